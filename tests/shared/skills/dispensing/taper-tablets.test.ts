import { meaningHash } from '@shared/engine/meaning-hash';
import { taperTablets } from '@shared/skills/dispensing/taper-tablets';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('tablets of a taper', () => {
  test.each([
    { startMg: 40, stepMg: 10, daysEach: 3, tabletMg: 10, answer: 30 }, // 100 mg for one day of each
    { startMg: 60, stepMg: 10, daysEach: 2, tabletMg: 10, answer: 42 }, // 210 mg
    { startMg: 30, stepMg: 5, daysEach: 3, tabletMg: 5, answer: 63 }, // 105 mg
    { startMg: 20, stepMg: 5, daysEach: 7, tabletMg: 5, answer: 70 }, // 50 mg
    { startMg: 50, stepMg: 10, daysEach: 4, tabletMg: 10, answer: 60 }, // 150 mg
    { startMg: 25, stepMg: 5, daysEach: 1, tabletMg: 10, answer: 8 }, // 7.5, halfway
  ])(
    'from $startMg mg by $stepMg mg every $daysEach days in tablets of $tabletMg mg: $answer',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(taperTablets, givens)).toBe(answer);
    },
  );

  const order = { startMg: 40, stepMg: 10, daysEach: 3, tabletMg: 10 };
  test.each([
    ['10 tablets', 'one-day-each'],
    ['48 tablets', 'no-taper'],
    ['12 tablets', 'start-only'],
    ['18 tablets', 'missed-first'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(taperTablets, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(taperTablets)).toBe('1:c4d5f2387b9b');
  });
});
