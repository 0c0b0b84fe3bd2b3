// Claims of a tenfold hunt over every skill: right ones are right, the others are exactly a power of ten off.
import { keyOf } from '@shared/engine/answer-key';
import { draw } from '@shared/engine/draw';
import { mark } from '@shared/engine/mark';
import { claimOf } from '@shared/engine/tenfold-hunt';
import { describe, expect, test } from 'vitest';
import { numberSkills } from '../../kit/number-skills';

const seeds = Array.from({ length: 120 }, (_, at) => `hunt.${at}`);

describe.each(numberSkills.map((skill) => ({ id: skill.id, skill })))('$id', ({ skill }) => {
  const claims = seeds.map((seed) => {
    const problem = draw(skill, seed);
    return { key: keyOf(problem), claim: claimOf(problem, seed) };
  });

  test('a claim that stands is the right answer as printed', () => {
    for (const { key, claim } of claims.filter(({ claim }) => !claim.isOff))
      expect([claim.text, mark(key, claim.text, true).verdict]).toEqual([claim.text, 'right']);
  });

  test('one that is off is marked as dangerous, and near a power of ten of the exact answer', () => {
    for (const { key, claim } of claims.filter(({ claim }) => claim.isOff)) {
      const marked = mark(key, claim.text, true);
      expect([claim.text, marked.danger]).toEqual([claim.text, true]);
      const power = Math.log10((marked.value?.valueOf() ?? 0) / key.exact.valueOf());
      expect(Math.round(power)).not.toBe(0);
      expect(Math.abs(power - Math.round(power))).toBeLessThan(0.03);
    }
  });

  test('from a third to two thirds are off, up and down', () => {
    const off = claims.filter(({ claim }) => claim.isOff);
    expect(off.length / claims.length).toBeGreaterThan(1 / 3);
    expect(off.length / claims.length).toBeLessThan(2 / 3);
    const isUp = ({ key, claim }: (typeof claims)[number]) =>
      (mark(key, claim.text, true).value?.compare(key.exact) ?? 0) > 0;
    expect(off.some(isUp)).toBe(true);
  });

  test('the seed draws it', () => {
    const problem = draw(skill, 'one');
    expect(claimOf(problem, 'a')).toEqual(claimOf(problem, 'a'));
    expect(new Set(seeds.map((seed) => claimOf(problem, seed).text)).size).toBeGreaterThan(1);
  });
});
