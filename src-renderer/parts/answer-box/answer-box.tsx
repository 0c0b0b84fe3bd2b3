/** One text field for number and unit, with its reading under it, or, once it is checked, with what came of it. */
import { readKindOf } from '@shared/quantity/special-unit';
import { type FormEvent, type KeyboardEvent, type ReactNode, type Ref, useId } from 'react';
import { Button } from '../button/button';
import { classes } from '../classes';
import { LiveReading } from '../live-reading/live-reading';
import { type Asked, readEntry } from '../live-reading/read-entry';
import type { VerdictTone } from '../verdict-panel/verdict-look';
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
  readonly size?: 'usual' | 'small' | 'large';
  /** What the button of the field does; `false` where the screen has its main button elsewhere. */
  readonly action?: string | false;
  /** The entry is checked and stays as it is. */
  readonly checked?: { readonly tone: VerdictTone; readonly says: ReactNode } | undefined;
  readonly field?: Ref<HTMLInputElement>;
  readonly form?: Ref<HTMLFormElement>;
}

export function AnswerBox(props: AnswerBoxProps) {
  const { label, asked, value, onType, notCounted, rounding, checked, size = 'usual', action = 'Check' } = props;
  const id = useId();
  const reading = readEntry(value, asked);
  const isSettled = useSettled(value);
  const isAsking =
    !checked && (notCounted !== undefined || (isSettled && reading.kind !== 'empty' && reading.kind !== 'read'));
  const check = (event: FormEvent) => {
    event.preventDefault();
    props.onCheck();
  };
  const recall = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' || event.ctrlKey || checked || !props.lastEntry) return;
    event.preventDefault();
    onType(props.lastEntry);
  };
  const described = [props.describedBy, rounding && `${id}-rounding`, (notCounted || checked) && `${id}-reading`];
  return (
    <form
      ref={props.form}
      className={classes(styles.box, styles[size], checked && styles[checked.tone])}
      onSubmit={check}
      noValidate
    >
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
          placeholder={size === 'small' ? undefined : placeholderFor(asked)}
          readOnly={checked !== undefined}
          aria-invalid={(checked && checked.tone !== 'right') || undefined}
          onChange={(event) => onType(event.target.value)}
          onKeyDown={recall}
          aria-describedby={described.filter(Boolean).join(' ') || undefined}
        />
        {action && (
          <Button look="main" type="submit" hint="Enter" size={size === 'small' ? 'usual' : 'large'}>
            {action}
          </Button>
        )}
      </div>
      <div className={styles.below}>
        {checked ? (
          <div className={styles.checked} id={`${id}-reading`}>
            {checked.says}
          </div>
        ) : (
          <LiveReading
            reading={reading}
            isSettled={isSettled || notCounted !== undefined}
            asked={notCounted}
            id={`${id}-reading`}
          />
        )}
        {rounding && !checked && (
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
