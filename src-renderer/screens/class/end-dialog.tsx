/** The question before a class ends for everybody; while a round runs it may be the round alone. */
import type { ClassView } from '@shared/contract/classroom/class-view';
import { useEffect, useRef } from 'react';
import { Button } from '../../parts/button/button';
import { Dialog } from '../../parts/question-dialog/dialog';
import styles from './class.module.css';
import { stillWorking } from './live/going-on';

interface EndDialogProps {
  readonly view: ClassView;
  readonly onStay: () => void;
  readonly onEndRound: () => void;
  readonly onEnd: () => void;
}

export function EndDialog({ view, onStay, onEndRound, onEnd }: EndDialogProps) {
  const isRunning = view.state === 'running' || view.state === 'paused';
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  return (
    <Dialog title={isRunning ? 'End the round, or the class?' : 'End the class?'} onClose={onStay}>
      <p>{endingWords(view)}</p>
      {isRunning && <p>After a round you can go through problems, or start a repair round.</p>}
      <div className={styles.dialogActions}>
        <Button look="main" ref={stay} onPress={onStay} hint="Enter">
          {isRunning ? 'Go on working' : 'Keep it open'}
        </Button>
        {isRunning && <Button onPress={onEndRound}>End this round</Button>}
        <Button onPress={onEnd}>End the class</Button>
      </div>
    </Dialog>
  );
}

/** Who would be cut off, and what is kept. */
export function endingWords(view: Pick<ClassView, 'seats' | 'state' | 'led'>): string {
  const working = view.state === 'running' || view.state === 'paused' ? stillWorking(view) : 0;
  const kept = 'Every answer so far is kept. When the class ends, this computer stops listening.';
  if (working === 0) return kept;
  return `${working === 1 ? '1 student is' : `${working} students are`} still working. ${kept}`;
}
