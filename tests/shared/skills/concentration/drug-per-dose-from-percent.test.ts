import { meaningHash } from '@shared/engine/meaning-hash';
import { drugPerDoseFromPercent } from '@shared/skills/concentration/drug-per-dose-from-percent';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('milligrams in a household dose', () => {
  test.each([
    { percent: 2, doses: 2, answer: 200 },
    { percent: 0.25, doses: 1, answer: 12.5 },
    { percent: 0.3, doses: 1.5, answer: 22.5 },
    { percent: 20, doses: 3, answer: 3000 },
    { percent: 0.25, doses: 0.5, answer: 6.3 }, // 6.25, halfway
    { percent: 0.25, doses: 1.5, answer: 18.8 }, // 18.75, halfway
    { percent: 0.3, doses: 1, answer: 15 },
    { percent: 0.25, doses: 0.1, answer: 1.3 }, // 1.25, halfway
    { percent: 0.125, doses: 3.4, answer: 21.3 }, // 21.25, halfway
  ])('$doses tsp of $percent% holds $answer mg', ({ answer, ...givens }) => {
    expect(answerOfGivens(drugPerDoseFromPercent, givens)).toBe(answer);
  });

  const order = { percent: 2, doses: 1.5 };
  test.each([
    ['15 mg', 'percent-as-mg-per-ml'],
    ['450 mg', 'tablespoon'],
    ['20 mg', 'per-ml-only'],
    ['0.15 mg', 'per-100'],
  ])('reads %s for 1.5 tsp of 2% as %s', (response, mistake) => {
    expect(namedMistakes(drugPerDoseFromPercent, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(drugPerDoseFromPercent)).toBe('1:015b33bb18e4');
  });
});
