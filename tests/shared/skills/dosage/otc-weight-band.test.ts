import { meaningHash } from '@shared/engine/meaning-hash';
import { otcWeightBand } from '@shared/skills/dosage/otc-weight-band';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('line of a weight table', () => {
  test.each([
    { lb: 24, answer: 5 },
    { lb: 35, answer: 5 },
    { lb: 36, answer: 7.5 },
    { lb: 52, answer: 10 },
    { lb: 59, answer: 10 },
    { lb: 60, answer: 12.5 },
    { lb: 72, answer: 15 },
    { lb: 83, answer: 15 },
  ])('$lb lb is $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(otcWeightBand, givens)).toBe(answer);
  });

  const order = { lb: 52 };
  test.each([
    ['12.5 mL', 'next-band'],
    ['7.5 mL', 'previous-band'],
    ['2.5 mL', 'kg'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(otcWeightBand, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(otcWeightBand)).toBe('1:9f059ccd7cd4');
  });
});
