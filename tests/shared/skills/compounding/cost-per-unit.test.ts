import { meaningHash } from '@shared/engine/meaning-hash';
import { costPerUnit } from '@shared/skills/compounding/cost-per-unit';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('cost of an ingredient in a compound', () => {
  test.each([
    { bulkPrice: 84, bulkGrams: 25, mgPerUnit: 50, units: 90, answer: 15.12 },
    { bulkPrice: 132, bulkGrams: 25, mgPerUnit: 10, units: 30, answer: 1.58 }, // 1.584
    { bulkPrice: 66, bulkGrams: 5, mgPerUnit: 100, units: 30, answer: 39.6 },
    { bulkPrice: 134, bulkGrams: 500, mgPerUnit: 200, units: 90, answer: 4.82 }, // 4.824
    { bulkPrice: 30, bulkGrams: 100, mgPerUnit: 25, units: 90, answer: 0.68 }, // 0.675, halfway
    { bulkPrice: 78, bulkGrams: 454, mgPerUnit: 100, units: 120, answer: 2.06 }, // about 2.0617
  ])('$units of $mgPerUnit mg from $bulkGrams g for $$$bulkPrice cost $$$answer', ({ answer, ...givens }) => {
    expect(answerOfGivens(costPerUnit, givens)).toBe(answer);
  });

  const order = { bulkPrice: 84, bulkGrams: 25, mgPerUnit: 50, units: 90 };
  test.each([
    ['1.34 $', 'inverted'],
    ['0.17 $', 'one-unit'],
    ['84 $', 'whole-container'],
  ])('reads %s for 90 capsules of 50 mg as %s', (response, mistake) => {
    expect(namedMistakes(costPerUnit, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(costPerUnit)).toBe('1:3cca056a0919');
  });
});
