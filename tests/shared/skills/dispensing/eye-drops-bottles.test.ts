import { meaningHash } from '@shared/engine/meaning-hash';
import { eyeDropsBottles } from '@shared/skills/dispensing/eye-drops-bottles';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('bottles of eye drops', () => {
  test.each([
    { bottleMl: 5, drops: 2, sides: 2, perDay: 4, daysOrdered: 14, answer: 3 }, // 11.2 mL
    { bottleMl: 2.5, drops: 2, sides: 2, perDay: 4, daysOrdered: 7, answer: 3 }, // 5.6 mL
    { bottleMl: 10, drops: 1, sides: 2, perDay: 3, daysOrdered: 90, answer: 3 }, // 27 mL
    { bottleMl: 5, drops: 1, sides: 2, perDay: 2, daysOrdered: 90, answer: 4 }, // 18 mL
    { bottleMl: 3, drops: 1, sides: 2, perDay: 4, daysOrdered: 28, answer: 4 }, // 11.2 mL
    { bottleMl: 5, drops: 1, sides: 2, perDay: 2, daysOrdered: 50, answer: 2 }, // 10 mL, two full bottles
  ])(
    '$drops drops to $sides eyes $perDay times a day for $daysOrdered days from $bottleMl mL: $answer bottles',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(eyeDropsBottles, givens)).toBe(answer);
    },
  );

  const order = { bottleMl: 5, drops: 2, sides: 2, perDay: 4, daysOrdered: 28 };
  test.each([
    ['3 bottles', 'one-eye'],
    ['4 bottles', 'rounded-down'],
    ['9 bottles', 'ten-drops'],
    ['90 bottles', 'drops-as-ml'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(eyeDropsBottles, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(eyeDropsBottles)).toBe('1:629ef16481e9');
  });
});
