import { meaningHash } from '@shared/engine/meaning-hash';
import { compoundCharge } from '@shared/skills/compounding/compound-charge';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('charge for a compounded prescription', () => {
  test.each([
    { ingredientCost: 18, markup: 50, minutes: 30, hourlyRate: 60, fee: 10, answer: 67 },
    { ingredientCost: 16, markup: 25, minutes: 20, hourlyRate: 60, fee: 12, answer: 52 },
    { ingredientCost: 29, markup: 100, minutes: 30, hourlyRate: 45, fee: 12, answer: 92.5 },
    { ingredientCost: 6, markup: 25, minutes: 20, hourlyRate: 45, fee: 10, answer: 32.5 },
    { ingredientCost: 7, markup: 25, minutes: 60, hourlyRate: 75, fee: 10, answer: 93.75 },
    { ingredientCost: 15, markup: 100, minutes: 30, hourlyRate: 30, fee: 10, answer: 55 },
  ])(
    '$$$ingredientCost plus $markup%, $minutes min at $$$hourlyRate/h and $$$fee: $$$answer',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(compoundCharge, givens)).toBe(answer);
    },
  );

  const order = { ingredientCost: 21, markup: 40, minutes: 20, hourlyRate: 45, fee: 12 };
  test.each([
    ['35.4 $', 'markup-only'],
    ['50.4 $', 'minutes-as-hours'],
    ['67.2 $', 'fee-marked-up'],
    ['44.4 $', 'no-fee'],
  ])('reads %s for $21 plus 40%, 20 min at $45/h and $12 as %s', (response, mistake) => {
    expect(namedMistakes(compoundCharge, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(compoundCharge)).toBe('1:8feef6834ddf');
  });
});
