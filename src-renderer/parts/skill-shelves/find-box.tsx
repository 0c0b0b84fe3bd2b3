/** Where a skill is looked for: Enter takes the first that fits, the down arrow goes into the list. */
import { Search } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import styles from './find-box.module.css';

interface FindBoxProps {
  readonly value: string;
  readonly onType: (find: string) => void;
  readonly onEnter: () => void;
  readonly onDown: () => void;
  readonly ref?: Ref<HTMLInputElement>;
}

export function FindBox({ value, onType, onEnter, onDown, ref }: FindBoxProps) {
  const press = (event: KeyboardEvent) => {
    const act = event.key === 'Enter' ? onEnter : event.key === 'ArrowDown' ? onDown : undefined;
    if (event.key === 'Escape' && value !== '') onType('');
    else if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act?.();
  };
  return (
    <label className={styles.find}>
      <Search size="1.125rem" strokeWidth={1.75} aria-hidden />
      <span className={styles.findLabel}>Find a skill</span>
      <input
        type="search"
        value={value}
        maxLength={60}
        autoComplete="off"
        spellCheck={false}
        placeholder="drip rate, insulin ..."
        onChange={(event) => onType(event.target.value)}
        onKeyDown={press}
        {...(ref && { ref })}
      />
    </label>
  );
}
