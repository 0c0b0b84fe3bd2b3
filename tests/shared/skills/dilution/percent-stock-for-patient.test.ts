import { meaningHash } from '@shared/engine/meaning-hash';
import { percentStockForPatient } from '@shared/skills/dilution/percent-stock-for-patient';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('percent stock for the patient', () => {
  test.each([
    { stockPercent: 17, ratioPart: 3200, bottleVolume: 150, doseVolume: 10, dilutedVolume: 1000, answer: 27.6 }, // about 27.5735
    { stockPercent: 20, ratioPart: 3200, bottleVolume: 240, doseVolume: 10, dilutedVolume: 500, answer: 18.8 }, // 18.75, halfway
    { stockPercent: 50, ratioPart: 3200, bottleVolume: 150, doseVolume: 5, dilutedVolume: 1000, answer: 18.8 }, // 18.75, halfway
    { stockPercent: 17, ratioPart: 3200, bottleVolume: 150, doseVolume: 15, dilutedVolume: 500, answer: 9.2 }, // about 9.19118
    { stockPercent: 17, ratioPart: 4000, bottleVolume: 480, doseVolume: 5, dilutedVolume: 1000, answer: 141.2 }, // about 141.176
    { stockPercent: 20, ratioPart: 5000, bottleVolume: 480, doseVolume: 10, dilutedVolume: 2000, answer: 96 },
  ])(
    '$bottleVolume mL, $doseVolume mL in $dilutedVolume mL for 1:$ratioPart: $answer mL of $stockPercent%',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(percentStockForPatient, givens)).toBe(answer);
    },
  );

  const order = { stockPercent: 17, ratioPart: 3200, bottleVolume: 150, doseVolume: 10, dilutedVolume: 1000 };
  test.each([
    ['4.7 mL', 'stopped-at-grams'],
    ['1.8 mL', 'one-use'],
    ['0.3 mL', 'direct'],
    ['79.7 mL', 'percent-as-ratio'],
  ])('reads %s for 150 mL from 17% stock as %s', (response, mistake) => {
    expect(namedMistakes(percentStockForPatient, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(percentStockForPatient)).toBe('1:c8c3354aa3db');
  });
});
