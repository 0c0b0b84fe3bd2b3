import { meaningHash } from '@shared/engine/meaning-hash';
import { internationalUnits } from '@shared/skills/conversions/international-units';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('units of a vitamin in mcg', () => {
  test.each([
    { unitsOrdered: 2000, unitsPerMcg: 40, answer: 50 },
    { unitsOrdered: 400, unitsPerMcg: 40, answer: 10 },
    { unitsOrdered: 50000, unitsPerMcg: 40, answer: 1250 },
    { unitsOrdered: 5000, unitsPerMcg: 3.3333, answer: 1500 }, // 1,500.015...
    { unitsOrdered: 10000, unitsPerMcg: 3.3333, answer: 3000 },
    { unitsOrdered: 1500, unitsPerMcg: 3.3333, answer: 450 },
    { unitsOrdered: 1234, unitsPerMcg: 40, answer: 30.9 }, // 30.85, halfway
  ])('$unitsOrdered units at $unitsPerMcg units/mcg are $answer mcg', ({ answer, ...givens }) => {
    expect(answerOfGivens(internationalUnits, givens)).toBe(answer);
  });

  const order = { unitsOrdered: 2000, unitsPerMcg: 40 };
  test.each([
    ['80,000 mcg', ['multiplied']],
    ['0.05 mcg', ['mg']],
    ['2000 mcg', ['one-to-one']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(internationalUnits, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(internationalUnits)).toBe('1:9c433317b6ac');
  });
});
