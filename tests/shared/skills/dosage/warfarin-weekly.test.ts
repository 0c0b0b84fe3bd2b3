import { meaningHash } from '@shared/engine/meaning-hash';
import { warfarinWeekly } from '@shared/skills/dosage/warfarin-weekly';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('warfarin in a week', () => {
  test.each([
    { tabletMg: 5, tabletsA: 1, daysA: 4, tabletsB: 0.5, answer: 27.5 },
    { tabletMg: 2.5, tabletsA: 1.5, daysA: 3, tabletsB: 2, answer: 31.25 },
    { tabletMg: 2.5, tabletsA: 0.5, daysA: 5, tabletsB: 1.5, answer: 13.75 },
    { tabletMg: 3, tabletsA: 2, daysA: 2, tabletsB: 1, answer: 27 },
    { tabletMg: 4, tabletsA: 1, daysA: 2, tabletsB: 1.5, answer: 38 },
    { tabletMg: 2, tabletsA: 1.5, daysA: 5, tabletsB: 2, answer: 23 },
  ])('$tabletsA tablets of $tabletMg mg on $daysA days, else $tabletsB, are $answer mg', ({ answer, ...givens }) => {
    expect(answerOfGivens(warfarinWeekly, givens)).toBe(answer);
  });

  const order = { tabletMg: 5, tabletsA: 1, daysA: 4, tabletsB: 0.5 };
  test.each([
    ['35 mg', 'one-dose-all-week'],
    ['26.25 mg', 'averaged'],
    ['25 mg', 'days-swapped'],
    ['5.5 mg', 'tablets-not-mg'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(warfarinWeekly, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(warfarinWeekly)).toBe('1:91bc5cfd4298');
  });
});
