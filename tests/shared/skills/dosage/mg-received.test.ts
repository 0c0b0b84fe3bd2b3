import { meaningHash } from '@shared/engine/meaning-hash';
import { mgReceived } from '@shared/skills/dosage/mg-received';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('drug received in a day', () => {
  test.each([
    { volume: 6, times: 3, strengthMg: 125, strengthMl: 5, answer: 450 },
    { volume: 7.5, times: 2, strengthMg: 500, strengthMl: 5, answer: 1500 },
    { volume: 20, times: 2, strengthMg: 1000, strengthMl: 10, answer: 4000 },
    { volume: 12, times: 3, strengthMg: 250, strengthMl: 5, answer: 1800 },
    { volume: 2.5, times: 1, strengthMg: 0.5, strengthMl: 5, answer: 0.3 }, // 0.25, halfway
    { volume: 10, times: 2, strengthMg: 100, strengthMl: 15, answer: 133.3 }, // about 133.33333
  ])('$volume mL, $times a day, of $strengthMg mg per $strengthMl mL are $answer mg', ({ answer, ...givens }) => {
    expect(answerOfGivens(mgReceived, givens)).toBe(answer);
  });

  const order = { volume: 6, times: 3, strengthMg: 125, strengthMl: 5 };
  test.each([
    ['2250 mg/day', 'strength-per-ml'],
    ['150 mg/day', 'one-dose'],
    ['75 mg/day', 'per-ml-only'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(mgReceived, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(mgReceived)).toBe('1:9f6303d22626');
  });
});
