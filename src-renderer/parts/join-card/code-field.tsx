/** The field for a join code: six letters in two groups, put in order while they are typed. */
import { type Ref, useId } from 'react';
import { typedCode } from './code-words';
import styles from './join-card.module.css';

interface CodeFieldProps {
  readonly value: string;
  readonly onType: (code: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

export function CodeField({ value, onType, ref }: CodeFieldProps) {
  const id = useId();
  return (
    <div>
      <label className={styles.fieldLabel} htmlFor={id}>
        Join code
      </label>
      <p className={styles.fieldSays} id={`${id}-says`}>
        Six letters and digits from the teacher’s screen.
      </p>
      <input
        id={id}
        ref={ref}
        className={styles.field}
        type="text"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={value}
        onChange={(event) => onType(typedCode(event.target.value))}
        aria-describedby={`${id}-says`}
      />
    </div>
  );
}
