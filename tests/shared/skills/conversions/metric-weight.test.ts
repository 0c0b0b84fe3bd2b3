import { meaningHash } from '@shared/engine/meaning-hash';
import { metricWeight } from '@shared/skills/conversions/metric-weight';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('metric weights', () => {
  test.each([
    { amount: 0.088, fromPower: -3, toPower: -6, answer: 88 },
    { amount: 137, fromPower: -6, toPower: -3, answer: 0.137 },
    { amount: 875, fromPower: -3, toPower: 0, answer: 0.875 },
    { amount: 1.5, fromPower: 0, toPower: -3, answer: 1500 },
    { amount: 0.025, fromPower: 0, toPower: -6, answer: 25000 },
    { amount: 1250, fromPower: -6, toPower: 0, answer: 0.00125 },
    { amount: 12.5, fromPower: 3, toPower: 0, answer: 12500 },
    { amount: 75, fromPower: 0, toPower: 3, answer: 0.075 },
    { amount: 1.25e-5, fromPower: -3, toPower: 0, answer: 0 }, // 0.0000000125, less than a half
    { amount: 2.5, fromPower: -6, toPower: 3, answer: 0 }, // 0.0000000025
  ])('$amount at power $fromPower is $answer at power $toPower', ({ answer, ...givens }) => {
    expect(answerOfGivens(metricWeight, givens)).toBe(answer);
  });

  const order = { amount: 0.088, fromPower: -3, toPower: -6 };
  test.each([
    ['0.000088 mcg', ['wrong-way']],
    ['0.88 mcg', ['ten-per-rung']],
    ['8.8 mcg', ['hundred-per-rung']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(metricWeight, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(metricWeight)).toBe('1:ef3647d045c2');
  });
});
