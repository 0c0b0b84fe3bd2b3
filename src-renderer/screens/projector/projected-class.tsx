/** The class on the wall: rows without names unless the teacher shows them, the counts of mistakes, and the board as far as the teacher shows it. */
import type { ProjectorView } from '@shared/contract/classroom/projector-view';
import { EqualNot, OctagonAlert } from 'lucide-react';
import { Board } from '../../parts/board/board';
import { ClassGrid } from '../../parts/class-grid/class-grid';
import { classes } from '../../parts/classes';
import styles from './projector.module.css';

export function ProjectedClass({ view }: { readonly view: ProjectorView }) {
  const { items, rows, names, mistakes, boardRows, led } = view;
  return (
    <div className={styles.class}>
      <section
        className={classes(styles.card, styles.rows)}
        style={{ '--rows': Math.max(1, rows.length) }}
        aria-label="The class"
      >
        <h1 className={styles.heading}>{headOf(view)}</h1>
        <ClassGrid
          label={names ? 'The class' : 'The class, nobody named'}
          items={items}
          rows={rows.map((marks, at) => ({ id: String(at), marks, name: names?.[at] || undefined }))}
          current={led?.number}
        />
      </section>
      <div className={styles.side}>
        {mistakes.length > 0 && (
          <section className={styles.card} aria-labelledby="wall-mistakes">
            <h2 id="wall-mistakes" className={styles.heading}>
              What went wrong
            </h2>
            <ul className={styles.mistakes}>
              {mistakes.slice(0, 5).map(({ called, danger, count, of }) => (
                <li key={called} className={classes(danger && styles.danger)}>
                  {danger ? <OctagonAlert size="1.5rem" /> : <EqualNot size="1.5rem" />}
                  <span>{called}</span>
                  <b>
                    {count} of {of}
                  </b>
                </li>
              ))}
            </ul>
          </section>
        )}
        {boardRows.length > 0 && (
          <section className={styles.card} aria-labelledby="wall-board">
            <h2 id="wall-board" className={styles.heading}>
              Board
            </h2>
            <Board
              label="Standing"
              lines={boardRows.map(({ called, share, of }) => ({ called, share: of === 0 ? undefined : share }))}
            />
            <p className={styles.says}>Share right first time. Speed only settles a tie.</p>
          </section>
        )}
      </div>
    </div>
  );
}

function headOf({ state, led }: ProjectorView): string {
  switch (state) {
    case 'paused':
      return 'Paused';
    case 'between':
      return 'This round is over';
    case 'ended':
      return 'The class has ended';
    case 'lobby':
    case 'running':
      return led && led.number > 0 ? `${led.finished} have finished problem ${led.number}` : 'At work';
    default:
      return state satisfies never;
  }
}
