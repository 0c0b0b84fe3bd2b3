import { meaningHash } from '@shared/engine/meaning-hash';
import { unitsPotency } from '@shared/skills/compounding/units-potency';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('weight of a drug assayed in units', () => {
  test.each([
    { unitsPerMg: 5000, unitsPerGram: 100000, quantity: 60, answer: 1200 },
    { unitsPerMg: 5940, unitsPerGram: 100000, quantity: 20, answer: 336.7 }, // about 336.7003
    { unitsPerMg: 7800, unitsPerGram: 10000, quantity: 60, answer: 76.9 }, // about 76.9231
    { unitsPerMg: 4400, unitsPerGram: 100000, quantity: 100, answer: 2272.7 }, // about 2272.7273
    { unitsPerMg: 4400, unitsPerGram: 100000, quantity: 60, answer: 1363.6 }, // about 1363.6364
    { unitsPerMg: 65, unitsPerGram: 500, quantity: 15, answer: 115.4 }, // about 115.3846
  ])('$quantity g of $unitsPerGram units/g takes $answer mg at $unitsPerMg units/mg', ({ answer, ...givens }) => {
    expect(answerOfGivens(unitsPotency, givens)).toBe(answer);
  });

  const order = { unitsPerMg: 5940, unitsPerGram: 100000, quantity: 30 };
  test.each([
    ['17820000000 mg', 'multiplied'],
    ['16.8 mg', 'one-gram'],
    ['30 mg', 'potency-as-strength'],
  ])('reads %s for 30 g of nystatin at 5,940 units/mg as %s', (response, mistake) => {
    expect(namedMistakes(unitsPotency, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(unitsPotency)).toBe('1:1152e033609f');
  });
});
