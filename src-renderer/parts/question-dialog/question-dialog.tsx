/** One question with two answers. What keeps things as they are has the focus. */
import { useEffect, useRef } from 'react';
import { Button } from '../button/button';
import { Dialog } from './dialog';
import styles from './question-dialog.module.css';

interface QuestionDialogProps {
  readonly title: string;
  readonly says: string;
  readonly stay: string;
  readonly leave: string;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

export function QuestionDialog({ title, says, stay, leave, onStay, onLeave }: QuestionDialogProps) {
  const stayButton = useRef<HTMLButtonElement>(null);
  useEffect(() => stayButton.current?.focus(), []);
  return (
    <Dialog title={title} onClose={onStay}>
      <p>{says}</p>
      <div className={styles.answers}>
        <Button look="main" ref={stayButton} onPress={onStay} hint="Enter">
          {stay}
        </Button>
        <Button onPress={onLeave}>{leave}</Button>
      </div>
    </Dialog>
  );
}
