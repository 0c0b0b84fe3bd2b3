/** Answers by the time that each took: right ones in the upper band, slips in the lower one. Shape and place say it too. */
import { classes } from '../classes';
import styles from './chart.module.css';
import { axisMarks, percent } from './scale';

export interface TimeDot {
  readonly key: string;
  readonly seconds: number;
  readonly outcome: 'right' | 'slip' | 'danger';
}

interface TimeDotsProps {
  readonly dots: readonly TimeDot[];
  /** What the drawing shows, in one sentence. */
  readonly label: string;
}

const bands = { right: 22, slip: 52, danger: 82 } as const;

export function TimeDots({ dots, label }: TimeDotsProps) {
  const marks = axisMarks(Math.max(1, ...dots.map(({ seconds }) => seconds)));
  const top = marks.at(-1) ?? 1;
  return (
    <div className={styles.plotFrame}>
      <svg className={styles.plot} role="img" aria-label={label}>
        {marks.map((seconds) => (
          <g key={seconds}>
            <line className={styles.rule} x1={percent(seconds, top)} x2={percent(seconds, top)} y1="0" y2="100%" />
            <text className={styles.mark} x={percent(seconds, top)} y="100%" dy="1.5em" textAnchor="middle">
              {seconds} s
            </text>
          </g>
        ))}
        {(['right', 'slip', 'danger'] as const).map((band) => (
          <text key={band} className={styles.band} x="0" dx="-0.75em" y={`${bands[band]}%`} dy="0.35em">
            {band === 'danger' ? 'stop' : band}
          </text>
        ))}
        {dots.map(({ key, seconds, outcome }) => (
          <Dot key={key} x={percent(seconds, top)} y={`${bands[outcome]}%`} outcome={outcome} />
        ))}
      </svg>
    </div>
  );
}

interface DotProps {
  readonly x: string;
  readonly y: string;
  readonly outcome: TimeDot['outcome'];
}

function Dot({ x, y, outcome }: DotProps) {
  if (outcome === 'right') return <circle className={classes(styles.dot, styles.right)} cx={x} cy={y} r="6" />;
  return (
    <svg className={styles.overflowing} x={x} y={y} aria-hidden="true">
      {outcome === 'slip' ? (
        <rect className={classes(styles.dot, styles.slip)} x="-6" y="-6" width="12" height="12" />
      ) : (
        <path className={classes(styles.dot, styles.danger)} d="M-3-7h6l4 4v6l-4 4h-6l-4-4v-6z" />
      )}
    </svg>
  );
}
