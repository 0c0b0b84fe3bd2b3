/** The question before the class goes on while students still work. */
import { QuestionDialog } from '../../../parts/question-dialog/question-dialog';
import type { GoingOn } from './going-on';

interface NextDialogProps {
  readonly next: GoingOn;
  /** How many still work; it may come to 0 while the question stands. */
  readonly working: number;
  readonly onStay: () => void;
  readonly onNext: () => void;
}

export function NextDialog({ next: { direction, called }, working, onStay, onNext }: NextDialogProps) {
  const isNext = direction.is === 'next';
  const leave = isNext ? 'Open the next problem' : called;
  return (
    <QuestionDialog
      title={`${leave}?`}
      says={workingWords(working, isNext)}
      stay="Wait"
      leave={leave}
      onStay={onStay}
      onLeave={onNext}
    />
  );
}

export function workingWords(working: number, isLed: boolean): string {
  if (working === 0) return 'By now everybody has answered.';
  if (!isLed)
    return `${working === 1 ? '1 student is' : `${working} students are`} still working. Every answer is kept.`;
  const who = working === 1 ? '1 student has' : `${working} students have`;
  return `${who} not answered this one; it counts as out of time for them.`;
}
