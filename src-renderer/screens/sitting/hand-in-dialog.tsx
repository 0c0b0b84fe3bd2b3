/** The one question before answers are handed in for good. */
import { QuestionDialog } from '../../parts/question-dialog/question-dialog';
import { cellsOf, countsOf, handInWords } from './exam-order';
import type { SittingViewProps } from './view-props';

export function HandInDialog({ state, change, actions }: SittingViewProps) {
  const cells = cellsOf(state.view);
  const close = () => change({ is: 'asked', asking: undefined });
  return (
    <QuestionDialog
      title="Hand in now?"
      says={handInWords(countsOf(cells), cells.length)}
      stay="Keep working"
      leave="Hand in"
      onStay={close}
      onLeave={() => {
        close();
        actions.handIn();
      }}
    />
  );
}
