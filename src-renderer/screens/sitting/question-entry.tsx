/** The answer of an exam's question: four options, or a field. Neither goes on by itself, neither says what is right. */
import type { ItemView } from '@shared/contract/sitting';
import { useEffect, useRef } from 'react';
import { AnswerBox } from '../../parts/answer-box/answer-box';
import { ItemOptions } from './item-options';
import type { SittingViewProps } from './view-props';

interface QuestionEntryProps extends SittingViewProps {
  readonly item: ItemView;
}

export function QuestionEntry({ item, state, actions }: QuestionEntryProps) {
  const { problem, form, verdict, number } = item;
  const entry = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each question begins at its entry
  useEffect(() => {
    const field = entry.current?.querySelector<HTMLElement>('input:checked') ?? entry.current?.querySelector('input');
    field?.focus({ preventScroll: true });
  }, [number]);
  if (form.kind === 'typed') {
    return (
      <AnswerBox
        label={problem.prompt.label}
        asked={{ unit: problem.unit, isUnitShown: problem.prompt.unitShown }}
        value={state.draft}
        onType={actions.type}
        onCheck={actions.next}
        action={false}
        lastEntry={state.lastEntry}
        notCounted={verdict?.says}
        rounding={problem.prompt.rounding}
        describedBy="order question"
        form={entry}
      />
    );
  }
  return (
    <form
      ref={entry}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        actions.next();
      }}
    >
      <ItemOptions item={item} chosen={state.draft} onChoose={actions.type} />
      {/* Enter on an option goes on, as it does everywhere on this screen */}
      <button type="submit" hidden />
    </form>
  );
}
