import { meaningHash } from '@shared/engine/meaning-hash';
import { specificGravityMix } from '@shared/skills/alligation/specific-gravity-mix';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('specific gravity of a mixture', () => {
  test.each([
    { gravityA: 1.25, volumeA: 500, gravityB: 0.81, volumeB: 1000, answer: 0.957 }, // about 0.95667
    { gravityA: 1.25, volumeA: 300, gravityB: 1, volumeB: 50, answer: 1.214 }, // about 1.21429
    { gravityA: 1.25, volumeA: 300, gravityB: 0.94, volumeB: 600, answer: 1.043 }, // about 1.04333
    { gravityA: 1.13, volumeA: 350, gravityB: 0.94, volumeB: 900, answer: 0.993 }, // 0.9932
    { gravityA: 1.13, volumeA: 850, gravityB: 0.94, volumeB: 150, answer: 1.102 }, // 1.1015, halfway
    { gravityA: 1.25, volumeA: 950, gravityB: 1, volumeB: 250, answer: 1.198 }, // about 1.19792
  ])('$volumeA mL at $gravityA and $volumeB mL at $gravityB mix to $answer', ({ answer, ...givens }) => {
    expect(answerOfGivens(specificGravityMix, givens)).toBe(answer);
  });

  const order = { gravityA: 1.25, volumeA: 500, gravityB: 0.81, volumeB: 1000 };
  test.each([
    [1.03, 'plain-average'],
    [1.103, 'swapped'],
    [0.918, 'volumes-by-gravity'],
  ])('reads %s for 500 mL at 1.25 with 1,000 mL at 0.81 as %s', (response, mistake) => {
    expect(namedMistakes(specificGravityMix, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(specificGravityMix)).toBe('1:e5f2d0bf008a');
  });
});
