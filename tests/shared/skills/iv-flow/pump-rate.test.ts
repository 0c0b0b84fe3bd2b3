import { meaningHash } from '@shared/engine/meaning-hash';
import { pumpRate } from '@shared/skills/iv-flow/pump-rate';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('pump rate', () => {
  test.each([
    { volume: 1000, infusionTime: 8, answer: 125 }, // by hand
    { volume: 250, infusionTime: 8, answer: 31.3 }, // 31.25, halfway
    { volume: 500, infusionTime: 16, answer: 31.3 }, // 31.25, halfway
    { volume: 1000, infusionTime: 6, answer: 166.7 }, // about 166.667
    { volume: 2000, infusionTime: 9, answer: 222.2 }, // about 222.222
    { volume: 2400, infusionTime: 14, answer: 171.4 }, // about 171.429
    { volume: 10.35, infusionTime: 1, answer: 10.4 }, // 10.35, halfway
    { volume: 1.005, infusionTime: 0.1, answer: 10.1 }, // 10.05, halfway
  ])('$volume mL over $infusionTime h runs at $answer mL/h', ({ answer, ...givens }) => {
    expect(answerOfGivens(pumpRate, givens)).toBe(answer);
  });

  const order = { volume: 1000, infusionTime: 10 };
  test.each([
    ['1.7 mL/h', 'per-minute'],
    ['0.01 mL/h', 'inverted'],
    ['25 mL/h', 'drops-assumed'],
    ['41.7 mL/h', 'per-day'],
    ['1.67 mL/min', 'per-minute'],
  ])('reads %s for 1,000 mL over 10 h as %s', (response, mistake) => {
    expect(namedMistakes(pumpRate, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(pumpRate)).toBe('1:7e2ac9f0231b');
  });
});
