import { meaningHash } from '@shared/engine/meaning-hash';
import { dosageReplacementFactor } from '@shared/skills/compounding/dosage-replacement-factor';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('dosage replacement factor', () => {
  test.each([
    { replacementFactor: 0.15, blankWeight: 2, drugPercent: 20, answer: 2.41 }, // about 2.40964
    { replacementFactor: 0.37, blankWeight: 2, drugPercent: 5, answer: 2.065 }, // about 2.06505
    { replacementFactor: 1.53, blankWeight: 2.1, drugPercent: 12, answer: 1.974 }, // about 1.97443
    { replacementFactor: 0.37, blankWeight: 2.1, drugPercent: 20, answer: 2.403 }, // about 2.40275
    { replacementFactor: 0.61, blankWeight: 2.3, drugPercent: 8, answer: 2.374 }, // about 2.37407
    { replacementFactor: 1.49, blankWeight: 2.1, drugPercent: 12, answer: 1.983 }, // about 1.98338
  ])('$blankWeight g blank with $drugPercent% at $replacementFactor weighs $answer g', ({ answer, ...givens }) => {
    expect(answerOfGivens(dosageReplacementFactor, givens)).toBe(answer);
  });

  const order = { replacementFactor: 0.15, blankWeight: 2, drugPercent: 20 };
  test.each([
    ['1.66 g', 'multiplied'],
    ['0.3 g', 'factor-times-blank'],
    ['1.942 g', 'one-not-subtracted'],
  ])('reads %s for a 2 g blank with 20% at 0.15 as %s', (response, mistake) => {
    expect(namedMistakes(dosageReplacementFactor, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(dosageReplacementFactor)).toBe('1:f2236d87dc31');
  });
});
