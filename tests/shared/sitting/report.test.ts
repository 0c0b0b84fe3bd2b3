// The report of a sitting, counted by hand.

import { plan } from '@shared/contract/plan';
import { report as reportSchema } from '@shared/contract/report';
import { type BadgeItem, badgesOf, safeRunAfter } from '@shared/sitting/badges';
import { bestOf, counts, personalBest } from '@shared/sitting/personal-best';
import { repairPlan } from '@shared/sitting/repair-plan';
import { countSitting, type SatItem } from '@shared/sitting/report';
import { describe, expect, test } from 'vitest';
import { planOf } from './kit/rules-of';

const sat = (number: number, skill: 'pump' | 'drip' | 'mix' | 'dose', change: Partial<SatItem> = {}): SatItem => ({
  number,
  skillId: `${skill === 'mix' ? 'alligation' : 'iv-flow'}.${skill}`,
  title: skill,
  area: skill === 'mix' ? 'alligation' : 'iv-flow',
  areaCalled: skill === 'mix' ? 'Alligation' : 'IV flow',
  level: 2,
  verdict: 'right',
  danger: false,
  withHelp: false,
  isFlagged: false,
  spentMs: 10_000,
  response: '5 mL',
  right: '5 mL',
  ...change,
});
const hours = { id: 'hours-left', called: 'hours left as hours', kind: 'unit' } as const;
const upside = { id: 'upside-down', called: 'ratio upside down', kind: 'set-up' } as const;
const { verdict: _, ...unanswered } = sat(7, 'mix', { response: '' });

const items: readonly SatItem[] = [
  sat(1, 'pump'),
  sat(2, 'drip', { verdict: 'mistake', mistake: hours, spentMs: 30_000 }),
  sat(3, 'mix', { verdict: 'mistake', mistake: upside, danger: true, spentMs: 50_000 }),
  sat(4, 'drip', { verdict: 'rounding', spentMs: 20_000 }),
  sat(5, 'drip', { verdict: 'mistake', mistake: hours, spentMs: 10_000 }),
  sat(6, 'pump', { withHelp: true }),
  unanswered,
  sat(8, 'dose', { verdict: 'wrong', spentMs: 90_000 }),
];
const rules = planOf({ dangerCosts: true });
const counted = countSitting(rules, items);

describe('the report', () => {
  test('adds the points: 1 + 0 - 0.5 + 0.5 + 0 + 0.5 + 0 + 0 = 1.5 of 8, 18.75 %', () => {
    expect(counted.points).toEqual({ earned: 1.5, of: 8, share: 18.75 });
    expect(counted.hasPassed).toBe(false);
    expect(counted.items.map(({ earned }) => earned)).toEqual([1, 0, -0.5, 0.5, 0, 0.5, 0, 0]);
  });

  test('counts three right of eight, on four skills', () => {
    expect(counted.share).toMatchObject({ right: 3, of: 8, share: 37.5 });
    expect(counted.skillCount).toBe(4);
  });

  test('by area in the order met, each with its interval', () => {
    expect(counted.byArea.map(({ called, share }) => [called, share.right, share.of])).toEqual([
      ['IV flow', 3, 6],
      ['Alligation', 0, 2],
    ]);
  });

  test('by skill with the mean time of what was answered', () => {
    expect(counted.bySkill.map(({ title, share, meanMs }) => [title, share.right, share.of, meanMs])).toEqual([
      ['pump', 2, 2, 10_000],
      ['drip', 1, 3, 20_000],
      ['mix', 0, 2, 50_000],
      ['dose', 0, 1, 90_000],
    ]);
  });

  test('names the commonest mistake first and its items', () => {
    expect(counted.mistakes.map(({ called, items, danger }) => [called, items, danger])).toEqual([
      ['hours left as hours', [2, 5], false],
      ['ratio upside down', [3], true],
    ]);
  });

  test('names next the lowest share right, then the slowest; nothing that was all right', () => {
    expect(counted.next.map(({ title }) => title)).toEqual(['dose', 'mix', 'drip']);
    expect(countSitting(rules, [sat(1, 'pump')]).next).toEqual([]);
  });

  test('what it gives fits the contract', () => {
    const { items: listed, bySkill, byArea, bySteps, mistakes, next, points, share } = counted;
    const part = reportSchema.pick({
      items: true,
      bySkill: true,
      byArea: true,
      bySteps: true,
      mistakes: true,
      next: true,
      points: true,
      share: true,
    });
    expect(part.parse({ items: listed, bySkill, byArea, bySteps, mistakes, next, points, share }).items).toEqual(
      listed,
    );
  });

  test('a pass at 90 % is 90 %: 9 of 10 pass, and not 8.5', () => {
    const ten = Array.from({ length: 10 }, (_, at) => sat(at + 1, 'pump'));
    const nine = ten.with(0, sat(1, 'pump', { verdict: 'wrong' }));
    expect(countSitting(rules, nine).hasPassed).toBe(true);
    expect(countSitting(rules, nine.with(1, sat(2, 'pump', { withHelp: true }))).hasPassed).toBe(false);
    expect(countSitting({ ...rules, passMark: 100 }, ten).hasPassed).toBe(true);
    expect(countSitting(rules, []).hasPassed).toBe(false);
  });

  test('steps are counted by skill and step; those not entered are not', () => {
    const step = (name: string, verdict?: 'right' | 'carried' | 'slip' | 'not-carried') => ({
      step: name,
      called: name,
      ...(verdict && { verdict }),
    });
    const drilled = countSitting(rules, [
      sat(1, 'drip', { verdict: 'wrong', steps: [step('minutes', 'slip'), step('rate', 'carried')] }),
      sat(2, 'drip', { verdict: 'right', steps: [step('minutes', 'right'), step('rate', 'right')] }),
      sat(3, 'drip', { verdict: 'wrong', steps: [step('minutes', 'not-carried'), step('rate')] }),
    ]);
    expect(drilled.bySteps.map(({ step, right, carried, slip }) => [step, right, carried, slip])).toEqual([
      ['minutes', 1, 0, 2],
      ['rate', 1, 1, 0],
    ]);
    expect(drilled.points.earned).toBe(1.5);
  });
});

