/** One step: number, name, the student's value and its mark in words; the open row has a field. */
import type { StepName } from '@shared/contract/problem';
import { useEffect, useId, useRef } from 'react';
import { AnswerBox } from '../answer-box/answer-box';
import { classes } from '../classes';
import { type StepEntry, stateOf } from './step-entry';
import { StepExplanation } from './step-explanation';
import styles from './step-list.module.css';
import { StepMark } from './step-mark';

interface StepRowProps {
  readonly step: StepName;
  readonly number: number;
  readonly entry: StepEntry;
  readonly isCurrent: boolean;
  readonly carriedFrom: number | undefined;
  readonly isUnitShown: boolean;
  readonly onChoose: () => void;
  readonly onType: (text: string) => void;
  readonly onCheck: () => void;
}

export function StepRow({
  step,
  number,
  entry,
  isCurrent,
  carriedFrom,
  isUnitShown,
  onChoose,
  onType,
  onCheck,
}: StepRowProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const state = stateOf(entry);
  useEffect(() => {
    if (!isCurrent) return;
    field.current?.focus();
    field.current?.select();
  }, [isCurrent]);
  const { marked } = entry;
  const isMarked = state !== 'to-come';
  return (
    <li
      className={classes(styles.row, styles[state], isCurrent && styles.current)}
      aria-current={isCurrent ? 'step' : undefined}
    >
      <span className={styles.disc} aria-hidden="true">
        {number}
      </span>
      {/* the label of the field takes the place of the name */}
      <div className={classes(styles.head, isCurrent && !isMarked && styles.replaced)}>
        <button
          type="button"
          className={styles.name}
          onClick={onChoose}
          aria-describedby={isMarked ? `${id}-mark` : undefined}
        >
          {step.called}
        </button>
        {marked?.arithmetic && isMarked && state !== 'slip' && <p className={styles.line}>{marked.arithmetic}</p>}
      </div>
      {entry.entered !== undefined && (
        <p className={styles.mark}>
          <span className={styles.value}>{entry.entered}</span>
        </p>
      )}
      {isMarked && marked && (
        <p className={styles.mark} id={`${id}-mark`}>
          <span className={styles.value}>{marked.yours}</span>
          <StepMark marked={marked} state={state} carriedFrom={carriedFrom} />
        </p>
      )}
      <div className={styles.body}>
        {isMarked && marked && <StepExplanation marked={marked} state={state} />}
        {isCurrent && (
          <AnswerBox
            label={`Step ${number}, ${step.called}`}
            asked={{ unit: step.unit, isUnitShown }}
            value={entry.draft}
            onType={onType}
            onCheck={onCheck}
            notCounted={marked && !isMarked ? marked.says : undefined}
            field={field}
            size="small"
          />
        )}
      </div>
    </li>
  );
}
