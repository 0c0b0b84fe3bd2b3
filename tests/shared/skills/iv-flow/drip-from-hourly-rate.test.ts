import { meaningHash } from '@shared/engine/meaning-hash';
import { dripFromHourlyRate } from '@shared/skills/iv-flow/drip-from-hourly-rate';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('drip rate from an hourly rate', () => {
  test.each([
    { hourlyRate: 125, dropFactor: 20, answer: 42 }, // about 41.6667
    { hourlyRate: 150, dropFactor: 15, answer: 38 }, // 37.5, halfway
    { hourlyRate: 75, dropFactor: 10, answer: 13 }, // 12.5, halfway
    { hourlyRate: 85, dropFactor: 20, answer: 28 }, // about 28.3333
    { hourlyRate: 90, dropFactor: 60, answer: 90 },
    { hourlyRate: 70, dropFactor: 15, answer: 18 }, // 17.5, halfway
    { hourlyRate: 110, dropFactor: 15, answer: 28 }, // 27.5, halfway
  ])('$hourlyRate mL/h through $dropFactor gtt/mL is $answer gtt/min', ({ answer, ...givens }) => {
    expect(answerOfGivens(dripFromHourlyRate, givens)).toBe(answer);
  });

  const order = { hourlyRate: 125, dropFactor: 20 };
  test.each([
    ['2500 gtt/min', 'no-minutes'],
    ['6 gtt/min', 'divided-by-factor'],
    ['2 gtt/min', 'no-factor'],
    ['0.1 gtt/min', 'factor-below'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(dripFromHourlyRate, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(dripFromHourlyRate)).toBe('1:5a8c8fd775dc');
  });
});
