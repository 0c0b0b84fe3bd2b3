import { meaningHash } from '@shared/engine/meaning-hash';
import { dropperCalibration } from '@shared/skills/measurement/dropper-calibration';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('drops of a calibrated dropper', () => {
  test.each([
    { dropsCounted: 48, volumeCounted: 2, concentration: 20, doseMg: 10, answer: 12 },
    { dropsCounted: 64, volumeCounted: 2.5, concentration: 40, doseMg: 30, answer: 19 }, // 19.2
    { dropsCounted: 45, volumeCounted: 3, concentration: 15, doseMg: 9, answer: 9 },
    { dropsCounted: 75, volumeCounted: 3, concentration: 5, doseMg: 3, answer: 15 },
    { dropsCounted: 66, volumeCounted: 4, concentration: 40, doseMg: 45, answer: 19 }, // 18.5625
    { dropsCounted: 50, volumeCounted: 2, concentration: 10, doseMg: 7, answer: 18 }, // 17.5, halfway
    { dropsCounted: 50, volumeCounted: 3, concentration: 10, doseMg: 7, answer: 12 }, // about 11.6667
  ])(
    '$dropsCounted drops in $volumeCounted mL, $doseMg mg of $concentration mg/mL: $answer drops',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(dropperCalibration, givens)).toBe(answer);
    },
  );

  const order = { dropsCounted: 64, volumeCounted: 2.5, concentration: 40, doseMg: 30 };
  test.each([
    ['15 gtt', 'twenty-drops'],
    ['48 gtt', 'one-ml-count'],
    ['768 gtt', 'mg-as-ml'],
    ['34 gtt', 'inverted'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(dropperCalibration, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(dropperCalibration)).toBe('1:0c82e8075d6c');
  });
});
