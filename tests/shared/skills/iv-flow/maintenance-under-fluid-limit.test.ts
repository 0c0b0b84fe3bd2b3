import { meaningHash } from '@shared/engine/meaning-hash';
import { maintenanceUnderFluidLimit } from '@shared/skills/iv-flow/maintenance-under-fluid-limit';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('maintenance under a fluid limit', () => {
  test.each([
    { fluidLimit: 1500, dripRate: 7.5, piggybackVolume: 50, piggybackDoses: 4, answer: 46.7 }, // about 46.6667
    { fluidLimit: 1000, dripRate: 4, piggybackVolume: 100, piggybackDoses: 2, answer: 29.3 }, // about 29.3333
    { fluidLimit: 2000, dripRate: 12.5, piggybackVolume: 100, piggybackDoses: 3, answer: 58.3 }, // about 58.3333
    { fluidLimit: 1800, dripRate: 3, piggybackVolume: 50, piggybackDoses: 3, answer: 65.8 }, // 65.75, halfway
    { fluidLimit: 1200, dripRate: 10, piggybackVolume: 50, piggybackDoses: 2, answer: 35.8 }, // about 35.8333
    { fluidLimit: 1200, dripRate: 5, piggybackVolume: 33, piggybackDoses: 2, answer: 42.3 }, // 42.25, halfway
  ])(
    '$fluidLimit mL/day less $dripRate mL/h and $piggybackDoses bags of $piggybackVolume mL leaves $answer mL/h',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(maintenanceUnderFluidLimit, givens)).toBe(answer);
    },
  );

  const order = { fluidLimit: 1500, dripRate: 7.5, piggybackVolume: 50, piggybackDoses: 4 };
  test.each([
    ['62.5 mL/h', 'limit-over-24'],
    ['53.9 mL/h', 'drip-one-hour'],
    ['52.9 mL/h', 'one-piggyback'],
    ['1120 mL/h', 'not-hourly'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(maintenanceUnderFluidLimit, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(maintenanceUnderFluidLimit)).toBe('1:8452182f2e96');
  });
});
