import { meaningHash } from '@shared/engine/meaning-hash';
import { infusionTime } from '@shared/skills/iv-flow/infusion-time';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('running time of a bag', () => {
  test.each([
    { volume: 1000, pumpRate: 85, answer: 706 }, // 11 h 46 min, from 705.88
    { volume: 250, pumpRate: 80, answer: 188 }, // 187.5, halfway
    { volume: 100, pumpRate: 160, answer: 38 }, // 37.5, halfway
    { volume: 500, pumpRate: 160, answer: 188 }, // 187.5, halfway
    { volume: 1000, pumpRate: 45, answer: 1333 }, // about 1333.33
    { volume: 500, pumpRate: 190, answer: 158 }, // about 157.895
    { volume: 1000, pumpRate: 125, answer: 480 },
  ])('$volume mL at $pumpRate mL/h runs for $answer min', ({ answer, ...givens }) => {
    expect(answerOfGivens(infusionTime, givens)).toBe(answer);
  });

  const order = { volume: 1000, pumpRate: 85 };
  test.each([
    ['12 min', 'hours-only'],
    ['736 min', 'decimal-as-minutes'],
    ['5 min', 'inverted'],
    ['660 min', 'whole-hours'],
  ])('reads %s for 1,000 mL at 85 mL/h as %s', (response, mistake) => {
    expect(namedMistakes(infusionTime, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(infusionTime)).toBe('1:f3e6c7829ef8');
  });
});
