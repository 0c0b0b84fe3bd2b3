import { meaningHash } from '@shared/engine/meaning-hash';
import { soluteForSolventWw } from '@shared/skills/concentration/solute-for-solvent-ww';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('drug for a weight of solvent', () => {
  test.each([
    { percent: 5, solventVolume: 240, answer: 12.63 }, // about 12.6316
    { percent: 20, solventVolume: 500, answer: 125 },
    { percent: 8, solventVolume: 420, answer: 36.52 }, // about 36.5217
    { percent: 4, solventVolume: 370, answer: 15.42 }, // about 15.4167
    { percent: 25, solventVolume: 570, answer: 190 },
    { percent: 20, solventVolume: 50.02, answer: 12.51 }, // 12.505, halfway
    { percent: 20, solventVolume: 90.1, answer: 22.53 }, // 22.525, halfway
  ])('$solventVolume mL of water takes $answer g for $percent%', ({ answer, ...givens }) => {
    expect(answerOfGivens(soluteForSolventWw, givens)).toBe(answer);
  });

  const order = { percent: 5, solventVolume: 240 };
  test.each([
    ['12 g', 'percent-of-solvent'],
    ['4560 g', 'inverse-share'],
    ['11.43 g', 'percent-plus-100'],
  ])('reads %s for 240 mL at 5% as %s', (response, mistake) => {
    expect(namedMistakes(soluteForSolventWw, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(soluteForSolventWw)).toBe('1:db854c292547');
  });
});
