import { meaningHash } from '@shared/engine/meaning-hash';
import { percentFormulaBase } from '@shared/skills/compounding/percent-formula-base';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('base of a percent formula', () => {
  test.each([
    { percentA: 6, percentB: 3, percentC: 0.5, totalWeight: 120, answer: 108.6 },
    { percentA: 6, percentB: 0.5, percentC: 0.2, totalWeight: 90, answer: 83.97 },
    { percentA: 3, percentB: 5, percentC: 1.5, totalWeight: 240, answer: 217.2 },
    { percentA: 5, percentB: 2, percentC: 0.5, totalWeight: 120, answer: 111 },
    { percentA: 10, percentB: 2, percentC: 0.5, totalWeight: 240, answer: 210 },
    { percentA: 2, percentB: 3, percentC: 1, totalWeight: 120, answer: 112.8 },
  ])('$percentA%, $percentB% and $percentC% in $totalWeight g leave $answer g of base', ({ answer, ...givens }) => {
    expect(answerOfGivens(percentFormulaBase, givens)).toBe(answer);
  });

  const order = { percentA: 6, percentB: 3, percentC: 0.5, totalWeight: 120 };
  test.each([
    ['11.4 g', 'actives-given'],
    ['120 g', 'total-as-base'],
    ['109.2 g', 'one-left-out'],
    ['110.5 g', 'percent-as-grams'],
  ])('reads %s for 120 g with 6%, 3% and 0.5% as %s', (response, mistake) => {
    expect(namedMistakes(percentFormulaBase, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(percentFormulaBase)).toBe('1:72a95d117a75');
  });
});
