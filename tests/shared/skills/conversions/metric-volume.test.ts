import { meaningHash } from '@shared/engine/meaning-hash';
import { metricVolume } from '@shared/skills/conversions/metric-volume';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('metric volumes', () => {
  test.each([
    { amount: 0.473, fromPower: 0, toPower: -3, answer: 473 },
    { amount: 3785, fromPower: -3, toPower: 0, answer: 3.785 },
    { amount: 2, fromPower: -1, toPower: -3, answer: 200 },
    { amount: 75, fromPower: -3, toPower: -1, answer: 0.75 },
    { amount: 15, fromPower: -1, toPower: 0, answer: 1.5 },
    { amount: 0.25, fromPower: 0, toPower: -1, answer: 2.5 },
    { amount: 0.0005, fromPower: -3, toPower: 0, answer: 0.000001 }, // 0.0000005, halfway
    { amount: 0.0015, fromPower: -3, toPower: 0, answer: 0.000002 }, // 0.0000015, halfway
  ])('$amount at power $fromPower is $answer at power $toPower', ({ answer, ...givens }) => {
    expect(answerOfGivens(metricVolume, givens)).toBe(answer);
  });

  const order = { amount: 0.25, fromPower: 0, toPower: -3 };
  test.each([
    ['0.00025 mL', ['wrong-way']],
    ['25 mL', ['one-place-short']],
    ['2500 mL', ['one-place-far']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(metricVolume, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(metricVolume)).toBe('1:967ee915a179');
  });
});
