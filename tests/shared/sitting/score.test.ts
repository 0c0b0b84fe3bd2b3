// Points of an item by hand, and the laws that every rule keeps.
import type { StepVerdict, VerdictKind } from '@shared/contract/verdict';
import { exact } from '@shared/quantity/exact';
import { compareStandings, pointsOf, type Scored, score, scoringSentences } from '@shared/sitting/score';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const drill = { rounding: 0.5, dangerCosts: false } as const;
const strict = { rounding: 0, dangerCosts: true } as const;
const practice = { rounding: 1, dangerCosts: false } as const;
const plain = { danger: false, withHelp: false };

describe('points of an item', () => {
  test.each<[title: string, item: Scored, rules: Parameters<typeof score>[1], points: string]>([
    ['right', { ...plain, verdict: 'right' }, drill, '1'],
    ['right in another unit', { ...plain, verdict: 'right-unit-converted' }, strict, '1'],
    ['rounding in a drill', { ...plain, verdict: 'rounding' }, drill, '1/2'],
    ['rounding in practice', { ...plain, verdict: 'rounding' }, practice, '1'],
    ['rounding where it earns nothing', { ...plain, verdict: 'rounding' }, strict, '0'],
    ['right with a hint', { ...plain, verdict: 'right', withHelp: true }, drill, '1/2'],
    ['a named mistake', { ...plain, verdict: 'mistake' }, drill, '0'],
    ['nothing understood', { ...plain, verdict: 'unreadable' }, practice, '0'],
    ['the unit left out', { ...plain, verdict: 'unit-missing' }, practice, '0'],
    ['no answer', plain, practice, '0'],
    ['a dangerous slip', { ...plain, verdict: 'tenfold', danger: true }, drill, '0'],
    ['a dangerous slip where it costs', { ...plain, verdict: 'tenfold', danger: true }, strict, '-1/2'],
    ['three steps, one carried, one wrong', steps('right', 'slip', 'carried'), drill, '2/3'],
    ['a step that was not entered', steps('right', undefined, undefined, undefined), drill, '1/4'],
    ['a step that starts again', steps('not-carried', 'right'), drill, '1/2'],
    ['all steps after a hint', { ...steps('right', 'right'), withHelp: true }, drill, '1/2'],
    ['a dangerous step where it costs', { ...steps('right', 'slip'), danger: true }, strict, '-1/2'],
  ])('%s', (_, item, rules, points) => {
    expect(score(item, rules).toFraction()).toBe(points);
  });
});

function steps(...verdicts: readonly (StepVerdict | undefined)[]): Scored {
  return { ...plain, verdict: 'wrong', steps: verdicts };
}

const verdict = fc.constantFrom<VerdictKind>('unreadable', 'right', 'rounding', 'unit-wrong', 'mistake', 'wrong');
const step = fc.constantFrom<StepVerdict | undefined>('right', 'carried', 'not-carried', 'slip', undefined);
const scored = fc.record(
  { verdict, danger: fc.boolean(), withHelp: fc.boolean(), steps: fc.array(step, { maxLength: 7 }) },
  { requiredKeys: ['danger', 'withHelp'] },
);
const rules = fc.record({ rounding: fc.constantFrom(0 as const, 0.5 as const, 1 as const), dangerCosts: fc.boolean() });

describe('every score', () => {
  test('lies from -0.5 to 1, and help never raises it', () => {
    fc.assert(
      fc.property(scored, rules, (item, by) => {
        const points = score(item, by);
        expect(points.compare(exact('-0.5'))).toBeGreaterThanOrEqual(0);
        expect(points.compare(1)).toBeLessThanOrEqual(0);
        expect(
          score({ ...item, withHelp: true }, by).compare(score({ ...item, withHelp: false }, by)),
        ).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('three thirds of a point are one point, exactly', () => {
    const third = score(steps('right', 'slip', 'slip'), drill);
    expect(pointsOf([third, third, third]).earned.toFraction()).toBe('1');
    expect(pointsOf([third, third, third]).share.toFraction()).toBe('100/3');
  });

  test('a share is never below 0, and of no items it is 0', () => {
    expect(pointsOf([exact('-0.5')]).share.valueOf()).toBe(0);
    expect(pointsOf([]).share.valueOf()).toBe(0);
  });
});

test('speed settles a tie and nothing else', () => {
  const standing = (share: number, meanMs: number) => ({ share: exact(share), meanMs });
  const ranked = [standing(80, 1), standing(90, 900), standing(90, 800)].toSorted(compareStandings);
  expect(ranked.map(({ meanMs }) => meanMs)).toEqual([800, 900, 1]);
});

test('the screen says the same as the score does', () => {
  const said = scoringSentences({ ...strict, entry: 'steps', help: true }).join(' ');
  expect(said).toContain('rounded otherwise than asked earns no point.');
  expect(said).toContain('costs 0.5 points');
  expect(scoringSentences({ ...drill, entry: 'line', help: false }).join(' ')).not.toMatch(/costs|hint|step/);
});
