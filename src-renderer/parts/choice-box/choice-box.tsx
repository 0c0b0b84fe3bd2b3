/** A choice as a group of radio buttons, one under the other: letters choose, Enter checks, nothing goes on by itself. */
import type { Option } from '@shared/contract/problem';
import { Info } from 'lucide-react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../button/button';
import { KeyHint } from '../key-hint/key-hint';
import { useKeys } from '../keys/use-keys';
import styles from './choice-box.module.css';
import { letterOf } from './letters';

interface ChoiceBoxProps {
  readonly options: readonly Option[];
  /** The id that is chosen; any other text chooses nothing. */
  readonly value: string;
  readonly onChoose: (id: string) => void;
  /** Asks for the verdict; only once something is chosen. */
  readonly onCheck: () => void;
  readonly rounding: string;
  /** The id of the question, which names the group. */
  readonly labelledBy: string;
  /** The id of the order, spoken with the group. */
  readonly describedBy: string;
}

export function ChoiceBox({ options, value, onChoose, onCheck, ...props }: ChoiceBoxProps) {
  const id = useId();
  const [isAsking, setAsking] = useState(false);
  const inFocus = useRef<HTMLInputElement>(null);
  const chosen = options.find((option) => option.id === value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the choice; without one it waits at the first
  useEffect(() => inFocus.current?.focus(), [value]);
  const check = () => (chosen ? onCheck() : setAsking(true));
  const keys = options.flatMap((option, at) =>
    [letterOf(at), letterOf(at).toLowerCase()].map((letter) => [letter, () => onChoose(option.id)] as const),
  );
  useKeys({ ...Object.fromEntries(keys), Enter: check });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    check();
  };
  return (
    <form onSubmit={submit} noValidate>
      <div
        className={styles.group}
        role="radiogroup"
        aria-labelledby={props.labelledBy}
        aria-describedby={`${props.describedBy} ${id}-rounding`}
      >
        {options.map((option, at) => (
          <label key={option.id} className={styles.option}>
            <input
              type="radio"
              name={id}
              ref={option === (chosen ?? options[0]) ? inFocus : undefined}
              checked={option === chosen}
              onChange={() => onChoose(option.id)}
              aria-label={`${letterOf(at)}, ${option.words}`}
            />
            <KeyHint name={letterOf(at)} />
            <span>{option.words}</span>
          </label>
        ))}
      </div>
      <output className={styles.asked} aria-live="polite">
        {isAsking && !chosen && (
          <>
            <Info size="1.25rem" strokeWidth={1.75} /> Choose one first. Not counted.
          </>
        )}
      </output>
      <div className={styles.below}>
        <Button look="main" type="submit" hint="Enter" size="large">
          Check
        </Button>
        <p className={styles.rounding} id={`${id}-rounding`}>
          {props.rounding}
        </p>
      </div>
    </form>
  );
}
