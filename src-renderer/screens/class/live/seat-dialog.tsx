/** What a teacher can do for one student: more time, a hidden name, a freed seat, a removed one. */
import type { GridSeat } from '@shared/contract/classroom/class-view';
import { useState } from 'react';
import { Button } from '../../../parts/button/button';
import { Dialog } from '../../../parts/question-dialog/dialog';
import type { TeacherActions } from '../use-teacher';
import styles from './live.module.css';
import { seatWords } from './seat-words';

interface SeatDialogProps {
  readonly seat: GridSeat;
  /** The class has a clock, and it is not over. */
  readonly hasTime: boolean;
  readonly actions: TeacherActions;
  readonly onClose: () => void;
}

/** Extra time that is given with one press. */
const extraMinutes = [1, 2, 5];

export function SeatDialog({ seat, hasTime, actions, onClose }: SeatDialogProps) {
  const [isRemoving, setRemoving] = useState(false);
  const { seatId, shown, isNameHidden, presence } = seat;
  const { direct } = actions;
  const then = (run: () => void) => () => [onClose(), run()];
  return (
    <Dialog title={shown} onClose={onClose}>
      <p className={styles.says}>{seatWords(seat)}</p>
      <div className={styles.seatActions}>
        {hasTime &&
          extraMinutes.map((minutes) => (
            <Button key={minutes} onPress={() => direct({ is: 'add time', seconds: minutes * 60, seatId })}>
              + {minutes} min
            </Button>
          ))}
        <Button isPressed={isNameHidden} onPress={() => direct({ is: 'hide name', seatId, isHidden: !isNameHidden })}>
          {isNameHidden ? 'Show the name' : 'Hide the name'}
        </Button>
        {presence !== 'free' && (
          <Button onPress={then(() => direct({ is: 'free', seatId }))} describedBy="seat-free">
            Free the seat
          </Button>
        )}
        {isRemoving ? (
          <Button onPress={then(() => direct({ is: 'remove', seatId }))}>Remove {shown} now</Button>
        ) : (
          <Button onPress={() => setRemoving(true)} describedBy="seat-remove">
            Remove
          </Button>
        )}
      </div>
      <p className={styles.says} id="seat-free">
        A freed seat can be taken again under its name from another computer, with all its answers.
      </p>
      <p className={styles.says} id="seat-remove">
        A removed student is out of the class; the answers no longer count.
      </p>
      <div className={styles.seatActions}>
        <Button look="main" onPress={onClose} hint="Esc">
          Close
        </Button>
      </div>
    </Dialog>
  );
}
