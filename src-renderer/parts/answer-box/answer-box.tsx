/** One text field for number and unit, with its reading under it. What cannot be counted keeps the focus in the field. */
import { readKindOf } from '@shared/quantity/special-unit';
import { type FormEvent, type KeyboardEvent, type Ref, useId } from 'react';
import { Button } from '../button/button';
import { classes } from '../classes';
import { LiveReading } from '../live-reading/live-reading';
import { type Asked, readEntry } from '../live-reading/read-entry';
import styles from './answer-box.module.css';
import { useSettled } from './use-settled';

interface AnswerBoxProps {
  readonly label: string;
  readonly asked: Asked;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly onCheck: () => void;
  /** Up brings the last checked entry back. */
  readonly lastEntry?: string | undefined;
  /** Why the checked entry was not counted. */
  readonly notCounted?: string | undefined;
  readonly rounding?: string | undefined;
  /** Ids of the order and the question, spoken with the field. */
  readonly describedBy?: string | undefined;
  readonly isSmall?: boolean;
  readonly field?: Ref<HTMLInputElement>;
}

export function AnswerBox(props: AnswerBoxProps) {
  const { label, asked, value, onType, notCounted, rounding, isSmall = false } = props;
  const id = useId();
  const reading = readEntry(value, asked);
  const isSettled = useSettled(value);
  const isAsking = notCounted !== undefined || (isSettled && reading.kind !== 'empty' && reading.kind !== 'read');
  const check = (event: FormEvent) => {
    event.preventDefault();
    props.onCheck();
  };
  const recall = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' || event.ctrlKey || !props.lastEntry) return;
    event.preventDefault();
    onType(props.lastEntry);
  };
  const described = [props.describedBy, rounding && `${id}-rounding`, notCounted && `${id}-reading`];
  return (
    <form className={classes(styles.box, isSmall && styles.small)} onSubmit={check} noValidate>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.row}>
        <input
          id={id}
          ref={props.field}
          className={classes(styles.field, isAsking && styles.asking)}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={2000}
          value={value}
          placeholder={isSmall ? undefined : placeholderFor(asked)}
          onChange={(event) => onType(event.target.value)}
          onKeyDown={recall}
          aria-describedby={described.filter(Boolean).join(' ') || undefined}
        />
        <Button look="main" type="submit" hint="Enter" size={isSmall ? 'usual' : 'large'}>
          Check
        </Button>
      </div>
      <div className={styles.below}>
        <LiveReading
          reading={reading}
          isSettled={isSettled || notCounted !== undefined}
          asked={notCounted}
          id={`${id}-reading`}
        />
        {rounding && (
          <p className={styles.rounding} id={`${id}-rounding`}>
            {rounding}
          </p>
        )}
      </div>
    </form>
  );
}

/** What is typed here: a number with or without its unit, a time, a date or a code. */
function placeholderFor({ unit, isUnitShown }: Asked): string {
  const kind = readKindOf(unit);
  if (kind !== 'number') return kind;
  return isUnitShown ? 'number' : 'number and unit';
}
