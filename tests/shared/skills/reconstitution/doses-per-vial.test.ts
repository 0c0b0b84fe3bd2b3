import { meaningHash } from '@shared/engine/meaning-hash';
import { dosesPerVial } from '@shared/skills/reconstitution/doses-per-vial';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('doses in a bulk package', () => {
  test.each([
    { drugAmount: 10000, powderVolume: 5, diluentVolume: 95, doseVolume: 15, answer: 6 }, // 6.666...
    { drugAmount: 10000, powderVolume: 6, diluentVolume: 96, doseVolume: 7.5, answer: 13 },
    { drugAmount: 10000, powderVolume: 6, diluentVolume: 45, doseVolume: 5, answer: 10 },
    { drugAmount: 10000, powderVolume: 5, diluentVolume: 95, doseVolume: 17.5, answer: 5 },
    { drugAmount: 10000, powderVolume: 6, diluentVolume: 96, doseVolume: 30, answer: 3 },
    { drugAmount: 10000, powderVolume: 5, diluentVolume: 95, doseVolume: 20, answer: 5 }, // 5 exactly
  ])(
    '$diluentVolume mL and $powderVolume mL of powder, $doseVolume mL a dose: $answer doses',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(dosesPerVial, givens)).toBe(answer);
    },
  );

  const order = { drugAmount: 10000, powderVolume: 6, diluentVolume: 96, doseVolume: 7.5 };
  test.each([
    ['14 doses', ['rounded-up']],
    ['765 doses', ['multiplied']],
    ['12 doses', ['subtracted-powder']],
    ['102 doses', ['volume']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(dosesPerVial, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(dosesPerVial)).toBe('1:aa0e659ce775');
  });
});
