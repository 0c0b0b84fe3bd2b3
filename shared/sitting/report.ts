/**
 * The report of a sitting, from what became of its items. Pure counting: words of problems and answers are given by the
 * caller, who has them.
 */
import type { Plan } from '../contract/plan';
import type { ReportItem, ReportSkill } from '../contract/report';
import type { MistakeKind, StepVerdict, VerdictKind } from '../contract/verdict';
import type { Exact } from '../quantity/exact';
import { type Share, shareOf } from './interval';
import { isRight, pointsOf, score } from './score';

/** An item as the caller knows it after the end. */
export interface SatItem {
  readonly number: number;
  readonly skillId: string;
  readonly title: string;
  readonly area: string;
  readonly areaCalled: string;
  readonly level: number;
  /** Of the last response; absent where none came in. */
  readonly verdict?: VerdictKind;
  readonly danger: boolean;
  readonly withHelp: boolean;
  readonly isFlagged: boolean;
  readonly spentMs: number;
  readonly response: string;
  /** The right answer as printed. */
  readonly right: string;
  /** The best explanation of the last response. */
  readonly mistake?: { readonly id: string; readonly called: string; readonly kind: MistakeKind };
  /** In a drill of steps: every step of the problem with what it came to. */
  readonly steps?: readonly { readonly step: string; readonly called: string; readonly verdict?: StepVerdict }[];
}

export interface Counted {
  readonly points: { readonly earned: number; readonly of: number; readonly share: number };
  readonly hasPassed: boolean;
  readonly share: Share;
  readonly skillCount: number;
  readonly items: ReportItem[];
  readonly bySkill: ReportSkill[];
  readonly byArea: { readonly area: string; readonly called: string; readonly share: Share }[];
  readonly bySteps: readonly StepCount[];
  readonly mistakes: readonly MistakeCount[];
  readonly next: ReportSkill[];
}

export interface MistakeCount {
  readonly skillId: string;
  readonly mistake: string;
  readonly called: string;
  readonly kind: MistakeKind;
  readonly danger: boolean;
  readonly items: number[];
}

export interface StepCount {
  readonly skillId: string;
  readonly title: string;
  readonly step: string;
  readonly called: string;
  readonly right: number;
  readonly carried: number;
  readonly slip: number;
}

const mostNext = 3;

/** Counts a sitting. `items` are all of a counted length, also those never reached; of minutes those that were over. */
export function countSitting(
  plan: Pick<Plan, 'rounding' | 'dangerCosts' | 'passMark'>,
  items: readonly SatItem[],
): Counted {
  const scores = items.map((item) => score(scored(item), plan));
  const { earned, share } = pointsOf(scores);
  const bySkill = [...groups(items, ({ skillId }) => skillId).values()].map(skillOf);
  return {
    points: { earned: earned.valueOf(), of: items.length, share: share.valueOf() },
    hasPassed: items.length > 0 && share.compare(plan.passMark) >= 0,
    share: shareOfItems(items),
    skillCount: bySkill.length,
    items: items.map((item, at) => reportItem(item, scores[at])),
    bySkill,
    byArea: [...groups(items, ({ area }) => area)].map(([area, of]) => ({
      area,
      called: of[0]?.areaCalled ?? area,
      share: shareOfItems(of),
    })),
    bySteps: stepCounts(items),
    mistakes: mistakeCounts(items),
    next: nextSkills(bySkill),
  };
}

/** Skills with something to learn: the lowest share right, then the slowest. One without a slip is not named. */
function nextSkills(bySkill: readonly ReportSkill[]): ReportSkill[] {
  return bySkill
    .filter(({ share }) => share.right < share.of)
    .toSorted((a, b) => a.share.share - b.share.share || (b.meanMs ?? 0) - (a.meanMs ?? 0))
    .slice(0, mostNext);
}

function skillOf(items: readonly SatItem[]): ReportSkill {
  const [first] = items;
  const answered = items.filter(({ verdict }) => verdict !== undefined);
  const spent = answered.reduce((sum, { spentMs }) => sum + spentMs, 0);
  return {
    skillId: first?.skillId ?? '',
    title: first?.title ?? '',
    share: shareOfItems(items),
    ...(answered.length > 0 && { meanMs: Math.round(spent / answered.length) }),
  };
}

function shareOfItems(items: readonly SatItem[]): Share {
  return shareOf(items.filter(({ verdict }) => isRight(verdict)).length, items.length);
}

function scored({ verdict, danger, withHelp, steps }: SatItem) {
  return {
    danger,
    withHelp,
    ...(verdict && { verdict }),
    ...(steps && { steps: steps.map((step) => step.verdict) }),
  };
}

function reportItem(item: SatItem, points: Exact | undefined): ReportItem {
  const { areaCalled, mistake, steps: _, ...rest } = item;
  return {
    ...rest,
    area: areaCalled,
    isRight: isRight(item.verdict),
    earned: points?.valueOf() ?? 0,
    ...(mistake && { called: mistake.called }),
  };
}

/** Named mistakes by skill, the commonest first; equally common ones in the order in which they came. */
function mistakeCounts(items: readonly SatItem[]): MistakeCount[] {
  const named = items.flatMap(({ mistake, ...item }) => (mistake ? [{ ...item, mistake }] : []));
  return [...groups(named, ({ skillId, mistake }) => `${skillId} ${mistake.id}`).values()]
    .flatMap((of) => {
      const [first] = of;
      if (!first) return [];
      const { skillId, mistake } = first;
      const danger = of.some((item) => item.danger);
      return [
        {
          skillId,
          mistake: mistake.id,
          called: mistake.called,
          kind: mistake.kind,
          danger,
          items: of.map(({ number }) => number),
        },
      ];
    })
    .toSorted((a, b) => b.items.length - a.items.length);
}

function stepCounts(items: readonly SatItem[]): StepCount[] {
  const entered = items.flatMap(({ skillId, title, steps = [] }) =>
    steps.flatMap(({ verdict, ...step }) => (verdict ? [{ skillId, title, ...step, verdict }] : [])),
  );
  return [...groups(entered, ({ skillId, step }) => `${skillId} ${step}`).values()].flatMap((of) => {
    const [first] = of;
    if (!first) return [];
    const count = (...verdicts: readonly StepVerdict[]) =>
      of.filter(({ verdict }) => verdicts.includes(verdict)).length;
    const { verdict: _, ...step } = first;
    return [{ ...step, right: count('right'), carried: count('carried'), slip: count('slip', 'not-carried') }];
  });
}

/** Things by a key, in the order in which the keys came. */
function groups<T>(things: readonly T[], keyOf: (thing: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = found.get(key);
    if (group) group.push(thing);
    else found.set(key, [thing]);
  }
  return found;
}
