import { meaningHash } from '@shared/engine/meaning-hash';
import { strengthAfterDiluent } from '@shared/skills/reconstitution/strength-after-diluent';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('strength after mixing', () => {
  test.each([
    { drugAmount: 1000, diluentVolume: 2.5, powderVolume: 0.5, answer: 333 }, // 333.333...
    { drugAmount: 500, diluentVolume: 3, powderVolume: 0.3, answer: 152 },
    { drugAmount: 2000, diluentVolume: 9.5, powderVolume: 1, answer: 190 },
    { drugAmount: 1000, diluentVolume: 4.5, powderVolume: 0.6, answer: 196 },
    { drugAmount: 500, diluentVolume: 1.5, powderVolume: 0.5, answer: 250 },
    { drugAmount: 1000, diluentVolume: 9.6, powderVolume: 0.4, answer: 100 },
    { drugAmount: 500, diluentVolume: 7.6, powderVolume: 0.4, answer: 63 }, // 62.5, halfway
  ])('$drugAmount mg in $diluentVolume mL and $powderVolume mL of powder: $answer mg/mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(strengthAfterDiluent, givens)).toBe(answer);
  });

  const order = { drugAmount: 1000, diluentVolume: 2.5, powderVolume: 0.5 };
  test.each([
    ['400 mg/mL', ['forgot-powder']],
    ['500 mg/mL', ['subtracted-powder']],
    ['3 mg/mL', ['volume-only']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(strengthAfterDiluent, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(strengthAfterDiluent)).toBe('1:514c2fcc9631');
  });
});
