import { meaningHash } from '@shared/engine/meaning-hash';
import { pillCountAdherence } from '@shared/skills/dispensing/pill-count-adherence';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('adherence by pill count', () => {
  test.each([
    { dispensed: 90, returned: 14, perDay: 3, days: 28, answer: 90.5 }, // 76 over 84
    { dispensed: 60, returned: 11, perDay: 2, days: 28, answer: 87.5 }, // 49 over 56
    { dispensed: 60, returned: 20, perDay: 1, days: 45, answer: 88.9 }, // 40 over 45
    { dispensed: 120, returned: 35, perDay: 2, days: 45, answer: 94.4 }, // 85 over 90
    { dispensed: 120, returned: 40, perDay: 4, days: 28, answer: 71.4 }, // 80 over 112
    { dispensed: 100, returned: 27, perDay: 4, days: 20, answer: 91.3 }, // 91.25, halfway
  ])('$returned of $dispensed returned after $days days at $perDay a day: $answer%', ({ answer, ...givens }) => {
    expect(answerOfGivens(pillCountAdherence, givens)).toBe(answer);
  });

  const order = { dispensed: 90, returned: 14, perDay: 3, days: 28 };
  test.each([
    ['84.4%', 'of-dispensed'],
    ['9.5%', 'missed'],
    ['16.7%', 'returned'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(pillCountAdherence, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(pillCountAdherence)).toBe('1:f1d1ca3e6d18');
  });
});
