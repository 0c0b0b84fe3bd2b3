import { meaningHash } from '@shared/engine/meaning-hash';
import { addDrugToStrengthen } from '@shared/skills/dilution/add-drug-to-strengthen';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('drug to add', () => {
  test.each([
    { startPercent: 10, startWeight: 240, finalPercent: 15, answer: 14.12 }, // about 14.1176
    { startPercent: 10, startWeight: 30, finalPercent: 20, answer: 3.75 },
    { startPercent: 10, startWeight: 454, finalPercent: 20, answer: 56.75 },
    { startPercent: 10, startWeight: 45, finalPercent: 20, answer: 5.63 }, // 5.625, halfway
    { startPercent: 1, startWeight: 454, finalPercent: 2, answer: 4.63 }, // about 4.63265
    { startPercent: 10, startWeight: 90.2, finalPercent: 20, answer: 11.28 }, // 11.275, halfway
  ])('$startWeight g of $startPercent% needs $answer g of drug to become $finalPercent%', ({ answer, ...givens }) => {
    expect(answerOfGivens(addDrugToStrengthen, givens)).toBe(answer);
  });

  const order = { startPercent: 10, startWeight: 240, finalPercent: 15 };
  test.each([
    ['12 g', 'percent-difference'],
    ['36 g', 'final-drug'],
    ['4080 g', 'alligation-swapped'],
    ['120 g', 'ratio-of-percents'],
  ])('reads %s for 240 g from 10% to 15% as %s', (response, mistake) => {
    expect(namedMistakes(addDrugToStrengthen, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(addDrugToStrengthen)).toBe('1:14d85738fb93');
  });
});
