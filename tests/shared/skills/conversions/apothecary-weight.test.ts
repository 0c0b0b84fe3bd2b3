import { meaningHash } from '@shared/engine/meaning-hash';
import { apothecaryWeight } from '@shared/skills/conversions/apothecary-weight';
import { describe, expect, test } from 'vitest';
import { acceptedOf, answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('apothecary weights', () => {
  test.each([
    { count: 2, grainsPerUnit: 60, answer: 7.8 }, // 7.776
    { count: 1.5, grainsPerUnit: 20, answer: 1.9 }, // 1.944
    { count: 0.5, grainsPerUnit: 480, answer: 15.6 },
    { count: 4, grainsPerUnit: 480, answer: 124.4 },
    { count: 2.5, grainsPerUnit: 60, answer: 9.7 },
    { count: 3, grainsPerUnit: 20, answer: 3.9 },
    { count: 625, grainsPerUnit: 20, answer: 810 },
  ])('$count weights of $grainsPerUnit grains are $answer g', ({ answer, ...givens }) => {
    expect(answerOfGivens(apothecaryWeight, givens)).toBe(answer);
  });

  test.each([
    [{ count: 4, grainsPerUnit: 480 }, [124.4, 124.8]],
    [{ count: 2, grainsPerUnit: 60 }, [7.8]],
  ])('%o: other taught values are right too, so %j are accepted', (givens, accepted) => {
    expect(acceptedOf(apothecaryWeight, givens)).toEqual(accepted);
  });

  const order = { count: 2, grainsPerUnit: 60 };
  test.each([
    ['56.7 g', ['avoirdupois-ounce']],
    ['120 g', ['left-in-grains']],
    ['7776 g', ['mg-as-g']],
    ['10 g', ['fluid-value']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(apothecaryWeight, order, response)).toEqual(mistakes);
  });

  test('goes up where the weight lies halfway', () => {
    expect(answerOfGivens(apothecaryWeight, { count: 15.625, grainsPerUnit: 20 })).toBe(20.3); // 20.25, halfway
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(apothecaryWeight)).toBe('1:1ee91d3c780c');
  });
});
