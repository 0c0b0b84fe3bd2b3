import { meaningHash } from '@shared/engine/meaning-hash';
import { twoPhaseInfusion } from '@shared/skills/iv-titration/two-phase-infusion';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('two-phase infusion', () => {
  test.each([
    { firstDose: 1, firstHours: 6, secondDose: 0.5, secondHours: 18, bolusDose: 150, answer: 1050 },
    { firstDose: 1, firstHours: 6, secondDose: 0.5, secondHours: 42, bolusDose: 300, answer: 1920 },
    { firstDose: 4, firstHours: 1, secondDose: 2, secondHours: 23, bolusDose: 100, answer: 3100 },
    { firstDose: 3, firstHours: 2, secondDose: 1, secondHours: 10, bolusDose: 75, answer: 1035 },
    { firstDose: 3, firstHours: 1, secondDose: 2, secondHours: 12, bolusDose: 50, answer: 1670 },
    { firstDose: 1.5, firstHours: 0.55, secondDose: 0.5, secondHours: 10.1, bolusDose: 75, answer: 428 }, // 427.5, halfway
  ])(
    '$bolusDose mg, $firstDose mg/min for $firstHours h and $secondDose mg/min for $secondHours h: $answer mg',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(twoPhaseInfusion, givens)).toBe(answer);
    },
  );

  const order = { firstDose: 1, firstHours: 6, secondDose: 0.5, secondHours: 18, bolusDose: 150 };
  test.each([
    ['900 mg', 'no-bolus'],
    ['165 mg', 'no-sixty'],
    ['1590 mg', 'first-rate-throughout'],
    ['1230 mg', 'second-phase-to-24'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(twoPhaseInfusion, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(twoPhaseInfusion)).toBe('1:8a626a65fd9e');
  });
});
