/** The question before the next problem opens while students still work on this one. */
import type { ClassView } from '@shared/contract/classroom/class-view';
import { QuestionDialog } from '../../../parts/question-dialog/question-dialog';

interface NextDialogProps {
  readonly view: ClassView;
  readonly onStay: () => void;
  readonly onNext: () => void;
}

export function NextDialog({ view, onStay, onNext }: NextDialogProps) {
  const count = stillWorking(view);
  return (
    <QuestionDialog
      title="Open the next problem?"
      says={`${count === 1 ? '1 student has' : `${count} students have`} not answered this one; it counts as out of time for them.`}
      stay="Wait"
      leave="Open the next problem"
      onStay={onStay}
      onLeave={onNext}
    />
  );
}

/** Students who are here and work on the problem that is open. */
export function stillWorking({ seats, led }: Pick<ClassView, 'seats' | 'led'>): number {
  if (!led || led.number === 0) return 0;
  const at = led.number - 1;
  return seats.filter(({ presence, marks }) => presence === 'here' && isOpen(marks[at])).length;
}

function isOpen(mark: ClassView['seats'][number]['marks'][number] | undefined): boolean {
  return mark === undefined || mark === 'working' || mark === 'to-come' || mark === 'skipped';
}
