import { meaningHash } from '@shared/engine/meaning-hash';
import { ratioToMgPerMl } from '@shared/skills/concentration/ratio-to-mg-per-ml';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('ratio as mg per mL', () => {
  test.each([
    { ratioPart: 2000, answer: 0.5 },
    { ratioPart: 1000, answer: 1 },
    { ratioPart: 200000, answer: 0.005 },
    { ratioPart: 25000, answer: 0.04 },
    { ratioPart: 400, answer: 2.5 },
    { ratioPart: 750, answer: 1.333 }, // about 1.33333
    { ratioPart: 80000, answer: 0.013 }, // 0.0125, halfway
    { ratioPart: 400000, answer: 0.003 }, // 0.0025, halfway
  ])('1:$ratioPart is $answer mg/mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(ratioToMgPerMl, givens)).toBe(answer);
  });

  const order = { ratioPart: 2000 };
  test.each([
    ['0.0005 mg/mL', 'grams-per-ml'],
    ['0.05 mg/mL', 'percent-figure'],
    ['2 mg/mL', 'turned-over'],
    ['500 mg/mL', 'mcg-slip'],
  ])('reads %s for 1:2,000 as %s', (response, mistake) => {
    expect(namedMistakes(ratioToMgPerMl, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(ratioToMgPerMl)).toBe('1:5e8d798e6fc5');
  });
});
