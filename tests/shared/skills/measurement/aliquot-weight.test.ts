import { meaningHash } from '@shared/engine/meaning-hash';
import { aliquotWeight } from '@shared/skills/measurement/aliquot-weight';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('aliquot of a mixture', () => {
  test.each([
    { drugNeeded: 12, drugWeighed: 120, diluent: 1080, answer: 120 },
    { drugNeeded: 5, drugWeighed: 150, diluent: 4500, answer: 155 },
    { drugNeeded: 8, drugWeighed: 180, diluent: 5020, answer: 231.1 }, // about 231.111
    { drugNeeded: 15, drugWeighed: 250, diluent: 2900, answer: 189 },
    { drugNeeded: 4, drugWeighed: 160, diluent: 5990, answer: 153.8 }, // 153.75, halfway
    { drugNeeded: 2, drugWeighed: 125, diluent: 7660, answer: 124.6 }, // 124.56
    { drugNeeded: 3, drugWeighed: 160, diluent: 8600, answer: 164.3 }, // 164.25, halfway
  ])('$drugNeeded mg from $drugWeighed mg with $diluent mg of lactose: $answer mg', ({ answer, ...givens }) => {
    expect(answerOfGivens(aliquotWeight, givens)).toBe(answer);
  });

  const order = { drugNeeded: 8, drugWeighed: 180, diluent: 5020 };
  test.each([
    ['223.1 mg', 'diluent-only'],
    ['117000 mg', 'inverted'],
    ['403.1 mg', 'drug-added-after'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(aliquotWeight, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(aliquotWeight)).toBe('1:a4f29b399026');
  });
});
