import { meaningHash } from '@shared/engine/meaning-hash';
import { aliquotDiluent } from '@shared/skills/measurement/aliquot-diluent';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('diluent of an aliquot', () => {
  test.each([
    { drugNeeded: 12, multiple: 10, aliquotWeight: 120, answer: 1080 },
    { drugNeeded: 5, multiple: 25, aliquotWeight: 150, answer: 3625 },
    { drugNeeded: 30, multiple: 6, aliquotWeight: 200, answer: 1020 },
    { drugNeeded: 2, multiple: 60, aliquotWeight: 125, answer: 7380 },
    { drugNeeded: 8, multiple: 20, aliquotWeight: 180, answer: 3440 },
    { drugNeeded: 12.5, multiple: 11, aliquotWeight: 150, answer: 1513 }, // 1512.5, halfway
    { drugNeeded: 7.75, multiple: 10, aliquotWeight: 122.05, answer: 1143 },
  ])('$drugNeeded mg, $multiple times, aliquot $aliquotWeight mg: $answer mg of diluent', ({ answer, ...givens }) => {
    expect(answerOfGivens(aliquotDiluent, givens)).toBe(answer);
  });

  const order = { drugNeeded: 5, multiple: 25, aliquotWeight: 150 };
  test.each([
    ['3750 mg', 'mixture-given'],
    ['145 mg', 'one-aliquot'],
    ['3745 mg', 'needed-taken-off'],
    ['3875 mg', 'added'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(aliquotDiluent, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(aliquotDiluent)).toBe('1:92563d92c643');
  });
});
