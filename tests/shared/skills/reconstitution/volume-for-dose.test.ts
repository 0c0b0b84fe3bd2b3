import { meaningHash } from '@shared/engine/meaning-hash';
import { volumeForDose } from '@shared/skills/reconstitution/volume-for-dose';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('volume for a dose', () => {
  test.each([
    { drugAmount: 1000, diluentVolume: 2.5, finalStrength: 330, dose: 750, answer: 2.3 }, // 2.2727...
    { drugAmount: 1000, diluentVolume: 3.6, finalStrength: 250, dose: 375, answer: 1.5 },
    { drugAmount: 500, diluentVolume: 4.8, finalStrength: 100, dose: 350, answer: 3.5 },
    { drugAmount: 1000, diluentVolume: 10, finalStrength: 95, dose: 600, answer: 6.3 },
    { drugAmount: 1000, diluentVolume: 2.4, finalStrength: 280, dose: 500, answer: 1.8 },
    { drugAmount: 2000, diluentVolume: 6.8, finalStrength: 250, dose: 1500, answer: 6 },
    { drugAmount: 1000, diluentVolume: 3.5, finalStrength: 250, dose: 612.5, answer: 2.5 }, // 2.45, halfway
  ])('$dose mg of $finalStrength mg/mL are $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(volumeForDose, givens)).toBe(answer);
  });

  const order = { drugAmount: 1000, diluentVolume: 2.5, finalStrength: 330, dose: 750 };
  test.each([
    ['1.9 mL', ['used-diluent-strength']],
    ['0.4 mL', ['inverted']],
    ['2.5 mL', ['diluent-given']],
    ['3 mL', ['whole-vial']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(volumeForDose, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(volumeForDose)).toBe('1:fa136efd3f8b');
  });
});
