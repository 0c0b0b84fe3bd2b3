/** Results one after the other, each a dot with its range; the newest is filled. */
import { classes } from '../classes';
import styles from './chart.module.css';
import { percent } from './scale';

export interface DatedResult {
  readonly key: string;
  /** `March 14`. */
  readonly when: string;
  /** 0 to 1. */
  readonly share: number;
  readonly range: readonly [number, number];
}

interface ResultsProps {
  /** The oldest first. */
  readonly results: readonly DatedResult[];
  readonly label: string;
  readonly passMark: number;
}

export function ResultsOverTime({ results, label, passMark }: ResultsProps) {
  const x = (at: number) => percent(at + 0.5, results.length);
  const y = (share: number) => percent(1 - share, 1);
  return (
    <div className={styles.plotFrame}>
      <svg className={styles.plot} role="img" aria-label={label}>
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share}>
            <line className={styles.rule} x1="0" x2="100%" y1={y(share)} y2={y(share)} />
            <text className={styles.band} x="0" dx="-0.5em" y={y(share)} dy="0.35em">
              {share * 100}%
            </text>
          </g>
        ))}
        <line className={styles.pass} x1="0" x2="100%" y1={y(passMark)} y2={y(passMark)} />
        {results.slice(1).map(({ key, share }, at) => (
          <line
            key={key}
            className={styles.trend}
            x1={x(at)}
            y1={y(results[at]?.share ?? share)}
            x2={x(at + 1)}
            y2={y(share)}
          />
        ))}
        {results.map(({ key, when, share, range: [from, to] }, at) => (
          <g key={key}>
            <line className={styles.range} x1={x(at)} x2={x(at)} y1={y(from)} y2={y(to)} />
            <circle
              className={classes(styles.dot, at === results.length - 1 ? styles.right : styles.hollow)}
              cx={x(at)}
              cy={y(share)}
              r="6"
            />
            <text className={styles.mark} x={x(at)} y="100%" dy="1.5em" textAnchor="middle">
              {when}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
