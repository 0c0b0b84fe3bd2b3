import { meaningHash } from '@shared/engine/meaning-hash';
import { stockForPatientToDilute } from '@shared/skills/dilution/stock-for-patient-to-dilute';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('concentrate for the patient', () => {
  test.each([
    { ratioPart: 5000, concentrateVolume: 120, doseVolume: 5, dilutedVolume: 1000, answer: 4.8 },
    { ratioPart: 3200, concentrateVolume: 500, doseVolume: 20, dilutedVolume: 2000, answer: 15.63 }, // 15.625, halfway
    { ratioPart: 4000, concentrateVolume: 250, doseVolume: 5, dilutedVolume: 250, answer: 3.13 }, // 3.125, halfway
    { ratioPart: 2000, concentrateVolume: 250, doseVolume: 30, dilutedVolume: 2000, answer: 8.33 }, // about 8.33333
    { ratioPart: 5000, concentrateVolume: 500, doseVolume: 15, dilutedVolume: 1000, answer: 6.67 }, // about 6.66667
    { ratioPart: 10000, concentrateVolume: 150, doseVolume: 5, dilutedVolume: 500, answer: 1.5 },
  ])(
    '$concentrateVolume mL, $doseVolume mL in $dilutedVolume mL for 1:$ratioPart: $answer g',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(stockForPatientToDilute, givens)).toBe(answer);
    },
  );

  const order = { ratioPart: 5000, concentrateVolume: 120, doseVolume: 5, dilutedVolume: 1000 };
  test.each([
    ['0.02 g', 'bottle-as-diluted'],
    ['0.2 g', 'one-use-only'],
    ['4.82 g', 'dose-plus-water'],
    ['0.01 g', 'dose-inverted'],
  ])('reads %s for 5 mL to 1,000 mL of 1:5,000 out of 120 mL as %s', (response, mistake) => {
    expect(namedMistakes(stockForPatientToDilute, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(stockForPatientToDilute)).toBe('1:9ec300a41484');
  });
});
