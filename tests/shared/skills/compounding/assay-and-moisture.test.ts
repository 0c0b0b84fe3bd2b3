import { meaningHash } from '@shared/engine/meaning-hash';
import { assayAndMoisture } from '@shared/skills/compounding/assay-and-moisture';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('assay and moisture', () => {
  test.each([
    { needed: 5, assay: 98.2, moisture: 6.5, answer: 5.446 }, // about 5.44561
    { needed: 24.5, assay: 94.5, moisture: 12.5, answer: 29.63 }, // about 29.62963
    { needed: 16.75, assay: 92, moisture: 3.8, answer: 18.926 }, // about 18.9257
    { needed: 11.75, assay: 92, moisture: 5, answer: 13.444 }, // about 13.44394
    { needed: 23.75, assay: 98.2, moisture: 3.8, answer: 25.141 }, // about 25.14068
    { needed: 24.25, assay: 92, moisture: 5, answer: 27.746 }, // about 27.746
  ])('$needed g at $assay% dried and $moisture% moisture takes $answer g', ({ answer, ...givens }) => {
    expect(answerOfGivens(assayAndMoisture, givens)).toBe(answer);
  });

  const order = { needed: 5, assay: 98.2, moisture: 6.5 };
  test.each([
    ['4.591 g', 'multiplied'],
    ['5.092 g', 'assay-only'],
    ['5.348 g', 'moisture-only'],
    ['5.415 g', 'percents-added'],
  ])('reads %s for 5 g at 98.2% and 6.5% as %s', (response, mistake) => {
    expect(namedMistakes(assayAndMoisture, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(assayAndMoisture)).toBe('1:522ec6152c47');
  });
});
