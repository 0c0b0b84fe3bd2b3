import { meaningHash } from '@shared/engine/meaning-hash';
import { significantFigures } from '@shared/skills/fundamentals/significant-figures';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('significant figures', () => {
  test.each([
    { value: 27.8623, figures: 3, answer: 27.9 },
    { value: 514.9847, figures: 3, answer: 515 },
    { value: 1.2345, figures: 2, answer: 1.2 },
    { value: 945.9383, figures: 2, answer: 950 },
  ])('$value to $figures figures is $answer', ({ answer, ...givens }) => {
    expect(answerOfGivens(significantFigures, givens)).toBe(answer);
  });

  const order = { value: 27.8623, figures: 3 };
  test.each([
    ['20 mg', 'one-figure-short'],
    ['2.79 mg', 'point-after-first'],
    ['279 mg', 'ten-times'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(significantFigures, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(significantFigures)).toBe('1:1426994149d4');
  });
});
