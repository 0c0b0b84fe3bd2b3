import { meaningHash } from '@shared/engine/meaning-hash';
import { formulaFactor } from '@shared/skills/compounding/formula-factor';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('formula factor', () => {
  test.each([
    { ingredientAmount: 80, formulaTotal: 1000, batchTotal: 240, answer: 19.2 }, // by hand
    { ingredientAmount: 850, formulaTotal: 1000, batchTotal: 3785, answer: 3217.25 },
    { ingredientAmount: 5, formulaTotal: 1000, batchTotal: 3785, answer: 18.93 }, // 18.925, halfway
    { ingredientAmount: 15, formulaTotal: 1000, batchTotal: 3785, answer: 56.78 }, // 56.775, halfway
    { ingredientAmount: 2, formulaTotal: 1000, batchTotal: 60, answer: 0.12 },
    { ingredientAmount: 80, formulaTotal: 960, batchTotal: 250, answer: 20.83 }, // about 20.8333
    { ingredientAmount: 1.005, formulaTotal: 100, batchTotal: 100, answer: 1.01 }, // 1.005, halfway
  ])('$ingredientAmount g for $formulaTotal mL is $answer g for $batchTotal mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(formulaFactor, givens)).toBe(answer);
  });

  const order = { ingredientAmount: 80, formulaTotal: 1000, batchTotal: 240 };
  test.each([
    ['333.33 g', 'factor-inverted'],
    ['80 g', 'not-scaled'],
    ['60.8 g', 'subtracted'],
  ])('reads %s for 80 g per 1,000 mL made into 240 mL as %s', (response, mistake) => {
    expect(namedMistakes(formulaFactor, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(formulaFactor)).toBe('1:ff7dbe02522a');
  });
});
