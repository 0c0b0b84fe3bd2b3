import { meaningHash } from '@shared/engine/meaning-hash';
import { hourlyFromDrip } from '@shared/skills/iv-flow/hourly-from-drip';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('hourly rate from counted drops', () => {
  test.each([
    { dripRate: 42, dropFactor: 15, answer: 168 },
    { dripRate: 31, dropFactor: 20, answer: 93 },
    { dripRate: 17, dropFactor: 10, answer: 102 },
    { dripRate: 50, dropFactor: 60, answer: 50 },
    { dripRate: 25, dropFactor: 15, answer: 100 },
    { dripRate: 21, dropFactor: 40, answer: 32 }, // 31.5, halfway
    { dripRate: 31, dropFactor: 45, answer: 41 }, // about 41.3333
  ])('$dripRate gtt/min through $dropFactor gtt/mL is $answer mL/h', ({ answer, ...givens }) => {
    expect(answerOfGivens(hourlyFromDrip, givens)).toBe(answer);
  });

  const order = { dripRate: 42, dropFactor: 20 };
  test.each([
    ['50400 mL/h', 'times-factor'],
    ['2 mL/h', 'no-hour'],
    ['14 mL/h', 'over-sixty'],
    ['42 mL/h', 'same-number'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(hourlyFromDrip, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(hourlyFromDrip)).toBe('1:ce04f0a06901');
  });
});
