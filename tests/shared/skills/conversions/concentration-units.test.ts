import { meaningHash } from '@shared/engine/meaning-hash';
import { concentrationUnits } from '@shared/skills/conversions/concentration-units';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('units of a concentration', () => {
  test.each([
    { amount: 2, fromFactor: 10000, toFactor: 1000, answer: 20 },
    { amount: 0.5, fromFactor: 10000, toFactor: 1, answer: 5000 },
    { amount: 1600, fromFactor: 1, toFactor: 1000, answer: 1.6 },
    { amount: 3200, fromFactor: 1, toFactor: 10000, answer: 0.32 },
    { amount: 40, fromFactor: 1000, toFactor: 10000, answer: 4 },
    { amount: 0.4, fromFactor: 1000, toFactor: 1, answer: 400 },
    { amount: 126, fromFactor: 10, toFactor: 1000, answer: 1.26 },
    { amount: 0.5, fromFactor: 1, toFactor: 10000, answer: 0.0001 }, // 0.00005, halfway
    { amount: 1, fromFactor: 1, toFactor: 3, answer: 0.3333 }, // 0.3333...
  ])('$amount of $fromFactor mcg/mL is $answer of $toFactor mcg/mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(concentrationUnits, givens)).toBe(answer);
  });

  const order = { amount: 2, fromFactor: 10000, toFactor: 1000 };
  test.each([
    ['0.2 mg/mL', ['inverted']],
    ['20,000 mg/mL', ['thousand-off']],
    ['0.02 mg/mL', ['thousand-low']],
    ['200 mg/mL', ['ten-off']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(concentrationUnits, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(concentrationUnits)).toBe('1:d5fb67c60626');
  });
});
