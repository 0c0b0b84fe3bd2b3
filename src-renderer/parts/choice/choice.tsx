/** One of a few: native radio buttons side by side. */
import { useId } from 'react';
import { classes } from '../classes';
import styles from './choice.module.css';

export interface Option<T extends string | number> {
  readonly value: T;
  readonly called: string;
}

interface ChoiceProps<T extends string | number> {
  readonly legend: string;
  readonly says?: string;
  readonly options: readonly Option<T>[];
  readonly value: T | undefined;
  readonly onChoose: (value: T) => void;
  /** Joined and small, beside other things of a card. */
  readonly isCompact?: boolean;
}

export function Choice<T extends string | number>(props: ChoiceProps<T>) {
  const { legend, says, options, value, onChoose, isCompact = false } = props;
  const id = useId();
  return (
    <fieldset className={styles.choice} aria-describedby={says && `${id}-says`}>
      <legend className={styles.legend}>{legend}</legend>
      {says && (
        <p className={styles.says} id={`${id}-says`}>
          {says}
        </p>
      )}
      <div className={classes(styles.options, isCompact && styles.compact)}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input type="radio" name={id} checked={option.value === value} onChange={() => onChoose(option.value)} />
            {option.called}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
