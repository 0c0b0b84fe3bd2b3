import { meaningHash } from '@shared/engine/meaning-hash';
import { changedStrengthTwoStep } from '@shared/skills/reconstitution/changed-strength-two-step';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('diluent for another strength', () => {
  test.each([
    { drugAmount: 1000, labelDiluent: 3.5, labelStrength: 250, wantedStrength: 100, answer: 9.5 },
    { drugAmount: 2000, labelDiluent: 6.8, labelStrength: 250, wantedStrength: 125, answer: 14.8 },
    { drugAmount: 1000, labelDiluent: 3.6, labelStrength: 250, wantedStrength: 200, answer: 4.6 },
    { drugAmount: 10000, labelDiluent: 93, labelStrength: 100, wantedStrength: 150, answer: 59.7 }, // 59.666...
    { drugAmount: 36000, labelDiluent: 152, labelStrength: 200, wantedStrength: 160, answer: 197 },
    { drugAmount: 500, labelDiluent: 1.8, labelStrength: 250, wantedStrength: 200, answer: 2.3 },
    { drugAmount: 1000, labelDiluent: 3.55, labelStrength: 250, wantedStrength: 100, answer: 9.6 }, // 9.55, halfway
    { drugAmount: 36000, labelDiluent: 152, labelStrength: 200, wantedStrength: 180, answer: 172 },
  ])(
    '$labelDiluent mL makes $labelStrength mg/mL of $drugAmount mg; for $wantedStrength mg/mL it takes $answer mL',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(changedStrengthTwoStep, givens)).toBe(answer);
    },
  );

  const order = { drugAmount: 2000, labelDiluent: 6.8, labelStrength: 250, wantedStrength: 100 };
  test.each([
    ['20 mL', ['forgot-powder']],
    ['17 mL', ['proportion-of-diluent']],
    ['6.8 mL', ['label-diluent']],
    ['21.2 mL', ['added-powder']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(changedStrengthTwoStep, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(changedStrengthTwoStep)).toBe('1:a4b9f2b69726');
  });
});
