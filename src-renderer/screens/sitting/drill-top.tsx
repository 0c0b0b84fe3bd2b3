/** The top of a drill: its name and marks, the clock in the middle, the series and the share right; a bar of the time left. */
import type { SittingView } from '@shared/contract/sitting';
import { Flame } from 'lucide-react';
import { Clock } from '../../parts/clock/clock';
import { DrillMarks } from './drill-marks';
import styles from './drill-top.module.css';
import { limitWords, placeWords } from './sitting-words';
import type { SittingViewProps } from './view-props';

export function DrillTop({ state, settings, clocks, inClass }: SittingViewProps) {
  const { rules, item, limitMs, itemLimitMs } = state.view;
  const { hidesClock } = rules.accommodations;
  const left = clocks.itemLeftMs ?? clocks.leftMs;
  const limit = clocks.itemLeftMs === undefined ? limitMs : itemLimitMs;
  return (
    <header className={styles.top}>
      <div className={styles.name}>
        <p className={styles.called}>
          <b>
            {inClass ? 'Class' : 'Drill'}: {rules.called}
          </b>
          {item && <span className={styles.level}>level {item.level}</span>}
          {item && <span className={styles.place}>{placeWords(item.number, rules)}</span>}
        </p>
        <DrillMarks view={state.view} />
      </div>
      <div className={styles.clock}>
        {left !== undefined && <Clock remainingMs={left} limitMs={limit} isLarge isHidden={hidesClock} />}
        {clocks.itemLeftMs !== undefined && clocks.leftMs !== undefined && (
          <Clock remainingMs={clocks.leftMs} says={limitWords(limitMs)} isHidden={hidesClock} />
        )}
      </div>
      <Standing view={state.view} settings={settings} inClass={inClass} />
      {left !== undefined && limit !== undefined && !hidesClock && (
        <div className={styles.bar} style={{ '--left': Math.min(1, left / limit) }} />
      )}
    </header>
  );
}

interface StandingProps {
  readonly view: SittingView;
  readonly settings: SittingViewProps['settings'];
  readonly inClass: SittingViewProps['inClass'];
}

/** The series and the share right. In a class only the share, as far as the teacher shows it. */
function Standing({ view, settings, inClass }: StandingProps) {
  const { series, shareRight } = view;
  if (shareRight === undefined || inClass?.showsStanding === false) return <dl className={styles.standing} />;
  return (
    <dl className={styles.standing}>
      {series && settings.showsPoints && !inClass && (
        <div>
          <dt>best today {Math.max(series.today, series.longest)}</dt>
          <dd>
            <Flame size="1.125rem" strokeWidth={1.75} aria-hidden="true" /> {series.now} in a row
          </dd>
        </div>
      )}
      <div>
        <dt>{inClass ? 'so far' : 'record needs 90%'}</dt>
        <dd>{Math.round(shareRight)}% right</dd>
      </div>
    </dl>
  );
}
