import { meaningHash } from '@shared/engine/meaning-hash';
import { oralDoseVolume } from '@shared/skills/reconstitution/oral-dose-volume';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('dose volume of a suspension', () => {
  test.each([
    { weightPounds: 33, dailyDose: 90, dosesPerDay: 2, strengthPer5: 400, maxDailyDose: 4000, answer: 8.4 }, // 8.4375
    { weightPounds: 44, dailyDose: 50, dosesPerDay: 4, strengthPer5: 250, maxDailyDose: 4000, answer: 5 },
    { weightPounds: 22, dailyDose: 14, dosesPerDay: 2, strengthPer5: 125, maxDailyDose: 600, answer: 2.8 },
    { weightPounds: 25, dailyDose: 80, dosesPerDay: 2, strengthPer5: 250, maxDailyDose: 4000, answer: 9.1 },
    { weightPounds: 55, dailyDose: 90, dosesPerDay: 2, strengthPer5: 600, maxDailyDose: 4000, answer: 9.4 },
    { weightPounds: 33, dailyDose: 25, dosesPerDay: 3, strengthPer5: 125, maxDailyDose: 4000, answer: 5 },
    { weightPounds: 99, dailyDose: 90, dosesPerDay: 2, strengthPer5: 400, maxDailyDose: 3720, answer: 23.3 }, // 3,720 mg, cut at the maximum: 23.25, halfway
    { weightPounds: 121, dailyDose: 90, dosesPerDay: 2, strengthPer5: 400, maxDailyDose: 4000, answer: 25 }, // cut at the maximum of 4,000 mg
  ])(
    '$dailyDose mg/kg/day in $dosesPerDay doses for $weightPounds lb, $strengthPer5 mg in 5 mL: $answer mL',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(oralDoseVolume, givens)).toBe(answer);
    },
  );

  const order = { weightPounds: 33, dailyDose: 90, dosesPerDay: 2, strengthPer5: 400, maxDailyDose: 4000 };
  test.each([
    ['16.9 mL', ['not-divided']],
    ['18.6 mL', ['pounds-as-kg']],
    ['1.7 mL', ['per-mL-strength']],
    ['4.2 mL', ['divided-twice']],
    ['40.8 mL', ['times-2.2']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(oralDoseVolume, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(oralDoseVolume)).toBe('1:e0add9326770');
  });
});
