import { meaningHash } from '@shared/engine/meaning-hash';
import { powderDisplacement } from '@shared/skills/reconstitution/powder-displacement';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('powder volume', () => {
  test.each([
    { drugAmount: 1000, diluentVolume: 3.6, finalStrength: 250, answer: 0.4 },
    { drugAmount: 1000, diluentVolume: 2.1, finalStrength: 350, answer: 0.76 }, // 0.75714...
    { drugAmount: 1000, diluentVolume: 2.5, finalStrength: 330, answer: 0.53 },
    { drugAmount: 36000, diluentVolume: 152, finalStrength: 200, answer: 28 },
    { drugAmount: 1000, diluentVolume: 10, finalStrength: 95, answer: 0.53 },
    { drugAmount: 1000, diluentVolume: 2.4, finalStrength: 280, answer: 1.17 },
    { drugAmount: 1000, diluentVolume: 1.99, finalStrength: 500, answer: 0.01 },
    { drugAmount: 1000, diluentVolume: 7.995, finalStrength: 125, answer: 0.01 }, // 0.005, halfway
  ])('$drugAmount mg and $diluentVolume mL make $finalStrength mg/mL: powder $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(powderDisplacement, givens)).toBe(answer);
  });

  const order = { drugAmount: 1000, diluentVolume: 3.6, finalStrength: 250 };
  test.each([
    ['4 mL', ['final-volume']],
    ['7.6 mL', ['added']],
    ['3.6 mL', ['diluent']],
    ['277.78 mL', ['strength-from-diluent']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(powderDisplacement, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(powderDisplacement)).toBe('1:655f9d9c655b');
  });
});
