import { meaningHash } from '@shared/engine/meaning-hash';
import { ltcCycleFill } from '@shared/skills/dispensing/ltc-cycle-fill';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('cycle fill', () => {
  test.each([
    { cycleDays: 28, cycleDay: 12, perDay: 2, answer: 34 },
    { cycleDays: 14, cycleDay: 13, perDay: 4, answer: 8 },
    { cycleDays: 28, cycleDay: 2, perDay: 3, answer: 81 },
    { cycleDays: 14, cycleDay: 5, perDay: 2, answer: 20 },
    { cycleDays: 28, cycleDay: 27, perDay: 4, answer: 8 },
  ])('day $cycleDay of $cycleDays, $perDay a day: $answer tablets', ({ answer, ...givens }) => {
    expect(answerOfGivens(ltcCycleFill, givens)).toBe(answer);
  });

  const order = { cycleDays: 28, cycleDay: 12, perDay: 2 };
  test.each([
    ['32 tablets', 'today-not-counted'],
    ['56 tablets', 'full-cycle'],
    ['22 tablets', 'days-gone'],
    ['17 tablets', 'days-only'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(ltcCycleFill, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(ltcCycleFill)).toBe('1:c8f44f5e6999');
  });
});
