/** Every sitting in a few figures: for the list, for personal bests, for the longest row of today. */
import type { SittingRow as PublicRow } from '@shared/contract/sitting';
import { sittingState } from '@shared/contract/sitting';
import { remainingMs } from '@shared/sitting/pass-time';
import type { Result } from '@shared/sitting/personal-best';
import { pointsOf, score } from '@shared/sitting/score';
import { seriesOf } from '@shared/sitting/standing';
import { skillNamed } from '@shared/skills/known-skills';
import { chosenItemsOf } from '../../store/sitting-items';
import { type SittingRow, sittingsOf } from '../../store/sittings';
import type { Services } from '../services';
import { scoredOf } from './item-outcome';
import { planKey } from './plans';
import { asNoted, isOver, type Sat, satOf } from './sat-sitting';

/** A sitting in figures. */
export interface Summary {
  readonly row: PublicRow;
  readonly isOver: boolean;
  readonly planKey: string;
  readonly result: Result;
  readonly longestSeries: number;
  readonly startedAt: Date;
  /** Of each answer in its order: whether it was a dangerous slip. */
  readonly dangers: readonly boolean[];
}

export interface Summaries {
  /** Open sittings first, then those that are over, the latest first. */
  rows(): PublicRow[];
  /** Those that are over, the oldest first. */
  over(): readonly Summary[];
  /** What the sittings of one plan came to that are over. */
  resultsOf(planKey: string): readonly Result[];
  /** The longest row of right answers in today's sittings but one. */
  longestToday(butId: string): number;
}

/** Those that are over change no more and are counted once. */
export function summariesOf(services: Services): Summaries {
  const counted = new Map<string, Summary>();
  const summaryOf = (row: SittingRow): Summary => {
    const known = counted.get(row.id) ?? summarise(services, asNoted(services, satOf(services, row)));
    if (known.isOver) counted.set(row.id, known);
    return known;
  };
  const all = () => sittingsOf(services.store, services.learner.id).map(summaryOf);
  const over = () =>
    all()
      .filter((summary) => summary.isOver)
      .toReversed();
  return {
    rows: () => {
      const summaries = all();
      return [...summaries.filter((one) => !one.isOver), ...summaries.filter((one) => one.isOver)].map(
        ({ row }) => row,
      );
    },
    over,
    resultsOf: (key) =>
      over()
        .filter((summary) => summary.planKey === key)
        .map(({ result }) => result),
    longestToday: (butId) => {
      const today = services.now().toDateString();
      const others = all().filter(({ row, startedAt }) => row.id !== butId && startedAt.toDateString() === today);
      return Math.max(0, ...others.map(({ longestSeries }) => longestSeries));
    },
  };
}

function summarise({ store }: Services, sat: Sat): Summary {
  const { sitting, plan, startedAt } = sat;
  const over = isOver(sitting);
  const left = remainingMs(sitting);
  return {
    isOver: over,
    planKey: planKey(plan),
    result: resultOf(sat),
    longestSeries: plan.feedback === 'each' ? seriesOf(sitting).longest : 0,
    startedAt,
    dangers: sitting.items.filter(({ responses }) => responses > 0).map(({ outcome }) => outcome === 'danger'),
    row: {
      id: sat.id,
      called: plan.called,
      ...(plan.mock && plan.draws.exam && { mockOf: plan.draws.exam.id }),
      state: sittingState.parse(sitting.state),
      startedAt: startedAt.toISOString(),
      answered: sitting.items.filter(({ responses }) => responses > 0).length,
      ...(('items' in plan.length || over) && { of: sitting.items.length }),
      ...(!over && left !== undefined && { remainingMs: Math.max(0, left) }),
      ...(over && {
        share: shareOfPoints(sat, new Map(chosenItemsOf(store, sat.id).map((one) => [one.item, one.skill]))),
      }),
    },
  };
}

/** Numbers of the items that count: all of a counted length, of minutes those that were over. */
export function countedItems({ sitting, plan }: Sat): readonly number[] {
  return sitting.items
    .filter(({ status }) => 'items' in plan.length || status === 'locked' || status === 'missed')
    .map(({ number }) => number);
}

/** What a sitting brings into the comparison of bests. */
export function resultOf(sat: Sat): Result {
  const numbers = countedItems(sat);
  const right = numbers.filter((number) => sat.sitting.items[number - 1]?.outcome === 'right').length;
  return { right, of: numbers.length, spentMs: sat.sitting.spentMs };
}

function shareOfPoints(sat: Sat, skillAt: ReadonlyMap<number, string>): number {
  const scores = countedItems(sat).map((number) => {
    const skill = skillNamed(skillAt.get(number) ?? '');
    return score(skill ? scoredOf(sat, number, skill) : { danger: false, withHelp: false }, sat.plan);
  });
  return pointsOf(scores).share.valueOf();
}
