/** One line of plain text with its label above. */
import { useId } from 'react';
import styles from './text-field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly says?: string | undefined;
  /** What is said is a fault of the value. */
  readonly isFaulty?: boolean;
  readonly value: string;
  readonly maxLength: number;
  readonly onType: (text: string) => void;
  readonly onLeave?: () => void;
}

export function TextField({ label, says, isFaulty = false, value, maxLength, onType, onLeave }: TextFieldProps) {
  const id = useId();
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {says && (
        <p className={isFaulty ? styles.fault : styles.says} id={`${id}-says`} role={isFaulty ? 'alert' : undefined}>
          {says}
        </p>
      )}
      <input
        id={id}
        className={styles.field}
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={maxLength}
        value={value}
        onChange={(event) => onType(event.target.value)}
        onBlur={onLeave}
        aria-describedby={says && `${id}-says`}
        aria-invalid={isFaulty || undefined}
      />
    </div>
  );
}
