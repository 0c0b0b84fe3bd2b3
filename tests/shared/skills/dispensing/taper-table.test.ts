import { meaningHash } from '@shared/engine/meaning-hash';
import { taperTable } from '@shared/skills/dispensing/taper-table';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('tablets of a taper in lines', () => {
  test.each([
    { dose1: 4, times1: 2, days1: 3, dose2: 2, days2: 4, dose3: 1, days3: 5, answer: 37 }, // 24 + 8 + 5
    { dose1: 5, times1: 2, days1: 2, dose2: 3, days2: 3, dose3: 1, days3: 7, answer: 36 }, // 20 + 9 + 7
    { dose1: 4, times1: 1, days1: 3, dose2: 2, days2: 4, dose3: 1, days3: 5, answer: 25 }, // 12 + 8 + 5
    { dose1: 5, times1: 2, days1: 5, dose2: 2, days2: 2, dose3: 1, days3: 2, answer: 56 }, // 50 + 4 + 2
    { dose1: 4, times1: 2, days1: 4, dose2: 3, days2: 5, dose3: 1, days3: 3, answer: 50 }, // 32 + 15 + 3
  ])('$dose1 $times1 times for $days1 days, $dose2 for $days2, $dose3 for $days3: $answer', ({ answer, ...givens }) => {
    expect(answerOfGivens(taperTable, givens)).toBe(answer);
  });

  const order = { dose1: 4, times1: 2, days1: 3, dose2: 2, days2: 4, dose3: 1, days3: 5 };
  test.each([
    ['25 tablets', 'ignored-frequency'],
    ['21 tablets', 'first-line-days'],
    ['32 tablets', 'forgot-last'],
    ['12 tablets', 'days-only'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(taperTable, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(taperTable)).toBe('1:dcf4e1c8f9a5');
  });
});
