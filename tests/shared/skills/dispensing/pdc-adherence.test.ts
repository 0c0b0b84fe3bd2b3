import { meaningHash } from '@shared/engine/meaning-hash';
import { pdcAdherence } from '@shared/skills/dispensing/pdc-adherence';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('proportion of days covered', () => {
  test.each([
    { fills: 5, daysSupply: 30, period: 180, answer: 83.3 }, // 150 over 180
    { fills: 3, daysSupply: 90, period: 360, answer: 75 },
    { fills: 10, daysSupply: 30, period: 365, answer: 82.2 }, // 82.19
    { fills: 3, daysSupply: 28, period: 120, answer: 70 }, // 84 over 120
    { fills: 4, daysSupply: 60, period: 365, answer: 65.8 }, // 65.75
    { fills: 4, daysSupply: 90, period: 360, answer: 100 }, // capped by the period
    { fills: 1, daysSupply: 73, period: 80, answer: 91.3 }, // 91.25, halfway
  ])('$fills fills of $daysSupply days in $period days: $answer%', ({ answer, ...givens }) => {
    expect(answerOfGivens(pdcAdherence, givens)).toBe(answer);
  });

  const order = { fills: 5, daysSupply: 30, period: 180 };
  test.each([
    ['66.7%', 'fills-only'],
    ['16.7%', 'gap'],
    ['120%', 'inverted'],
    ['0.83 %', 'fraction'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(pdcAdherence, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(pdcAdherence)).toBe('1:bd11bac01e96');
  });
});
