/**
 * The class as a grid: a row for each student, a column for each item. One stop for Tab; arrow keys move, Enter opens
 * what was answered there, or on a name what can be done for that student. Only right and dangerous cells are filled, so
 * that they are seen from across a room.
 */
import type { GridItem } from '@shared/contract/classroom/class-view';
import { type KeyboardEvent, useRef, useState } from 'react';
import { classes } from '../classes';
import { cellAfter } from '../number-grid/cell-after';
import styles from './class-grid.module.css';
import type { ClassRow, Opening } from './class-row';
import { GridRow } from './grid-row';
import { Legend } from './legend';

interface ClassGridProps {
  readonly label: string;
  readonly items: readonly GridItem[];
  readonly rows: readonly ClassRow[];
  /** The item that is open where the teacher leads. */
  readonly current?: number | undefined;
  /** Absent where cells only show. */
  readonly opening?: Opening | undefined;
}

export function ClassGrid({ label, items, rows, current, opening }: ClassGridProps) {
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState(0);
  const columns = items.length + 1;
  const isNamed = rows.some(({ name }) => name !== undefined);
  const place = Math.min(at, Math.max(0, rows.length * columns - 1));
  const onKeyDown = (event: KeyboardEvent) => {
    const next = opening && cellAfter(event.key, place, rows.length * columns, columns);
    if (next === undefined || event.ctrlKey) return;
    event.preventDefault();
    setAt(next);
    grid.current?.querySelectorAll<HTMLElement>('tbody button')[next]?.focus();
  };
  return (
    <div className={styles.place}>
      <section className={styles.scroll} tabIndex={opening ? undefined : 0} aria-label={`${label}, table`}>
        <table
          className={classes(styles.grid, !isNamed && styles.nameless)}
          role={opening && 'grid'}
          aria-label={label}
          ref={grid}
          onKeyDown={onKeyDown}
        >
          <thead>
            <tr>
              <th scope="col">{isNamed ? 'Student' : <Seat />}</th>
              {items.map(({ number, title }) => (
                <th key={number} scope="col" title={title} aria-current={number === current ? 'true' : undefined}>
                  {number}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, rowAt) => (
              <GridRow
                key={row.id}
                row={row}
                seat={rowAt + 1}
                items={items}
                columnAt={Math.floor(place / columns) === rowAt ? place % columns : undefined}
                opening={opening}
                onFocus={(column) => setAt(rowAt * columns + column)}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">right</th>
              {items.map(({ number, right, answered }) => (
                <td key={number} aria-current={number === current ? 'true' : undefined}>
                  {answered === 0 ? '–' : right}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
      <Legend marks={rows.flatMap(({ marks }) => marks)} />
    </div>
  );
}

/** On a projector rows have no names, and a head for those who hear it. */
function Seat() {
  return <span className={styles.hidden}>Seat</span>;
}
