// Which skill stands at which number: the same for the same plan, seed and skills, and fair.
import type { Plan } from '@shared/contract/plan';
import { seedFault } from '@shared/engine/random';
import type { Choosable, SoFar } from '@shared/sitting/choosable';
import { choosableSkills, chooseSkill, kindOf, problemSeed, wantedSeed } from '@shared/sitting/choose-items';
import { ladderLevel } from '@shared/sitting/ladder-level';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const skill = (id: string, level: number, exams = ['PTCE', 'NAPLEX']): Choosable => ({
  id,
  level,
  exams,
  area: id.slice(0, id.indexOf('.')),
});
const skills = [
  skill('iv-flow.b', 2),
  skill('alligation.a', 4),
  skill('business.a', 2),
  skill('dosage.a', 3, ['NAPLEX']),
  skill('conversions.a', 1),
  skill('compounding.a', 3),
  skill('iv-flow.a', 1),
];
const ids = (chosen: readonly Choosable[]) => chosen.map(({ id }) => id);

describe('what a plan draws from', () => {
  test.each<[string, Plan['draws'], string[]]>([
    ['an area', { areas: ['iv-flow'] }, ['iv-flow.a', 'iv-flow.b']],
    ['levels and an area together', { areas: ['iv-flow', 'dosage'], levels: [2, 3] }, ['dosage.a', 'iv-flow.b']],
    ['skills by name', { skills: ['dosage.a', 'nowhere.x'] }, ['dosage.a']],
    ['the skill of a mistake', { showing: { skill: 'dosage.a', mistake: 'x' } }, ['dosage.a']],
  ])('%s', (_, draws, expected) => {
    expect(ids(choosableSkills(draws, skills))).toEqual(expected);
  });

  test('everything, in order of the ids, whatever the order given', () => {
    expect(ids(choosableSkills({}, skills))).toEqual(ids(skills).sort());
    expect(ids(choosableSkills({}, skills.toReversed()))).toEqual(ids(skills).sort());
  });

  test('a PTCE of 2026 leaves out alligation, compounding and business; one of 2025 does not', () => {
    const of = (edition: string) => ids(choosableSkills({ exam: { id: 'PTCE', edition } }, skills));
    expect(of('2026-01-06')).toEqual(['conversions.a', 'iv-flow.a', 'iv-flow.b']);
    expect(of('2026-01-01')).toEqual(of('2031-05-02'));
    expect(of('2025-12-31')).toEqual([
      'alligation.a',
      'business.a',
      'compounding.a',
      'conversions.a',
      'iv-flow.a',
      'iv-flow.b',
    ]);
    const naplex = choosableSkills({ exam: { id: 'NAPLEX', edition: '2026-06-01' } }, skills);
    expect(naplex).toHaveLength(7);
  });

  test('the weakest are those with the lowest share right, and skills never tried come last', () => {
    const shares = new Map([
      ['dosage.a', 0.9],
      ['iv-flow.a', 0],
      ['alligation.a', 0.5],
    ]);
    expect(ids(choosableSkills({ weakest: 2 }, skills, shares))).toEqual(['alligation.a', 'iv-flow.a']);
    expect(ids(choosableSkills({ weakest: 4 }, skills, shares))).toContain('business.a');
  });
});

const seeds = fc.stringMatching(/^[!-~]{1,56}$/);
const some = fc.shuffledSubarray(skills, { minLength: 1 }).map((of) => choosableSkills({}, of));
const all = (order: Plan['order'], count: number, from: readonly Choosable[], seed: string) =>
  Array.from({ length: count }, (_, at) => chooseSkill({ order, length: { items: count } }, from, seed, at + 1, []));

