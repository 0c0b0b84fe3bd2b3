import { meaningHash } from '@shared/engine/meaning-hash';
import { nextDoseTime } from '@shared/skills/dispensing/next-dose-time';
import { describe, expect, test } from 'vitest';
import { namedMistakes, textOfGivens } from '../../../kit/marked';

describe('time of a later dose', () => {
  test.each([
    { first: '22:00', every: 8, dosesLater: 1, answer: '06:00' },
    { first: '16:45', every: 6, dosesLater: 2, answer: '04:45' },
    { first: '09:30', every: 12, dosesLater: 3, answer: '21:30' },
    { first: '23:15', every: 4, dosesLater: 5, answer: '19:15' }, // 20 h on
    { first: '08:00', every: 8, dosesLater: 4, answer: '16:00' }, // 32 h on
    { first: 1320, every: 8, dosesLater: 2, answer: '14:00' },
  ])('$dosesLater doses after $first, every $every h: $answer', ({ answer, ...givens }) => {
    expect(textOfGivens(nextDoseTime, givens)).toBe(answer);
  });

  const order = { first: '22:00', every: 8, dosesLater: 2 };
  test.each([
    ['22:00', 'one-too-many'],
    ['6 am', 'half-interval'],
    ['1500', 'one-hour-off'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(nextDoseTime, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(nextDoseTime)).toBe('1:e0ddcfc597bc');
  });
});
