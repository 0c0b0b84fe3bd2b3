/** A check box with its words; 19 px within a row of 32. */
import { type ReactNode, useId } from 'react';
import styles from './check-box.module.css';

interface CheckBoxProps {
  readonly children: ReactNode;
  /** What it means, in a sentence under it. */
  readonly says?: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

export function CheckBox({ children, says, isChecked, onChange }: CheckBoxProps) {
  const id = useId();
  return (
    <div>
      <label className={styles.row}>
        <input
          type="checkbox"
          checked={isChecked}
          onChange={(event) => onChange(event.target.checked)}
          aria-describedby={says && id}
        />
        {children}
      </label>
      {says && (
        <p className={styles.says} id={id}>
          {says}
        </p>
      )}
    </div>
  );
}
