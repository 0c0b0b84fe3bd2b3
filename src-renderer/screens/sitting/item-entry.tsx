/** How an item is answered: by what is typed, by an option, or, in a tenfold hunt, by whether the amount is off. */
import type { ItemView } from '@shared/contract/sitting';
import { type FormEvent, useEffect, useRef } from 'react';
import { AnswerBox } from '../../parts/answer-box/answer-box';
import { Button } from '../../parts/button/button';
import { toneOf } from '../../parts/verdict-panel/tone-of';
import { ItemOptions } from './item-options';
import styles from './sitting.module.css';
import { VerdictLine } from './verdict-line';
import type { SittingViewProps } from './view-props';

interface ItemEntryProps extends SittingViewProps {
  readonly item: ItemView;
}

export function ItemEntry(props: ItemEntryProps) {
  return props.item.form.kind === 'typed' ? <TypedEntry {...props} /> : <ChosenEntry {...props} />;
}

function TypedEntry({ item, state, actions }: ItemEntryProps) {
  const { problem, verdict, isLocked, number } = item;
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each item begins in its field
  useEffect(() => field.current?.focus({ preventScroll: true }), [number]);
  return (
    <AnswerBox
      size="large"
      label={problem.prompt.label}
      asked={{ unit: problem.unit, isUnitShown: problem.prompt.unitShown }}
      value={state.draft}
      onType={actions.type}
      onCheck={isLocked ? actions.goOn : actions.answer}
      action={isLocked ? 'Go on' : 'Check'}
      lastEntry={state.lastEntry}
      notCounted={verdict && !isLocked ? verdict.says : undefined}
      checked={
        isLocked
          ? {
              tone: verdict ? toneOf(verdict) : 'slip',
              says: verdict ? <VerdictLine verdict={verdict} /> : 'No time was left.',
            }
          : undefined
      }
      rounding={problem.prompt.rounding}
      describedBy="order question"
      field={field}
    />
  );
}

function ChosenEntry({ item, state, actions }: ItemEntryProps) {
  const { verdict, isLocked, number } = item;
  const options = useRef<HTMLFieldSetElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each item begins at its first option
  useEffect(() => options.current?.querySelector('input')?.focus({ preventScroll: true }), [number]);
  const check = (event: FormEvent) => {
    event.preventDefault();
    if (isLocked) actions.goOn();
    else actions.answer();
  };
  return (
    <form className={styles.chosen} onSubmit={check} noValidate>
      <ItemOptions item={item} chosen={state.draft} onChoose={actions.type} ref={options} />
      {verdict && (
        <div role={verdict.danger ? 'alert' : 'status'}>
          <VerdictLine verdict={verdict} />
        </div>
      )}
      <div>
        <Button look="main" size="large" type="submit" hint="Enter">
          {isLocked ? 'Go on' : 'Check'}
        </Button>
      </div>
    </form>
  );
}
