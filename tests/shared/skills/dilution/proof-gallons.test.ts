import { meaningHash } from '@shared/engine/meaning-hash';
import { proofGallons } from '@shared/skills/dilution/proof-gallons';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('proof gallons', () => {
  test.each([
    { wineGallons: 5, alcoholPercent: 95, answer: 9.5 },
    { wineGallons: 55, alcoholPercent: 94.9, answer: 104.4 }, // 104.39
    { wineGallons: 4, alcoholPercent: 70, answer: 5.6 },
    { wineGallons: 5, alcoholPercent: 94.5, answer: 9.5 }, // 9.45, halfway
    { wineGallons: 3, alcoholPercent: 92.5, answer: 5.6 }, // 5.55, halfway
  ])('$wineGallons gal of $alcoholPercent% are $answer proof gal', ({ answer, ...givens }) => {
    expect(answerOfGivens(proofGallons, givens)).toBe(answer);
  });

  const order = { wineGallons: 8, alcoholPercent: 95 };
  test.each([
    ['7.6 proof gal', 'percent-not-doubled'],
    ['16 proof gal', 'multiplied-by-2'],
    ['3.8 proof gal', 'halved'],
    ['4.2 proof gal', 'divided'],
  ])('reads %s for 8 gal of 95% as %s', (response, mistake) => {
    expect(namedMistakes(proofGallons, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(proofGallons)).toBe('1:d7e64c834e5c');
  });
});
