import { meaningHash } from '@shared/engine/meaning-hash';
import { batchDrugWithOverage } from '@shared/skills/compounding/batch-drug-with-overage';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('drug for capsules with overage', () => {
  test.each([
    { doseMg: 50, capsules: 90, overage: 5, answer: 4.725 },
    { doseMg: 5, capsules: 100, overage: 10, answer: 0.55 },
    { doseMg: 2.5, capsules: 180, overage: 10, answer: 0.495 },
    { doseMg: 5, capsules: 30, overage: 10, answer: 0.165 },
    { doseMg: 250, capsules: 120, overage: 8, answer: 32.4 },
    { doseMg: 25, capsules: 45, overage: 2, answer: 1.148 }, // 1.1475, halfway
  ])('$capsules capsules of $doseMg mg and $overage% over take $answer g', ({ answer, ...givens }) => {
    expect(answerOfGivens(batchDrugWithOverage, givens)).toBe(answer);
  });

  const order = { doseMg: 50, capsules: 90, overage: 5 };
  test.each([
    ['4.5 g', 'no-overage'],
    ['0.225 g', 'overage-only'],
    ['4.275 g', 'overage-taken-off'],
  ])('reads %s for 90 capsules of 50 mg and 5% over as %s', (response, mistake) => {
    expect(namedMistakes(batchDrugWithOverage, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(batchDrugWithOverage)).toBe('1:891399b24278');
  });
});
