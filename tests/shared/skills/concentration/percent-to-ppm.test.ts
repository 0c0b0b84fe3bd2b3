import { meaningHash } from '@shared/engine/meaning-hash';
import { percentToPpm } from '@shared/skills/concentration/percent-to-ppm';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('percent as ppm', () => {
  test.each([
    { percent: 0.00007, answer: 0.7 },
    { percent: 0.0025, answer: 25 },
    { percent: 0.05, answer: 500 },
    { percent: 0.5, answer: 5000 },
    { percent: 0.001, answer: 10 },
    { percent: 0.000065, answer: 0.7 }, // 0.65, halfway
    { percent: 0.000005, answer: 0.1 }, // 0.05, halfway
  ])('$percent% is $answer ppm', ({ answer, ...givens }) => {
    expect(answerOfGivens(percentToPpm, givens)).toBe(answer);
  });

  const order = { percent: 0.0025 };
  test.each([
    ['2500 ppm', 'times-1000000'],
    ['2.5 ppm', 'times-1000'],
    ['25000 ppm', 'ppb'],
    ['40000 ppm', 'ratio-given'],
  ])('reads %s for 0.0025% as %s', (response, mistake) => {
    expect(namedMistakes(percentToPpm, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(percentToPpm)).toBe('1:1cc9ab9f64f7');
  });
});
