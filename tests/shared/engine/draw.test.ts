import { draw, drawnValues } from '@shared/engine/draw';
import { givensOf } from '@shared/engine/problem';
import { numberText } from '@shared/quantity/write-number';
import { describe, expect, test } from 'vitest';
import { alteredSkill, plainSkill } from '../../kit/plain-skill';

function drawn(seed: string, skill = plainSkill): Record<string, string> {
  const entries = [...givensOf(draw(skill, seed))];
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'string' ? value : numberText(value)]),
  );
}

const seeds = Array.from({ length: 300 }, (_, at) => `s.${at}`);

describe('a seed', () => {
  test.each(['1', 'class-7.1', '!"#$%&()*+', '~'.repeat(64)])('may be %s', (seed) => {
    expect(drawn(seed)).toEqual(drawn(seed));
  });

  test.each([
    ['empty', ''],
    ['65 characters long', 'a'.repeat(65)],
    ['two words', 'class 7'],
    ['a word with an accent', 'é'],
    ['a picture', '💊'],
    ['a line break', 'a\n'],
    ['a hidden character', 'a\u0000'],
  ])('cannot be %s', (_, seed) => {
    expect(() => draw(plainSkill, seed)).toThrow('a seed is 1 to 64 visible ASCII characters');
  });

  test('belongs to its skill: another skill draws other numbers from it', () => {
    const other = alteredSkill({ id: 'trial.other-rate' });
    expect(seeds.slice(0, 20).map((seed) => drawn(seed))).not.toEqual(
      seeds.slice(0, 20).map((seed) => drawn(seed, other)),
    );
  });
});

describe('a draw', () => {
  test('takes values that belong together from one row', () => {
    const pairs = new Set(seeds.map((seed) => `${drawn(seed)['fluid']} ${drawn(seed)['volume']}`));
    expect([...pairs].sort()).toEqual(['dextrose 1000', 'dextrose 500', 'saline 500']);
  });

  test('reaches both ends of a range, and every step between', () => {
    const times = new Set(seeds.map((seed) => Number(drawn(seed)['infusionTime'])));
    expect([...times].sort((a, b) => a - b)).toEqual([2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5, 8, 8.5, 9]);
  });

  test('takes a value that is listed twice about twice as often', () => {
    const skill = alteredSkill({ 'givens.dropFactor.draw': { oneOf: [10, 10, 15] }, realistic: undefined });
    const tens = seeds.filter((seed) => drawn(seed, skill)['dropFactor'] === '10').length;
    expect(tens).toBeGreaterThan(170); // 200 of 300 expected
    expect(tens).toBeLessThan(230);
  });

  test('counts a range in exact tenths', () => {
    const skill = alteredSkill({ 'givens.infusionTime.draw': { from: 0.1, to: 0.9, by: 0.1 } });
    expect(drawnValues(skill, 'infusionTime').map(String)).toEqual([
      '0.1',
      '0.2',
      '0.3',
      '0.4',
      '0.5',
      '0.6',
      '0.7',
      '0.8',
      '0.9',
    ]);
  });

  test('keeps every rule of realism', () => {
    const rates = seeds.map((seed) => Number(drawn(seed)['volume']) / Number(drawn(seed)['infusionTime']));
    expect(Math.max(...rates)).toBeLessThanOrEqual(250);
  });

  test('gives up with a sentence where no draw is realistic', () => {
    const skill = alteredSkill({ realistic: ['dripRate > 100000'] });
    expect(() => draw(skill, '1')).toThrow('trial.drip-rate: 5000 draws and none was realistic');
  });

  test('uses each wording', () => {
    const orders = new Set(seeds.map((seed) => draw(plainSkill, seed).ask?.order));
    expect(orders.size).toBe(2);
  });
});
