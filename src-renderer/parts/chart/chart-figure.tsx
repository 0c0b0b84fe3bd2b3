/** A chart with its sentence and, behind a button, the same figures as a table. */
import { type ReactNode, useId, useState } from 'react';
import { Button } from '../button/button';
import styles from './chart.module.css';

export interface ChartTable {
  readonly head: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly string[])[];
}

interface ChartFigureProps {
  readonly title: string;
  /** What the chart shows, in one sentence. */
  readonly says: string;
  readonly table: ChartTable;
  readonly children: ReactNode;
}

export function ChartFigure({ title, says, table, children }: ChartFigureProps) {
  const [isTableShown, setTableShown] = useState(false);
  const id = useId();
  return (
    <section className={styles.figure} aria-labelledby={id}>
      <div className={styles.head}>
        <div>
          <h2 id={id}>{title}</h2>
          <p className={styles.says}>{says}</p>
        </div>
        <Button look="link" isExpanded={isTableShown} onPress={() => setTableShown(!isTableShown)}>
          {isTableShown ? 'Hide the table' : 'Show the table'}
        </Button>
      </div>
      {isTableShown ? <Figures table={table} title={title} /> : children}
    </section>
  );
}

function Figures({ table, title }: { readonly table: ChartTable; readonly title: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by the arrow keys
    <section className={styles.scroll} tabIndex={0} aria-label={`${title}, table`}>
      <table className={styles.table}>
        <thead>
          <tr>
            {table.head.map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells stand in columns
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
