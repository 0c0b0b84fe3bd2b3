/** A sitting as a screen gets it: clocks, marks, the current item and, once that is locked, the one ahead. */
import type { SittingView } from '@shared/contract/sitting';
import { sittingState } from '@shared/contract/sitting';
import { itemLimitMs, itemRemainingMs, limitMs, remainingMs } from '@shared/sitting/pass-time';
import { aheadOf, type Sitting } from '@shared/sitting/sitting';
import { markOf, seriesOf, shareRightOf } from '@shared/sitting/standing';
import { itemView } from './item-view';
import type { Live } from './open-sittings';
import { rulesOf } from './sat-sitting';

/** `longestToday` is the longest row of right answers in today's other sittings. */
export function sittingView(live: Live, longestToday: number): SittingView {
  const { sat } = live;
  const { sitting, plan } = sat;
  const view = (number: number) => itemView(live, live.itemAt(number));
  const isShown = sitting.state === 'running' || sitting.state === 'item-locked';
  const ahead = sitting.state === 'item-locked' ? aheadOf(sitting) : undefined;
  return {
    id: sat.id,
    rules: rulesOf(plan),
    state: sittingState.parse(sitting.state),
    ...clocksOf(sitting),
    spentMs: Math.floor(sitting.spentMs),
    items: sitting.items.map((item) => ({
      number: item.number,
      mark: markOf(item, sitting.rules),
      isFlagged: item.isFlagged,
    })),
    ...(plan.feedback === 'each' && standingOf(sitting, longestToday)),
    ...(isShown && { item: view(sitting.current) }),
    ...(ahead !== undefined && { ahead: view(ahead) }),
  };
}

function standingOf(sitting: Sitting, longestToday: number): Pick<SittingView, 'series' | 'shareRight'> {
  const series = seriesOf(sitting);
  const shareRight = shareRightOf(sitting);
  return {
    series: { ...series, today: Math.max(series.longest, longestToday) },
    ...(shareRight !== undefined && { shareRight }),
  };
}

type Clocks = Pick<SittingView, 'remainingMs' | 'limitMs' | 'itemRemainingMs' | 'itemLimitMs'>;

/** Whole milliseconds; a clock that the plan does not have is absent. */
function clocksOf(sitting: Sitting): Clocks {
  const clocks = {
    remainingMs: remainingMs(sitting),
    limitMs: limitMs(sitting.rules),
    itemRemainingMs: itemRemainingMs(sitting),
    itemLimitMs: itemLimitMs(sitting.rules),
  };
  return Object.fromEntries(
    Object.entries(clocks).flatMap(([name, ms]) => (ms === undefined ? [] : [[name, Math.max(0, Math.ceil(ms))]])),
  );
}
