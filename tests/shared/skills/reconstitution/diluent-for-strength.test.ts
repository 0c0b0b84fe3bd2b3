import { meaningHash } from '@shared/engine/meaning-hash';
import { diluentForStrength } from '@shared/skills/reconstitution/diluent-for-strength';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('diluent for a strength', () => {
  test.each([
    { drugAmount: 1000, powderVolume: 0.4, wantedStrength: 200, answer: 4.6 },
    { drugAmount: 2000, powderVolume: 1.2, wantedStrength: 250, answer: 6.8 },
    { drugAmount: 36000, powderVolume: 28, wantedStrength: 240, answer: 122 },
    { drugAmount: 2000, powderVolume: 1, wantedStrength: 180, answer: 10.1 }, // 10.111...
    { drugAmount: 10000, powderVolume: 5, wantedStrength: 50, answer: 195 },
    { drugAmount: 1000, powderVolume: 0.55, wantedStrength: 100, answer: 9.5 }, // 9.45, halfway
    { drugAmount: 1000, powderVolume: 0.6, wantedStrength: 125, answer: 7.4 },
  ])('$drugAmount mg with $powderVolume mL of powder to $wantedStrength mg/mL: $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(diluentForStrength, givens)).toBe(answer);
  });

  const order = { drugAmount: 2000, powderVolume: 1.2, wantedStrength: 250 };
  test.each([
    ['8 mL', ['forgot-powder']],
    ['9.2 mL', ['added-powder']],
    ['125 mL', ['inverted']],
    ['6.7 mL', ['powder-first']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(diluentForStrength, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(diluentForStrength)).toBe('1:a76af6ccd7b9');
  });
});
