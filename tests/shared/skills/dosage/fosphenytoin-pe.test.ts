import { meaningHash } from '@shared/engine/meaning-hash';
import { fosphenytoinPe } from '@shared/skills/dosage/fosphenytoin-pe';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('fosphenytoin in phenytoin equivalents', () => {
  test.each([
    { weight: 72, pePerKg: 15, answer: 21.6 },
    { weight: 61, pePerKg: 18, answer: 22 }, // 21.96
    { weight: 83, pePerKg: 18, answer: 29.9 }, // 29.88
    { weight: 40, pePerKg: 10, answer: 8 },
    { weight: 75, pePerKg: 20, answer: 30 },
    { weight: 40.5, pePerKg: 15, answer: 12.2 }, // 12.15, halfway
  ])('$weight kg at $pePerKg mg PE/kg is $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(fosphenytoinPe, givens)).toBe(answer);
  });

  const order = { weight: 72, pePerKg: 15 };
  test.each([
    ['14.4 mL', 'used-75'],
    ['32.4 mL', 'converted-twice'],
    ['2.2 mL', 'one-vial'],
    ['0.3 mL', 'forgot-weight'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(fosphenytoinPe, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(fosphenytoinPe)).toBe('1:058cf064307e');
  });
});
