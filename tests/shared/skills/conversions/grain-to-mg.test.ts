import { meaningHash } from '@shared/engine/meaning-hash';
import { grainToMg } from '@shared/skills/conversions/grain-to-mg';
import { describe, expect, test } from 'vitest';
import { acceptedOf, answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('grains in mg', () => {
  test.each([
    { grains: 5, mgPerGrain: 65, answer: 325 },
    { grains: 10, mgPerGrain: 65, answer: 650 },
    { grains: 1.25, mgPerGrain: 65, answer: 81.3 }, // 81.25, halfway
    { grains: 0.5, mgPerGrain: 60, answer: 30 },
    { grains: 3, mgPerGrain: 60, answer: 180 },
    { grains: 0.25, mgPerGrain: 64.8, answer: 16.2 },
    { grains: 1.5, mgPerGrain: 64.8, answer: 97.2 },
    { grains: 0.3333, mgPerGrain: 60, answer: 20 },
  ])('$grains grains at $mgPerGrain mg are $answer mg', ({ answer, ...givens }) => {
    expect(answerOfGivens(grainToMg, givens)).toBe(answer);
  });

  test.each([
    [{ grains: 5, mgPerGrain: 65 }, [325, 324, 300]],
    [{ grains: 0.5, mgPerGrain: 60 }, [30, 32.5, 32.4]],
    [{ grains: 1.5, mgPerGrain: 64.8 }, [97.2, 97.5, 90]],
  ])('%o: other taught values are right too, so %j are accepted', (givens, accepted) => {
    expect(acceptedOf(grainToMg, givens)).toEqual(accepted);
  });

  const order = { grains: 5, mgPerGrain: 65 };
  test.each([
    ['13 mg', ['divided']],
    ['141.8 mg', ['ounce-value']],
    ['0.3 mg', ['as-grams']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(grainToMg, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(grainToMg)).toBe('1:bf0dde365f01');
  });
});
