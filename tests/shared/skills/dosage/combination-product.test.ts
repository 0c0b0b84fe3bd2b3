import { meaningHash } from '@shared/engine/meaning-hash';
import { combinationProduct } from '@shared/skills/dosage/combination-product';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('partner drug of a combination', () => {
  test.each([
    { weight: 10, perKgDay: 90, doses: 2, activeMg: 600, partnerMg: 42.9, answer: 32.2 }, // 32.175
    { weight: 16, perKgDay: 25, doses: 2, activeMg: 400, partnerMg: 57, answer: 28.5 },
    { weight: 9.5, perKgDay: 40, doses: 3, activeMg: 250, partnerMg: 62.5, answer: 31.7 }, // about 31.66667
    { weight: 12.5, perKgDay: 8, doses: 2, activeMg: 40, partnerMg: 200, answer: 250 },
    { weight: 20, perKgDay: 45, doses: 2, activeMg: 400, partnerMg: 57, answer: 64.1 }, // 64.125
    { weight: 22.5, perKgDay: 20, doses: 3, activeMg: 250, partnerMg: 62.5, answer: 37.5 },
    { weight: 24, perKgDay: 25, doses: 2, activeMg: 400, partnerMg: 57, answer: 42.8 }, // 42.75, halfway
  ])(
    '$weight kg at $perKgDay mg/kg/day in $doses doses of $activeMg with $partnerMg mg bring $answer mg',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(combinationProduct, givens)).toBe(answer);
    },
  );

  const order = { weight: 10, perKgDay: 90, doses: 2, activeMg: 600, partnerMg: 42.9 };
  test.each([
    ['6293.7 mg', 'partner-as-base'],
    ['30 mg', 'sum-of-both'],
    ['64.4 mg', 'not-divided'],
    ['3.8 mg', 'volume-only'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(combinationProduct, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(combinationProduct)).toBe('1:1c7812908e5e');
  });
});
