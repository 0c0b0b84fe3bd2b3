import { meaningHash } from '@shared/engine/meaning-hash';
import { minimumInfusionTime } from '@shared/skills/iv-titration/minimum-infusion-time';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('shortest infusion time', () => {
  test.each([
    { dose: 1250, maxRate: 10, answer: 125 },
    { dose: 825, maxRate: 50, answer: 17 },
    { dose: 935, maxRate: 25, answer: 38 },
    { dose: 1360, maxRate: 50, answer: 28 },
    { dose: 850, maxRate: 20, answer: 43 },
    { dose: 700, maxRate: 25, answer: 28 },
    { dose: 1000, maxRate: 30, answer: 34 },
  ])('$dose mg at $maxRate mg/min at most takes $answer min', ({ answer, ...givens }) => {
    expect(answerOfGivens(minimumInfusionTime, givens)).toBe(answer);
  });

  const order = { dose: 1250, maxRate: 10 };
  test.each([
    ['1 min', 'inverted'],
    ['60 min', 'standard-hour'],
    ['12500 min', 'times'],
    ['3 min', 'hours'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(minimumInfusionTime, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(minimumInfusionTime)).toBe('1:1d742042bb21');
  });
});
