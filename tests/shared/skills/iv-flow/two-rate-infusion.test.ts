import { meaningHash } from '@shared/engine/meaning-hash';
import { twoRateInfusion } from '@shared/skills/iv-flow/two-rate-infusion';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('slow start, then faster', () => {
  test.each([
    { volume: 325, firstRate: 60, firstMinutes: 15, secondRate: 125, answer: 164 }, // 163.8
    { volume: 300, firstRate: 50, firstMinutes: 30, secondRate: 150, answer: 140 },
    { volume: 250, firstRate: 100, firstMinutes: 15, secondRate: 200, answer: 83 }, // 82.5, halfway
    { volume: 350, firstRate: 120, firstMinutes: 30, secondRate: 175, answer: 129 }, // about 129.429
    { volume: 500, firstRate: 100, firstMinutes: 30, secondRate: 200, answer: 165 },
    { volume: 300, firstRate: 100, firstMinutes: 15, secondRate: 200, answer: 98 }, // 97.5, halfway
    { volume: 250, firstRate: 60, firstMinutes: 30, secondRate: 175, answer: 105 }, // about 105.429
  ])(
    '$volume mL, $firstRate mL/h for $firstMinutes min and then $secondRate mL/h: $answer min',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(twoRateInfusion, givens)).toBe(answer);
    },
  );

  const order = { volume: 325, firstRate: 60, firstMinutes: 15, secondRate: 125 };
  test.each([
    ['171 min', 'forgot-slow-volume'],
    ['149 min', 'rest-only'],
    ['156 min', 'one-rate'],
    ['325 min', 'slow-throughout'],
    ['142 min', 'first-rate-as-volume'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(twoRateInfusion, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(twoRateInfusion)).toBe('1:9b6ef7b49df4');
  });
});
