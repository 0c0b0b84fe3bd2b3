import { meaningHash } from '@shared/engine/meaning-hash';
import { mgToGrain } from '@shared/skills/conversions/mg-to-grain';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('mg in grains', () => {
  test.each([
    { mg: 325, answer: 5 },
    { mg: 81, answer: 1.25 }, // 1.246...
    { mg: 650, answer: 10 },
    { mg: 97.5, answer: 1.5 },
    { mg: 16.2, answer: 0.25 },
    { mg: 195, answer: 3 },
    { mg: 8.125, answer: 0.25 }, // 0.125, halfway
    { mg: 100, answer: 1.5 }, // 1.538...
  ])('$mg mg are $answer grains', ({ answer, ...givens }) => {
    expect(answerOfGivens(mgToGrain, givens)).toBe(answer);
  });

  const order = { mg: 130 };
  test.each([
    ['8450 gr', ['multiplied']],
    ['0.13 gr', ['gram-for-grain']],
    ['0.5 gr', ['inverted']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(mgToGrain, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(mgToGrain)).toBe('1:65d2764082e3');
  });
});
