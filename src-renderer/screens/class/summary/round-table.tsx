/** One round of a class: every student with points and marks, and the mistakes with how many made each. */
import type { ClassSummary } from '@shared/contract/classroom/class-summary';
import { Legend } from '../../../parts/class-grid/legend';
import { MarkIcon } from '../../../parts/class-grid/mark-icon';
import { markCalled } from '../../../parts/class-grid/mark-words';
import { clockText } from '../../../parts/clock/clock-words';
import { OtherMistakes } from '../live/other-mistakes';
import styles from './summary.module.css';

type Round = ClassSummary['rounds'][number];

export function RoundTable({ round, isOnly }: { readonly round: Round; readonly isOnly: boolean }) {
  const { number, called, items, seats, mistakes } = round;
  const id = `round-${number}`;
  return (
    <section className={styles.round} aria-labelledby={id}>
      <h2 id={id} className={styles.ruled}>
        {isOnly ? 'Students' : `Round ${number}: ${called}`}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={`Table of round ${number}`}>
        <table className={styles.roundTable} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">Student</th>
              <th scope="col">Points</th>
              <th scope="col">Share</th>
              <th scope="col">Mean time</th>
              {items.map((item) => (
                <th key={item.number} scope="col" title={item.title}>
                  {item.number}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {seats.map((seat) => (
              <SeatRow key={seat.seatId} seat={seat} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={4}>
                right
              </th>
              {items.map((item) => (
                <td key={item.number}>{item.answered === 0 ? '–' : item.right}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
      <Legend marks={seats.flatMap(({ marks }) => marks)} isOver />
      <OtherMistakes title={isOnly ? 'Mistakes' : `Mistakes of round ${number}`} mistakes={mistakes} />
    </section>
  );
}

function SeatRow({ seat }: { readonly seat: Round['seats'][number] }) {
  const { shown, team, points, of, share, meanMs, marks, answered } = seat;
  return (
    <tr>
      <th scope="row">
        {shown}
        {team && <span className={styles.says}> {team}</span>}
      </th>
      <td>
        {points} of {of}
      </td>
      <td>{answered === 0 ? '–' : `${Math.round(share)}%`}</td>
      <td>{answered === 0 ? '–' : clockText(meanMs)}</td>
      {marks.map((mark, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place
        <td key={at}>
          <MarkIcon mark={mark} />
          <span className={styles.hidden}>{markCalled[mark]}</span>
        </td>
      ))}
    </tr>
  );
}
