import { meaningHash } from '@shared/engine/meaning-hash';
import { triturationWeight } from '@shared/skills/dilution/trituration-weight';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('weight of a trituration', () => {
  test.each([
    { tritParts: 10, doseMg: 0.25, units: 60, answer: 150 },
    { tritParts: 100, doseMg: 0.1, units: 24, answer: 240 },
    { tritParts: 25, doseMg: 0.75, units: 30, answer: 562.5 },
    { tritParts: 5, doseMg: 2.5, units: 12, answer: 150 },
    { tritParts: 20, doseMg: 0.25, units: 100, answer: 500 },
    { tritParts: 5, doseMg: 0.79, units: 31, answer: 122.5 }, // 122.45, halfway
  ])('$units capsules of $doseMg mg take $answer mg of a 1-in-$tritParts trituration', ({ answer, ...givens }) => {
    expect(answerOfGivens(triturationWeight, givens)).toBe(answer);
  });

  const order = { tritParts: 20, doseMg: 0.25, units: 60 };
  test.each([
    ['15 mg', 'drug-only'],
    ['315 mg', 'plus-one'],
    ['285 mg', 'minus-one'],
    ['5 mg', 'one-capsule'],
  ])('reads %s for 60 capsules of 0.25 mg from 1 in 20 as %s', (response, mistake) => {
    expect(namedMistakes(triturationWeight, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(triturationWeight)).toBe('1:9cfeb9054363');
  });
});
