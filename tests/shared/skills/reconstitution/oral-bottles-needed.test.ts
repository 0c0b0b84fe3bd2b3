import { meaningHash } from '@shared/engine/meaning-hash';
import { oralBottlesNeeded } from '@shared/skills/reconstitution/oral-bottles-needed';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('bottles for the course', () => {
  test.each([
    { doseVolume: 7.5, dosesPerDay: 3, days: 10, bottleVolume: 150, answer: 2 }, // 1.5
    { doseVolume: 5.5, dosesPerDay: 2, days: 10, bottleVolume: 75, answer: 2 }, // 1.466...
    { doseVolume: 12.5, dosesPerDay: 2, days: 14, bottleVolume: 100, answer: 4 },
    { doseVolume: 9, dosesPerDay: 4, days: 7, bottleVolume: 200, answer: 2 },
    { doseVolume: 4, dosesPerDay: 3, days: 14, bottleVolume: 50, answer: 4 },
    { doseVolume: 5, dosesPerDay: 2, days: 10, bottleVolume: 100, answer: 1 }, // 1 exactly
  ])(
    '$doseVolume mL, $dosesPerDay a day for $days days from $bottleVolume mL: $answer bottles',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(oralBottlesNeeded, givens)).toBe(answer);
    },
  );

  const order = { doseVolume: 7.5, dosesPerDay: 3, days: 14, bottleVolume: 100 };
  test.each([
    ['3 bottles', ['rounded-down']],
    ['2 bottles', ['one-dose-a-day']],
    ['9 bottles', ['hours-as-doses']],
    ['315 bottles', ['volume']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(oralBottlesNeeded, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(oralBottlesNeeded)).toBe('1:dde6280a7534');
  });
});
