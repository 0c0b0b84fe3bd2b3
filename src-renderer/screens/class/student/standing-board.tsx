/** The board as far as the teacher shows it, her own line marked. */
import type { StudentView } from '@shared/contract/classroom/student-view';
import { Board } from '../../../parts/board/board';
import styles from './student.module.css';

export function StandingBoard({ view: { standing, team, name } }: { readonly view: StudentView }) {
  if (!standing || standing.board.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="waiting-board">
      <h2 id="waiting-board">{team ? 'Teams' : 'Board'}</h2>
      <Board
        label="Standing"
        lines={standing.board.map(({ called, share, of }) => ({
          called,
          share: of === 0 ? undefined : share,
          isMine: called === team || called === name,
        }))}
      />
      <p className={styles.says}>Share right first time. Speed only settles a tie.</p>
    </section>
  );
}
