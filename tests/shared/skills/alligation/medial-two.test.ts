import { meaningHash } from '@shared/engine/meaning-hash';
import { medialTwo } from '@shared/skills/alligation/medial-two';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('strength of a mixture of two', () => {
  test.each([
    { strengthA: 40, amountA: 200, strengthB: 10, amountB: 80, answer: 31.4 }, // about 31.4286
    { strengthA: 35, amountA: 20, strengthB: 12, amountB: 480, answer: 12.9 }, // 12.92
    { strengthA: 40, amountA: 230, strengthB: 12, amountB: 400, answer: 22.2 }, // about 22.2222
    { strengthA: 45, amountA: 60, strengthB: 15, amountB: 180, answer: 22.5 },
    { strengthA: 35, amountA: 360, strengthB: 10, amountB: 120, answer: 28.8 }, // 28.75, halfway
    { strengthA: 20, amountA: 190, strengthB: 15, amountB: 250, answer: 17.2 }, // about 17.1591
  ])('$amountA mL of $strengthA% and $amountB mL of $strengthB% give $answer%', ({ answer, ...givens }) => {
    expect(answerOfGivens(medialTwo, givens)).toBe(answer);
  });

  const order = { strengthA: 40, amountA: 200, strengthB: 10, amountB: 80 };
  test.each([
    ['25 %', 'plain-average'],
    ['50 %', 'added'],
    ['18.6 %', 'weights-swapped'],
    ['44 %', 'one-amount'],
  ])('reads %s for 200 mL of 40% with 80 mL of 10% as %s', (response, mistake) => {
    expect(namedMistakes(medialTwo, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(medialTwo)).toBe('1:bf93a873b1a1');
  });
});
