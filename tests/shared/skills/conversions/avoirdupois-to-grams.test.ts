import { meaningHash } from '@shared/engine/meaning-hash';
import { avoirdupoisToGrams } from '@shared/skills/conversions/avoirdupois-to-grams';
import { describe, expect, test } from 'vitest';
import { acceptedOf, answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('ounces and pounds in grams', () => {
  test.each([
    { count: 2, ouncesPerUnit: 1, answer: 56.7 },
    { count: 0.5, ouncesPerUnit: 1, answer: 14.2 }, // 14.175
    { count: 8, ouncesPerUnit: 1, answer: 226.8 },
    { count: 1, ouncesPerUnit: 16, answer: 453.6 },
    { count: 0.25, ouncesPerUnit: 16, answer: 113.4 },
    { count: 5, ouncesPerUnit: 16, answer: 2268 },
    { count: 3, ouncesPerUnit: 1, answer: 85.1 }, // 85.05, halfway
  ])('$count times $ouncesPerUnit oz are $answer g', ({ answer, ...givens }) => {
    expect(answerOfGivens(avoirdupoisToGrams, givens)).toBe(answer);
  });

  test.each([
    [{ count: 1, ouncesPerUnit: 16 }, [453.6, 454.4, 454]],
    [{ count: 2, ouncesPerUnit: 1 }, [56.7, 56.8]],
  ])('%o: other taught values are right too, so %j are accepted', (givens, accepted) => {
    expect(acceptedOf(avoirdupoisToGrams, givens)).toEqual(accepted);
  });

  const order = { count: 2, ouncesPerUnit: 16 };
  test.each([
    ['960 g', ['thirty-grams']],
    ['995.2 g', ['apothecary-ounce']],
    ['1.1 g', ['divided']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(avoirdupoisToGrams, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(avoirdupoisToGrams)).toBe('1:3e7c48d84851');
  });
});
