import { meaningHash } from '@shared/engine/meaning-hash';
import { aliquotVolume } from '@shared/skills/measurement/aliquot-volume';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('aliquot of a solution', () => {
  test.each([
    { drugNeeded: 15, drugWeighed: 120, solutionVolume: 20, answer: 2.5 },
    { drugNeeded: 4, drugWeighed: 160, solutionVolume: 50, answer: 1.3 }, // 1.25, halfway
    { drugNeeded: 6, drugWeighed: 125, solutionVolume: 30, answer: 1.4 }, // 1.44
    { drugNeeded: 10, drugWeighed: 180, solutionVolume: 40, answer: 2.2 }, // about 2.22222
    { drugNeeded: 5, drugWeighed: 240, solutionVolume: 60, answer: 1.3 }, // 1.25, halfway
    { drugNeeded: 25, drugWeighed: 200, solutionVolume: 100, answer: 12.5 },
    { drugNeeded: 3, drugWeighed: 200, solutionVolume: 50, answer: 0.8 }, // 0.75, halfway
  ])('$drugNeeded mg from $drugWeighed mg in $solutionVolume mL: $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(aliquotVolume, givens)).toBe(answer);
  });

  const order = { drugNeeded: 10, drugWeighed: 180, solutionVolume: 40 };
  test.each([
    ['45 mL', 'multiplied'],
    ['0.5 mL', 'inverted'],
    ['37.8 mL', 'what-is-left'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(aliquotVolume, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(aliquotVolume)).toBe('1:b5a51ac2b521');
  });
});
