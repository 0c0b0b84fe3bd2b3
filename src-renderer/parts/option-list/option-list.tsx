/** Options, one of which is chosen: native radio buttons. The letters choose too; nothing goes on by itself. */
import type { Ref } from 'react';
import { useId } from 'react';
import { KeyHint } from '../key-hint/key-hint';
import { useKeys } from '../keys/use-keys';
import styles from './option-list.module.css';

export interface ListedOption {
  /** What is handed in. */
  readonly id: string;
  /** The key that chooses it: `A`. */
  readonly letter: string;
  readonly text: string;
}

interface OptionListProps {
  /** The id of the question. */
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  readonly options: readonly ListedOption[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly isLocked?: boolean;
  readonly ref?: Ref<HTMLFieldSetElement>;
}

export function OptionList(props: OptionListProps) {
  const { options, chosen, onChoose, isLocked = false } = props;
  const name = useId();
  const choose = ({ id, letter }: ListedOption) => {
    document.getElementById(`${name}-${letter}`)?.focus();
    onChoose(id);
  };
  const letters = options.flatMap((option) =>
    [option.letter, option.letter.toLowerCase()].map((key) => [key, () => choose(option)] as const),
  );
  useKeys(isLocked ? {} : Object.fromEntries(letters));
  return (
    <fieldset
      className={styles.list}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      ref={props.ref}
      disabled={isLocked}
    >
      {options.map(({ id, letter, text }) => (
        <label key={id} className={styles.option}>
          <input
            type="radio"
            id={`${name}-${letter}`}
            name={name}
            checked={id === chosen}
            onChange={() => onChoose(id)}
            aria-keyshortcuts={letter}
            aria-label={`${letter}, ${text}`}
          />
          <KeyHint name={letter} />
          <span className={styles.text}>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
