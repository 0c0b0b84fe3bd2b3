import { meaningHash } from '@shared/engine/meaning-hash';
import { partsFormula } from '@shared/skills/compounding/parts-formula';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('formula in parts', () => {
  test.each([
    { partsDrug: 5, partsSecond: 10, partsBase: 85, totalWeight: 480, answer: 24 },
    { partsDrug: 5, partsSecond: 12, partsBase: 40, totalWeight: 45, answer: 3.95 }, // about 3.9474
    { partsDrug: 10, partsSecond: 10, partsBase: 15, totalWeight: 454, answer: 129.71 }, // about 129.7143
    { partsDrug: 3, partsSecond: 10, partsBase: 40, totalWeight: 500, answer: 28.3 }, // about 28.3019
    { partsDrug: 1, partsSecond: 3, partsBase: 20, totalWeight: 45, answer: 1.88 }, // 1.875, halfway
    { partsDrug: 3, partsSecond: 5, partsBase: 60, totalWeight: 60, answer: 2.65 }, // about 2.6471
  ])(
    '$partsDrug, $partsSecond and $partsBase parts in $totalWeight g: $answer g of the first',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(partsFormula, givens)).toBe(answer);
    },
  );

  const order = { partsDrug: 5, partsSecond: 10, partsBase: 60, totalWeight: 240 };
  test.each([
    ['20 g', 'part-over-base'],
    ['12 g', 'part-as-percent'],
    ['17.14 g', 'own-parts-left-out'],
    ['15 g', 'inverted'],
  ])('reads %s for 5 of 75 parts in 240 g as %s', (response, mistake) => {
    expect(namedMistakes(partsFormula, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(partsFormula)).toBe('1:bb64f96b3cc6');
  });
});