describe('the one action', () => {
  test('is five draws in which the commonest named mistake shows', () => {
    const repair = repairPlan(rules, counted.mistakes) ?? expect.fail('no plan');
    expect(plan.parse(repair)).toEqual(repair);
    expect(repair).toMatchObject({
      called: 'Repair: hours left as hours',
      length: { items: 5 },
      draws: { showing: { skill: 'iv-flow.drip', mistake: 'hours-left' } },
    });
  });

  test('there is none where no mistake was named; of a pair it is the first', () => {
    expect(repairPlan(rules, [])).toBeUndefined();
    const pair = sat(1, 'drip', {
      verdict: 'mistake',
      mistake: { ...hours, id: 'a+slip.digits', called: 'x'.repeat(80) },
    });
    const repair = repairPlan(rules, countSitting(rules, [pair]).mistakes);
    expect(repair?.draws.showing?.mistake).toBe('a');
    expect(plan.safeParse(repair).success).toBe(true);
  });
});

describe('personal bests', () => {
  const sprint = planOf({ length: { minutes: 2 } });
  const test20 = planOf({ length: { items: 20 } });
  const result = (right: number, of: number, spentMs = 60_000) => ({ right, of, spentMs });

  test('count from 90 % right on: 9 of 10 and 18 of 20, not 17 of 19', () => {
    expect([counts(result(9, 10)), counts(result(18, 20)), counts(result(17, 19)), counts(result(0, 0))]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('many answers with many slips are no best', () => {
    expect(bestOf(sprint, [result(30, 40), result(9, 10)])).toEqual(result(9, 10));
    expect(personalBest(sprint, result(30, 40), [])).toEqual({
      counts: false,
      isNew: false,
      says: 'A record needs 90% right.',
    });
  });

  test('in minutes more right ones win, in a counted length the same in less time', () => {
    expect(personalBest(sprint, result(12, 12), [result(11, 12)]).says).toBe('New best: 12 right.');
    expect(personalBest(sprint, result(11, 12, 1), [result(11, 12)]).isNew).toBe(false);
    expect(personalBest(test20, result(19, 20, 90_000), [result(19, 20, 91_000)]).says).toBe(
      'New best: 19 of 20 right in 1 minute 30 seconds.',
    );
    expect(personalBest(test20, result(18, 20, 1000), [result(19, 20, 91_000)])).toEqual({
      counts: true,
      isNew: false,
      says: 'Best so far: 19 of 20 right in 1 minute 31 seconds.',
    });
  });
});

describe('badges', () => {
  const item = (change: Partial<BadgeItem> = {}): BadgeItem => ({
    isAnswered: true,
    isRight: true,
    danger: false,
    withHelp: false,
    level: 4,
    ...change,
  });
  const ids = (order: 'mixed' | 'ladder', items: readonly BadgeItem[], safeBefore = 0) =>
    badgesOf({ order }, items, { safeBefore, topLevel: 4 }).map(({ id }) => id);
  const many = (count: number) => Array.from({ length: count }, () => item({ isRight: false }));

  test('fifty answers in a row without a dangerous slip, over sittings too', () => {
    expect(ids('mixed', many(49))).toEqual([]);
    expect(ids('mixed', many(50))).toEqual(['fifty-safe']);
    expect(ids('mixed', many(1), 49)).toEqual(['fifty-safe']);
    expect(ids('mixed', many(1), 50)).toEqual([]);
    expect(ids('mixed', [item({ danger: true }), ...many(49)], 49)).toEqual([]);
    expect(ids('mixed', [item({ isAnswered: false })], 49)).toEqual([]);
  });

  test('the row goes on from sitting to sitting and begins again after a dangerous slip', () => {
    expect(safeRunAfter([item(), item({ isAnswered: false }), item()], 7)).toBe(9);
    expect(safeRunAfter([item(), item({ danger: true }), item()], 7)).toBe(1);
  });

  test('a ladder climbed unaided: right at the highest level, no help anywhere', () => {
    expect(ids('ladder', [item({ level: 1 }), item()])).toEqual(['ladder-climbed']);
    expect(ids('ladder', [item({ level: 1, withHelp: true }), item()])).toEqual([]);
    expect(ids('ladder', [item({ level: 1 }), item({ isRight: false })])).toEqual([]);
    expect(ids('mixed', [item()])).toEqual([]);
  });
});
