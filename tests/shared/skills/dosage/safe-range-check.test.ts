import { meaningHash } from '@shared/engine/meaning-hash';
import { safeRangeCheck } from '@shared/skills/dosage/safe-range-check';
import { describe, expect, test } from 'vitest';
import { namedMistakes, textOfGivens } from '../../../kit/marked';

describe('safe range of a day', () => {
  test.each([
    { lb: 45, low: 25, high: 50, single: 250, doses: 3, answer: 'within' },
    { lb: 22, low: 25, high: 50, single: 250, doses: 3, answer: 'above' },
    { lb: 66, low: 25, high: 50, single: 200, doses: 3, answer: 'below' },
    { lb: 66, low: 25, high: 50, single: 250, doses: 3, answer: 'within' },
    { lb: 44, low: 4, high: 8, single: 80, doses: 2, answer: 'within' },
    { lb: 33, low: 1, high: 6, single: 50, doses: 2, answer: 'above' },
  ])('$lb lb, $doses doses of $single mg, range $low to $high mg/kg: $answer', ({ answer, ...givens }) => {
    expect(textOfGivens(safeRangeCheck, givens)).toBe(answer);
  });

  test.each([
    [{ lb: 22, low: 25, high: 50, single: 250, doses: 3 }, 'within', ['pounds-as-kg', 'per-dose-vs-per-day']],
    [{ lb: 45, low: 25, high: 50, single: 250, doses: 3 }, 'below', ['pounds-as-kg', 'per-dose-vs-per-day', 'divided']],
  ])('names every slip that leads to the same choice', (order, response, mistakes) => {
    expect(namedMistakes(safeRangeCheck, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(safeRangeCheck)).toBe('1:93b8f8ebe761');
  });
});
