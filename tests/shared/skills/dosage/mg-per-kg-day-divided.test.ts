import { meaningHash } from '@shared/engine/meaning-hash';
import { mgPerKgDayDivided } from '@shared/skills/dosage/mg-per-kg-day-divided';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('mg/kg/day in divided doses', () => {
  test.each([
    { weight: 12, perKgDay: 45, doses: 2, strengthMg: 250, strengthMl: 5, answer: 5.4 }, // by hand
    { weight: 11, perKgDay: 45, doses: 2, strengthMg: 250, strengthMl: 5, answer: 5 }, // 4.95, halfway
    { weight: 23.5, perKgDay: 30, doses: 2, strengthMg: 250, strengthMl: 5, answer: 7.1 }, // 7.05, halfway
    { weight: 10, perKgDay: 40, doses: 3, strengthMg: 250, strengthMl: 5, answer: 2.7 }, // about 2.66667
    { weight: 14.5, perKgDay: 40, doses: 3, strengthMg: 400, strengthMl: 5, answer: 2.4 }, // about 2.41667
    { weight: 20.5, perKgDay: 16, doses: 4, strengthMg: 75, strengthMl: 5, answer: 5.5 }, // about 5.46667
    { weight: 17.5, perKgDay: 90, doses: 2, strengthMg: 400, strengthMl: 5, answer: 9.8 }, // 9.84375
  ])(
    '$weight kg at $perKgDay mg/kg/day in $doses doses of $strengthMg mg per $strengthMl mL is $answer mL',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(mgPerKgDayDivided, givens)).toBe(answer);
    },
  );

  const order = { weight: 13, perKgDay: 50, doses: 4, strengthMg: 250, strengthMl: 5 };
  test.each([
    ['13 mL', 'not-divided'],
    ['2.2 mL', 'hours-as-doses'],
    ['52 mL', 'times-doses'],
    ['0.7 mL', 'forgot-label-volume'],
  ])('reads %s for 13 kg at 50 mg/kg/day in 4 doses of 250 mg per 5 mL as %s', (response, mistake) => {
    expect(namedMistakes(mgPerKgDayDivided, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(mgPerKgDayDivided)).toBe('1:750feefa74c9');
  });
});
