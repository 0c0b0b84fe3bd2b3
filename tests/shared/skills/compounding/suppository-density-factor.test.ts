import { meaningHash } from '@shared/engine/meaning-hash';
import { suppositoryDensityFactor } from '@shared/skills/compounding/suppository-density-factor';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('suppository base by density factor', () => {
  test.each([
    { densityFactor: 1.1, doseMg: 325, blankWeight: 2, count: 12, answer: 20.45 }, // about 20.4545
    { densityFactor: 4, doseMg: 400, blankWeight: 1.5, count: 24, answer: 33.6 },
    { densityFactor: 4, doseMg: 300, blankWeight: 2.5, count: 12, answer: 29.1 },
    { densityFactor: 4, doseMg: 500, blankWeight: 2.1, count: 30, answer: 59.25 },
    { densityFactor: 1.6, doseMg: 100, blankWeight: 2, count: 14, answer: 27.13 }, // 27.125, halfway
    { densityFactor: 2.7, doseMg: 300, blankWeight: 1, count: 24, answer: 21.33 }, // about 21.3333
  ])(
    '$count of $doseMg mg with factor $densityFactor in a $blankWeight g mold take $answer g of base',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(suppositoryDensityFactor, givens)).toBe(answer);
    },
  );

  const order = { densityFactor: 1.1, doseMg: 325, blankWeight: 2, count: 12 };
  test.each([
    ['20.1 g', 'no-density-factor'],
    ['19.71 g', 'multiplied'],
    ['24 g', 'drug-ignored'],
    ['23.7 g', 'one-dose-only'],
  ])('reads %s for 12 of 325 mg with factor 1.1 as %s', (response, mistake) => {
    expect(namedMistakes(suppositoryDensityFactor, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(suppositoryDensityFactor)).toBe('1:a080f1071627');
  });
});
