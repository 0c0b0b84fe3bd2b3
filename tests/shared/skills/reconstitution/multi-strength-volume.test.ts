import { meaningHash } from '@shared/engine/meaning-hash';
import { multiStrengthVolume } from '@shared/skills/reconstitution/multi-strength-volume';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('volume from a dilution', () => {
  test.each([
    { diluentVolume: 8.2, strength: 500000, doseUnits: 750000, answer: 1.5 },
    { diluentVolume: 18.2, strength: 250000, doseUnits: 300000, answer: 1.2 },
    { diluentVolume: 3.2, strength: 1000000, doseUnits: 1100000, answer: 1.1 },
    { diluentVolume: 3.2, strength: 1000000, doseUnits: 4000000, answer: 4 },
    { diluentVolume: 18.2, strength: 250000, doseUnits: 2350000, answer: 9.4 },
    { diluentVolume: 8.2, strength: 500000, doseUnits: 1025000, answer: 2.1 }, // 2.05, halfway
    { diluentVolume: 8.2, strength: 600000, doseUnits: 800000, answer: 1.3 }, // 1.333...
  ])('$doseUnits units of $strength units/mL are $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(multiStrengthVolume, givens)).toBe(answer);
  });

  const order = { diluentVolume: 8.2, strength: 500000, doseUnits: 750000 };
  test.each([
    ['1.2 mL', ['vial-over-diluent']],
    ['0.8 mL', ['next-row']],
    ['3 mL', ['previous-row']],
    ['0.7 mL', ['inverted']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(multiStrengthVolume, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(multiStrengthVolume)).toBe('1:44eb829c1765');
  });
});
