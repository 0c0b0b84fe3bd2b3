import { meaningHash } from '@shared/engine/meaning-hash';
import { twoLineIntake } from '@shared/skills/iv-flow/two-line-intake';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('intake from two lines', () => {
  test.each([
    { maintenanceRate: 75, shiftHours: 12, piggybackVolume: 100, piggybackDoses: 2, heldMinutes: 30, answer: 1025 },
    { maintenanceRate: 85, shiftHours: 8, piggybackVolume: 50, piggybackDoses: 3, heldMinutes: 30, answer: 703 }, // 702.5, halfway
    { maintenanceRate: 110, shiftHours: 10, piggybackVolume: 250, piggybackDoses: 2, heldMinutes: 60, answer: 1380 },
    { maintenanceRate: 55, shiftHours: 12, piggybackVolume: 50, piggybackDoses: 3, heldMinutes: 30, answer: 728 }, // 727.5, halfway
    { maintenanceRate: 125, shiftHours: 8, piggybackVolume: 100, piggybackDoses: 2, heldMinutes: 60, answer: 950 },
    { maintenanceRate: 95, shiftHours: 12, piggybackVolume: 50, piggybackDoses: 2, heldMinutes: 20, answer: 1177 }, // about 1176.67
  ])(
    '$maintenanceRate mL/h for $shiftHours h, held $heldMinutes min for each of $piggybackDoses bags of $piggybackVolume mL: $answer mL',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(twoLineIntake, givens)).toBe(answer);
    },
  );

  const order = { maintenanceRate: 95, shiftHours: 8, piggybackVolume: 50, piggybackDoses: 2, heldMinutes: 30 };
  test.each([
    ['715 mL', 'one-piggyback'],
    ['860 mL', 'not-held'],
    ['665 mL', 'main-only'],
    ['100 mL', 'piggyback-only'],
    ['813 mL', 'held-once'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(twoLineIntake, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(twoLineIntake)).toBe('1:133c1e66105b');
  });
});