describe('the skill of an item', () => {
  test('is written down: another generator or another order would be another drill', () => {
    expect(all('mixed', 8, choosableSkills({}, skills), 'class-7').map((chosen) => chosen?.id)).toEqual([
      'conversions.a',
      'dosage.a',
      'iv-flow.b',
      'business.a',
      'compounding.a',
      'iv-flow.a',
      'alligation.a',
      'iv-flow.a',
    ]);
  });

  test('mixed: every skill once before any comes again, and none twice running', () => {
    fc.assert(
      fc.property(some, seeds, fc.integer({ min: 1, max: 40 }), (from, seed, count) => {
        const chosen = all('mixed', count, from, seed);
        for (let at = 0; at + from.length <= count; at += from.length)
          expect(new Set(chosen.slice(at, at + from.length)).size).toBe(from.length);
        if (from.length > 1) expect(chosen.some((one, at) => at > 0 && one === chosen[at - 1])).toBe(false);
      }),
    );
  });

  test('blocked: skill after skill, levels never down, blocks equal to one item', () => {
    fc.assert(
      fc.property(some, seeds, fc.integer({ min: 1, max: 40 }), (from, seed, count) => {
        const chosen = all('blocked', count, from, seed).flatMap((one) => one ?? []);
        const blocks = chosen.filter((one, at) => one !== chosen[at - 1]);
        expect(blocks).toHaveLength(Math.min(count, from.length));
        expect(new Set(blocks).size).toBe(blocks.length);
        expect(blocks.map(({ level }) => level)).toEqual(blocks.map(({ level }) => level).sort());
        const sizes = blocks.map((block) => chosen.filter((one) => one === block).length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('blocked in minutes: five of each, round and round', () => {
    const from = choosableSkills({ areas: ['iv-flow'] }, skills);
    const chosen = Array.from({ length: 12 }, (_, at) =>
      chooseSkill({ order: 'blocked', length: { minutes: 5 } }, from, 's', at + 1, []),
    );
    const [a, b] = ['iv-flow.a', 'iv-flow.b'];
    expect(chosen.map((one) => one?.id)).toEqual([a, a, a, a, a, b, b, b, b, b, a, a]);
  });

  test('ladder: two right in a row climb, a slip goes down, an unanswered item changes nothing', () => {
    const soFar = (...marks: readonly (boolean | undefined)[]): SoFar =>
      marks.map((isRight) => ({ skillId: 'x', isRight }));
    const levels = [1, 2, 4].map((level) => skill(`a.l${level}`, level));
    expect(ladderLevel(levels, soFar())).toBe(1);
    expect(ladderLevel(levels, soFar(true, undefined, true))).toBe(2);
    expect(ladderLevel(levels, soFar(true, true, true))).toBe(2);
    expect(ladderLevel(levels, soFar(true, true, true, true))).toBe(4);
    expect(ladderLevel(levels, soFar(true, true, true, true, true, true))).toBe(4);
    expect(ladderLevel(levels, soFar(true, true, true, false))).toBe(1);
    expect(ladderLevel(levels, soFar(false, false))).toBe(1);
    const chosen = chooseSkill({ order: 'ladder', length: { items: 9 } }, levels, 's', 3, soFar(true, true));
    expect(chosen?.id).toBe('a.l2');
  });

  test('of no skills there is none', () => {
    for (const order of ['mixed', 'blocked', 'ladder'] as const)
      expect(chooseSkill({ order, length: { items: 3 } }, [], 's', 1, [])).toBeUndefined();
  });
});

describe('the seed of an item', () => {
  test('is the seed of the sitting, a point and the number, and is a seed whatever the two are', () => {
    expect(problemSeed('class-7', 12)).toBe('class-7.12');
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 9999 }), (seed, number) => {
        const asked: string[] = [];
        wantedSeed(seed, number, (one) => asked.push(one) < 0);
        expect(asked).toHaveLength(100);
        expect(new Set(asked).size).toBe(100);
        expect(asked.flatMap((one) => seedFault(one) ?? [])).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('where a draw must show something, the first that does', () => {
    expect(wantedSeed('s', 3, (seed) => seed === 's.3')).toBe('s.3');
    expect(wantedSeed('s', 3, (seed) => seed.endsWith('.7'))).toBe('s.3.7');
    expect(wantedSeed('s', 3, () => false)).toBeUndefined();
  });
});

test('a mixed plan takes options and typed items by turns', () => {
  expect([1, 2, 3, 4].map((number) => kindOf({ items: 'mixed' }, number))).toEqual([
    'options',
    'typed',
    'options',
    'typed',
  ]);
  expect(kindOf({ items: 'hunt' }, 2)).toBe('hunt');
});
