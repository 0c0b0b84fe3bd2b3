import { meaningHash } from '@shared/engine/meaning-hash';
import { multidoseDiscard } from '@shared/skills/identifiers/multidose-discard';
import { describe, expect, test } from 'vitest';
import { namedMistakes, textOfGivens } from '../../../kit/marked';

describe('discard date of a vial', () => {
  test.each([
    { opened: '2026-01-15', inUseDays: 28, printedExpiry: '2026-05-15', answer: '2026-02-12' },
    { opened: '2026-03-01', inUseDays: 42, printedExpiry: '2026-03-31', answer: '2026-03-31' },
    { opened: '2026-11-20', inUseDays: 56, labelDays: 120, answer: '2027-01-15' },
  ])('opened $opened, $inUseDays days: $answer', ({ answer, ...givens }) => {
    expect(textOfGivens(multidoseDiscard, givens)).toBe(answer);
  });

  const order = { opened: '2026-01-15', inUseDays: 28, printedExpiry: '2026-05-15' };
  test.each([
    ['2026-05-15', 'later'],
    ['February 15, 2026', 'a-month'],
    ['2026-02-13', 'one-day-more'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(multidoseDiscard, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(multidoseDiscard)).toBe('1:d121b1604680');
  });
});
