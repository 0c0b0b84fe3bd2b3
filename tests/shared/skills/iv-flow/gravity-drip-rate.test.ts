import { meaningHash } from '@shared/engine/meaning-hash';
import { gravityDripRate } from '@shared/skills/iv-flow/gravity-drip-rate';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('gravity drip rate', () => {
  test.each([
    { volume: 1000, infusionTime: 8, dropFactor: 15, answer: 31 }, // 31.25 by hand
    { volume: 500, infusionTime: 2.5, dropFactor: 15, answer: 50 },
    { volume: 250, infusionTime: 4, dropFactor: 60, answer: 63 }, // 62.5, halfway
    { volume: 500, infusionTime: 2, dropFactor: 15, answer: 63 }, // 62.5, halfway
    { volume: 100, infusionTime: 2, dropFactor: 15, answer: 13 }, // 12.5, halfway
    { volume: 750, infusionTime: 3.5, dropFactor: 20, answer: 71 }, // about 71.4286
    { volume: 1000, infusionTime: 10.5, dropFactor: 20, answer: 32 }, // about 31.746
  ])('$volume mL over $infusionTime h at $dropFactor gtt/mL is $answer gtt/min', ({ answer, ...givens }) => {
    expect(answerOfGivens(gravityDripRate, givens)).toBe(answer);
  });

  const order = { volume: 1000, infusionTime: 8, dropFactor: 15 };
  test.each([
    ['1875 gtt/min', 'hours-left-as-hours'],
    ['2 gtt/min', 'no-drop-factor'],
    ['0.14 gtt/min', 'divided-by-factor'],
    ['125 gtt/min', 'hourly-rate'],
    ['19 gtt/min', 'hundred-minutes'],
    ['125 mL/h', 'hourly-rate'],
    ['2.08 mL/min', 'no-drop-factor'],
  ])('reads %s for 1,000 mL over 8 h at 15 gtt/mL as %s', (response, mistake) => {
    expect(namedMistakes(gravityDripRate, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(gravityDripRate)).toBe('1:daa307e9037a');
  });
});
