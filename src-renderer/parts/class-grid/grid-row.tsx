/** One student's row of the grid. It is drawn anew only where something in it changed, since a class is large. */
import type { GridItem } from '@shared/contract/classroom/class-view';
import { memo } from 'react';
import { classes } from '../classes';
import styles from './class-grid.module.css';
import type { ClassRow, Opening } from './class-row';
import { MarkIcon } from './mark-icon';
import { type CellMark, hasAnswer, markCalled } from './mark-words';

interface GridRowProps {
  readonly row: ClassRow;
  /** Where it stands, from 1: what a row without a name is called. */
  readonly seat: number;
  readonly items: readonly GridItem[];
  /** The column that Tab comes to, in the one row that has it; 0 is the name. */
  readonly columnAt: number | undefined;
  readonly opening: Opening | undefined;
  readonly onFocus: (column: number) => void;
}

export const GridRow = memo(DrawnRow, isSame);

function DrawnRow({ row, seat, items, columnAt, opening, onFocus }: GridRowProps) {
  const { id, name, marks } = row;
  const called = name ?? `seat ${seat}`;
  const stop = (column: number) => ({ tabIndex: column === columnAt ? 0 : -1, onFocus: () => onFocus(column) });
  return (
    <tr>
      <th scope="row">
        {opening ? (
          <button type="button" className={styles.name} onClick={() => opening.onSeat(id)} {...stop(0)}>
            {called}
          </button>
        ) : (
          (name ?? <span className={styles.hidden}>Seat {seat}</span>)
        )}
      </th>
      {items.map(({ number }, column) => {
        const mark = marks[column] ?? 'to-come';
        return (
          <td key={number}>
            {opening ? (
              <button
                type="button"
                className={cellClass(mark)}
                aria-label={`${called}, ${number}: ${markCalled[mark]}`}
                aria-disabled={!hasAnswer(mark) || undefined}
                onClick={hasAnswer(mark) ? () => opening.onAnswer(id, number) : undefined}
                {...stop(column + 1)}
              >
                <MarkIcon mark={mark} />
              </button>
            ) : (
              <span className={cellClass(mark)}>
                <MarkIcon mark={mark} />
                <span className={styles.hidden}>{markCalled[mark]}</span>
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}

function cellClass(mark: CellMark): string {
  return classes(styles.cell, styles[mark]);
}

/** Marks are compared one by one: every view that is told brings new lists of them. */
function isSame(before: GridRowProps, now: GridRowProps): boolean {
  return (
    before.row.name === now.row.name &&
    before.row.id === now.row.id &&
    before.seat === now.seat &&
    before.columnAt === now.columnAt &&
    before.items.length === now.items.length &&
    (before.opening === undefined) === (now.opening === undefined) &&
    before.row.marks.every((mark, at) => mark === now.row.marks[at])
  );
}
