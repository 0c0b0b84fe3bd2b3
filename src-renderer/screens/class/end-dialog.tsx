/** The question before a class ends for everybody. */
import type { ClassView } from '@shared/contract/classroom/class-view';
import { QuestionDialog } from '../../parts/question-dialog/question-dialog';

interface EndDialogProps {
  readonly view: ClassView;
  readonly onStay: () => void;
  readonly onEnd: () => void;
}

export function EndDialog({ view, onStay, onEnd }: EndDialogProps) {
  return (
    <QuestionDialog
      title="End the class?"
      says={endingWords(view)}
      stay="Keep it open"
      leave="End the class"
      onStay={onStay}
      onLeave={onEnd}
    />
  );
}

/** Who would be cut off, and what is kept. */
export function endingWords({ seats, state }: Pick<ClassView, 'seats' | 'state'>): string {
  const working = seats.filter(({ isDone, presence }) => !isDone && presence === 'here').length;
  const kept = 'Every answer so far is kept, and this computer stops listening.';
  if (state === 'lobby' || state === 'between' || working === 0) return kept;
  return `${working === 1 ? '1 student is' : `${working} students are`} still working. ${kept}`;
}
