import { meaningHash } from '@shared/engine/meaning-hash';
import { percentToMgPerMl } from '@shared/skills/concentration/percent-to-mg-per-ml';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('percent w/v to mg per mL', () => {
  test.each([
    { percent: 2, answer: 20 }, // by hand
    { percent: 0.15, answer: 1.5 },
    { percent: 8.4, answer: 84 },
    { percent: 23.4, answer: 234 },
    { percent: 50, answer: 500 },
    { percent: 0.0125, answer: 0.13 }, // 0.125, halfway
    { percent: 0.1005, answer: 1.01 }, // 1.005, halfway
    { percent: 0.0005, answer: 0.01 }, // 0.005, halfway
  ])('$percent% w/v is $answer mg/mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(percentToMgPerMl, givens)).toBe(answer);
  });

  const order = { percent: 2 };
  test.each([
    ['2 mg/mL', 'percent-is-mg-per-ml'],
    ['200 mg/mL', 'times-100'],
    ['0.2 mg/mL', 'divided-by-10'],
    ['2000 mg/mL', 'per-100'],
  ])('reads %s for 2% as %s', (response, mistake) => {
    expect(namedMistakes(percentToMgPerMl, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(percentToMgPerMl)).toBe('1:97b036a880eb');
  });
});
