/** What the marks of a class's grid mean. */
import { classes } from '../classes';
import styles from './class-grid.module.css';
import { MarkIcon } from './mark-icon';
import { type CellMark, legendOf, markCalled } from './mark-words';

interface LegendProps {
  readonly marks: Iterable<CellMark>;
  /** Nothing changes any more: only marks that occur are explained. */
  readonly isOver?: boolean;
}

export function Legend({ marks, isOver = false }: LegendProps) {
  return (
    <ul className={styles.legend} aria-label="Marks">
      {legendOf(marks, isOver).map((mark) => (
        <li key={mark}>
          <span className={classes(styles.sign, styles[`sign-${mark}`])}>
            <MarkIcon mark={mark} size="1rem" />
          </span>
          {markCalled[mark]}
        </li>
      ))}
    </ul>
  );
}
