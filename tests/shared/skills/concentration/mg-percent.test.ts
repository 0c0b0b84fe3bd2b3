import { meaningHash } from '@shared/engine/meaning-hash';
import { mgPercent } from '@shared/skills/concentration/mg-percent';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('amount from mg/dL', () => {
  test.each([
    { mgPerDl: 110, volume: 50, answer: 55 },
    { mgPerDl: 90, volume: 2, answer: 1.8 },
    { mgPerDl: 330, volume: 25, answer: 82.5 },
    { mgPerDl: 470, volume: 500, answer: 2350 },
    { mgPerDl: 190, volume: 2, answer: 3.8 },
    { mgPerDl: 125, volume: 5, answer: 6.3 }, // 6.25, halfway
    { mgPerDl: 85, volume: 5, answer: 4.3 }, // 4.25, halfway
  ])('$mgPerDl mg/dL in $volume mL is $answer mg', ({ answer, ...givens }) => {
    expect(answerOfGivens(mgPercent, givens)).toBe(answer);
  });

  const order = { mgPerDl: 110, volume: 50 };
  test.each([
    ['5.5 mg', 'per-litre'],
    ['5500 mg', 'per-ml'],
    ['550 mg', 'per-10-ml'],
    ['0.055 mg', 'percent-grams'],
    ['45.5 mg', 'divided'],
  ])('reads %s for 50 mL at 110 mg/dL as %s', (response, mistake) => {
    expect(namedMistakes(mgPercent, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(mgPercent)).toBe('1:a8c83232b40d');
  });
});
