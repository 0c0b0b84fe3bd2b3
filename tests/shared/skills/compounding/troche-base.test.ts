import { meaningHash } from '@shared/engine/meaning-hash';
import { trocheBase } from '@shared/skills/compounding/troche-base';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('troche base', () => {
  test.each([
    { trocheWeight: 1, count: 30, doseMg: 25, sweetenerMg: 15, overage: 10, answer: 31.68 },
    { trocheWeight: 1.3, count: 36, doseMg: 20, sweetenerMg: 30, overage: 10, answer: 49.5 },
    { trocheWeight: 2.2, count: 48, doseMg: 5, sweetenerMg: 30, overage: 5, answer: 109.12 }, // 109.116
    { trocheWeight: 2.2, count: 30, doseMg: 100, sweetenerMg: 20, overage: 5, answer: 65.52 },
    { trocheWeight: 1.1, count: 24, doseMg: 2, sweetenerMg: 15, overage: 10, answer: 28.59 }, // 28.5912
    { trocheWeight: 0.9, count: 12, doseMg: 12.5, sweetenerMg: 25, overage: 10, answer: 11.39 }, // 11.385, halfway
  ])(
    '$count troches of $trocheWeight g with $doseMg mg and $sweetenerMg mg, $overage% over: $answer g of base',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(trocheBase, givens)).toBe(answer);
    },
  );

  const order = { trocheWeight: 1, count: 30, doseMg: 25, sweetenerMg: 15, overage: 10 };
  test.each([
    ['33 g', 'powders-left-in'],
    ['32.96 g', 'one-troche-powders'],
    ['32.18 g', 'drug-only'],
  ])('reads %s for 30 troches and 10% over as %s', (response, mistake) => {
    expect(namedMistakes(trocheBase, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(trocheBase)).toBe('1:1fb7da74e955');
  });
});
