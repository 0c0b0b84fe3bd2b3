import { meaningHash } from '@shared/engine/meaning-hash';
import { lbToKg } from '@shared/skills/conversions/lb-to-kg';
import { describe, expect, test } from 'vitest';
import { acceptedOf, answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('pounds to kilograms', () => {
  test.each([
    { lb: 218, answer: 99.1 }, // 99.0909 by hand
    { lb: 22, answer: 10 },
    { lb: 154, answer: 70 },
    { lb: 14, answer: 6.4 }, // about 6.36364
    { lb: 100, answer: 45.5 }, // about 45.4545
    { lb: 280, answer: 127.3 }, // about 127.273
    { lb: 11.11, answer: 5.1 }, // 5.05, halfway
    { lb: 33.33, answer: 15.2 }, // 15.15, halfway
  ])('$lb lb is $answer kg', ({ answer, ...givens }) => {
    expect(answerOfGivens(lbToKg, givens)).toBe(answer);
  });

  test.each([
    [{ lb: 218 }, [99.1, 98.9]],
    [{ lb: 280 }, [127.3, 127]],
    [{ lb: 22 }, [10]],
  ])('%o: 2.2046 and 2.205 lb/kg are taught too, so %j are right', (givens, accepted) => {
    expect(acceptedOf(lbToKg, givens)).toEqual(accepted);
  });

  const order = { lb: 218 };
  test.each([
    ['479.6 kg', 'multiplied'],
    ['109 kg', 'halved'],
    ['85.8 kg', 'inch-figure'],
    ['218 kg', 'no-change'],
  ])('reads %s for 218 lb as %s', (response, mistake) => {
    expect(namedMistakes(lbToKg, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(lbToKg)).toBe('1:21abe8cec22f');
  });
});
