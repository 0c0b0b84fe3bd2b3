import { meaningHash } from '@shared/engine/meaning-hash';
import { ratioToPercent } from '@shared/skills/concentration/ratio-to-percent';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('ratio as percent', () => {
  test.each([
    { ratioPart: 750, answer: 0.133 }, // about 0.133333
    { ratioPart: 20, answer: 5 },
    { ratioPart: 10000, answer: 0.01 },
    { ratioPart: 1250, answer: 0.08 },
    { ratioPart: 3000, answer: 0.033 }, // about 0.0333333
    { ratioPart: 16000, answer: 0.006 }, // 0.00625
    { ratioPart: 40000, answer: 0.003 }, // 0.0025, halfway
  ])('1:$ratioPart is $answer%', ({ answer, ...givens }) => {
    expect(answerOfGivens(ratioToPercent, givens)).toBe(answer);
  });

  const order = { ratioPart: 400 };
  test.each([
    ['0.0025%', 'no-hundred'],
    ['2.5%', 'times-1000'],
    ['4%', 'ratio-over-100'],
  ])('reads %s for 1:400 as %s', (response, mistake) => {
    expect(namedMistakes(ratioToPercent, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(ratioToPercent)).toBe('1:4eff791734eb');
  });
});
