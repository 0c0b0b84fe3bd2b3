/** A choice as a group of radio buttons, one under the other: letters choose, Enter checks, nothing goes on by itself. */
import type { Option } from '@shared/contract/problem';
import { type FormEvent, useId } from 'react';
import { Button } from '../button/button';
import { KeyHint } from '../key-hint/key-hint';
import { useKeys } from '../keys/use-keys';
import styles from './option-list.module.css';

interface OptionListProps {
  readonly label: string;
  readonly options: readonly Option[];
  /** The id that is chosen; any other text chooses nothing. */
  readonly value: string;
  readonly onChoose: (id: string) => void;
  readonly onCheck: () => void;
  /** Why the check was not counted. */
  readonly notCounted?: string | undefined;
  readonly rounding: string;
  readonly describedBy: string;
}

export function OptionList(props: OptionListProps) {
  const { label, options, value, onChoose, notCounted, rounding } = props;
  const id = useId();
  const keys = options.flatMap((option, at) => {
    const choose = () => onChoose(option.id);
    return [
      [letterOf(at), choose],
      [letterOf(at).toLowerCase(), choose],
    ] as const;
  });
  useKeys({ ...Object.fromEntries(keys), Enter: props.onCheck });
  const check = (event: FormEvent) => {
    event.preventDefault();
    props.onCheck();
  };
  return (
    <form onSubmit={check} noValidate>
      <fieldset className={styles.group} aria-describedby={`${props.describedBy} ${id}-rounding`}>
        <legend className={styles.legend}>{label}</legend>
        {options.map((option, at) => (
          <label key={option.id} className={styles.option}>
            <input type="radio" name={id} checked={option.id === value} onChange={() => onChoose(option.id)} />
            <KeyHint name={letterOf(at)} />
            <span>{option.words}</span>
          </label>
        ))}
      </fieldset>
      <output className={styles.asked} aria-live="polite">
        {notCounted}
      </output>
      <div className={styles.below}>
        <Button look="main" type="submit" hint="Enter" size="large">
          Check
        </Button>
        <p className={styles.rounding} id={`${id}-rounding`}>
          {rounding}
        </p>
      </div>
    </form>
  );
}

function letterOf(at: number): string {
  return String.fromCharCode(65 + at);
}
