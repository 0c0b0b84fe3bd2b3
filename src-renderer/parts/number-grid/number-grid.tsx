/** The questions of an exam as numbered cells, six a row. One stop for Tab; arrow keys move, Enter goes there. */
import { Flag } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { classes } from '../classes';
import { cellAfter } from './cell-after';
import styles from './number-grid.module.css';

export interface NumberCell {
  readonly number: number;
  readonly state: 'answered' | 'skipped' | 'not-seen';
  readonly isFlagged: boolean;
  readonly isCurrent: boolean;
}

interface NumberGridProps {
  readonly cells: readonly NumberCell[];
  /** Absent where the exam does not let you go elsewhere; then the cells only show. */
  readonly onGo?: ((number: number) => void) | undefined;
}

const columns = 6;

export function NumberGrid({ cells, onGo }: NumberGridProps) {
  const currentAt = Math.max(
    0,
    cells.findIndex(({ isCurrent }) => isCurrent),
  );
  const [roved, setRoved] = useState<{ readonly from: number; readonly at: number }>();
  const at = roved?.from === currentAt ? roved.at : currentAt;
  const grid = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = cellAfter(event.key, at, cells.length, columns);
    if (next === undefined) return;
    event.preventDefault();
    setRoved({ from: currentAt, at: next });
    grid.current?.querySelectorAll<HTMLElement>('button')[next]?.focus();
  };
  if (!onGo) return <ShownCells cells={cells} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table of buttons with arrow keys is a grid
    <div className={styles.grid} role="grid" aria-label="Questions" ref={grid} onKeyDown={onKeyDown}>
      {rowsOf(cells).map((row, rowAt) => (
        // biome-ignore lint/a11y/useSemanticElements: see the grid
        <div key={row[0]?.number} className={styles.row} role="row" tabIndex={-1}>
          {row.map((cell, columnAt) => (
            // biome-ignore lint/a11y/useSemanticElements: see the grid
            <div key={cell.number} role="gridcell" tabIndex={-1}>
              <button
                type="button"
                className={cellClass(cell)}
                tabIndex={rowAt * columns + columnAt === at ? 0 : -1}
                aria-label={cellWords(cell)}
                aria-current={cell.isCurrent ? 'true' : undefined}
                onClick={() => onGo(cell.number)}
                onFocus={() => setRoved({ from: currentAt, at: rowAt * columns + columnAt })}
              >
                <Cell cell={cell} />
              </button>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function ShownCells({ cells }: { readonly cells: readonly NumberCell[] }) {
  return (
    <ul className={styles.shown} aria-label="Questions">
      {cells.map((cell) => (
        <li key={cell.number} className={cellClass(cell)} aria-current={cell.isCurrent ? 'true' : undefined}>
          <span className={styles.hidden}>{cellWords(cell)}</span>
          <span aria-hidden="true">
            <Cell cell={cell} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Cell({ cell }: { readonly cell: NumberCell }) {
  return (
    <>
      {cell.number}
      {cell.isFlagged && <Flag className={styles.flag} size="0.875rem" strokeWidth={2} />}
    </>
  );
}

/** `34, current, not flagged`. */
export function cellWords({ number, state, isFlagged, isCurrent }: NumberCell): string {
  const stateWord = state === 'not-seen' ? 'not seen' : state;
  return `${number}, ${isCurrent ? `current${state === 'answered' ? ', answered' : ''}` : stateWord}, ${isFlagged ? 'flagged' : 'not flagged'}`;
}

function cellClass({ state, isCurrent }: NumberCell): string {
  return classes(styles.cell, styles[state], isCurrent && styles.current);
}

function rowsOf(cells: readonly NumberCell[]): (readonly NumberCell[])[] {
  const starts = cells.map((_, at) => at).filter((at) => at % columns === 0);
  return starts.map((start) => cells.slice(start, start + columns));
}
