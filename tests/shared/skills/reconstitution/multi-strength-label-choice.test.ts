import { meaningHash } from '@shared/engine/meaning-hash';
import { multiStrengthLabelChoice } from '@shared/skills/reconstitution/multi-strength-label-choice';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('the weakest dilution that fits', () => {
  test.each([
    { doseUnits: 600000, maxVolume: 2, answer: 1.2 },
    { doseUnits: 600000, maxVolume: 1.5, answer: 1.2 },
    { doseUnits: 600000, maxVolume: 3, answer: 2.4 },
    { doseUnits: 1500000, maxVolume: 1.5, answer: 1.5 },
    { doseUnits: 1500000, maxVolume: 3, answer: 3 }, // 3 mL, the limit itself
    { doseUnits: 1050000, maxVolume: 1.5, answer: 1.1 }, // 1.05, halfway
    { doseUnits: 300000, maxVolume: 1.5, answer: 1.2 },
    { doseUnits: 500000, maxVolume: 2, answer: 2 }, // 2 mL, the limit itself
  ])('$doseUnits units within $maxVolume mL are $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(multiStrengthLabelChoice, givens)).toBe(answer);
  });

  const order = { doseUnits: 600000, maxVolume: 2 };
  test.each([
    ['0.6 mL', ['one-stronger']],
    ['2.4 mL', ['one-weaker']],
    ['0.1 mL', ['vial-as-one-mL']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(multiStrengthLabelChoice, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(multiStrengthLabelChoice)).toBe('1:88f45c2286fd');
  });
});
