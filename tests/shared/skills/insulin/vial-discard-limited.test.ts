import { meaningHash } from '@shared/engine/meaning-hash';
import { vialDiscardLimited } from '@shared/skills/insulin/vial-discard-limited';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('vials limited by days in use', () => {
  test.each([
    { vials: 2, unitsPerDay: 20, discardDays: 28, answer: 56 },
    { vials: 1, unitsPerDay: 10, discardDays: 42, answer: 42 },
    { vials: 3, unitsPerDay: 25, discardDays: 31, answer: 93 },
    { vials: 2, unitsPerDay: 50, discardDays: 28, answer: 40 }, // the units end first
    { vials: 3, unitsPerDay: 48, discardDays: 28, answer: 62 }, // 20.83 days a vial
  ])('$vials vials, $unitsPerDay units a day, $discardDays days in use: $answer days', ({ answer, ...givens }) => {
    expect(answerOfGivens(vialDiscardLimited, givens)).toBe(answer);
  });

  const order = { vials: 2, unitsPerDay: 18, discardDays: 28 };
  test.each([
    ['111 days', 'ignored-discard'],
    ['55 days', 'units-left'],
    ['57 days', 'one-day-more'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(vialDiscardLimited, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(vialDiscardLimited)).toBe('1:f9ada102368f');
  });
});
