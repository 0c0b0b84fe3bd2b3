import { meaningHash } from '@shared/engine/meaning-hash';
import { batchSheetIngredient } from '@shared/skills/compounding/batch-sheet-ingredient';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('ingredient of a batch sheet', () => {
  test.each([
    { mgPerUnit: 50, units: 100, excess: 5, assay: 97.5, answer: 5.385 }, // about 5.38462
    { mgPerUnit: 5, units: 200, excess: 2, assay: 92, answer: 1.109 }, // about 1.1087
    { mgPerUnit: 200, units: 100, excess: 8, assay: 95, answer: 22.737 }, // about 22.73684
    { mgPerUnit: 75, units: 500, excess: 3, assay: 96.5, answer: 40.026 }, // about 40.02591
    { mgPerUnit: 20, units: 180, excess: 2, assay: 96.5, answer: 3.805 }, // about 3.80518
    { mgPerUnit: 20, units: 60, excess: 8, assay: 95, answer: 1.364 }, // about 1.36421
  ])('$units of $mgPerUnit mg, $excess% over, assay $assay%: $answer g', ({ answer, ...givens }) => {
    expect(answerOfGivens(batchSheetIngredient, givens)).toBe(answer);
  });

  const order = { mgPerUnit: 50, units: 100, excess: 5, assay: 97.5 };
  test.each([
    ['5.119 g', 'assay-multiplied'],
    ['5.25 g', 'assay-left-out'],
    ['5.128 g', 'excess-left-out'],
    ['5.125 g', 'percents-cancelled'],
  ])('reads %s for 100 of 50 mg at 97.5% as %s', (response, mistake) => {
    expect(namedMistakes(batchSheetIngredient, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(batchSheetIngredient)).toBe('1:0d11a0d58810');
  });
});
