import { meaningHash } from '@shared/engine/meaning-hash';
import { ointmentBase } from '@shared/skills/dilution/ointment-base';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('base to add', () => {
  test.each([
    { startPercent: 20, startWeight: 454, finalPercent: 5, answer: 1362 },
    { startPercent: 2.5, startWeight: 15, finalPercent: 2, answer: 3.8 }, // 3.75, halfway
    { startPercent: 2.5, startWeight: 45, finalPercent: 2, answer: 11.3 }, // 11.25, halfway
    { startPercent: 10, startWeight: 454, finalPercent: 3, answer: 1059.3 }, // about 1059.33
    { startPercent: 10, startWeight: 30, finalPercent: 3, answer: 70 },
    { startPercent: 2.5, startWeight: 23, finalPercent: 2, answer: 5.8 }, // 5.75, halfway
  ])('$startWeight g of $startPercent% needs $answer g of base to become $finalPercent%', ({ answer, ...givens }) => {
    expect(answerOfGivens(ointmentBase, givens)).toBe(answer);
  });

  const order = { startPercent: 20, startWeight: 454, finalPercent: 5 };
  test.each([
    ['1816 g', 'final-weight'],
    ['340.5 g', 'percent-drop'],
    ['113.5 g', 'half'],
    ['2270 g', 'added'],
  ])('reads %s for 454 g from 20% to 5% as %s', (response, mistake) => {
    expect(namedMistakes(ointmentBase, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(ointmentBase)).toBe('1:9d9ae61edba4');
  });
});
