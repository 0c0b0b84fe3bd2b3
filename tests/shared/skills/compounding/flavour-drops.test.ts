import { meaningHash } from '@shared/engine/meaning-hash';
import { flavourDrops } from '@shared/skills/compounding/flavour-drops';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('flavor by drops', () => {
  test.each([
    { dropsPer30: 6, bottle: 120, dropsPerMl: 24, answer: 1 },
    { dropsPer30: 4, bottle: 118, dropsPerMl: 24, answer: 0.66 }, // about 0.6556
    { dropsPer30: 5, bottle: 75, dropsPerMl: 24, answer: 0.52 }, // about 0.5208
    { dropsPer30: 10, bottle: 120, dropsPerMl: 18, answer: 2.22 }, // about 2.2222
    { dropsPer30: 3, bottle: 150, dropsPerMl: 24, answer: 0.63 }, // 0.625, halfway
    { dropsPer30: 4, bottle: 100, dropsPerMl: 24, answer: 0.56 }, // about 0.5556
  ])(
    '$dropsPer30 drops for 30 mL in $bottle mL at $dropsPerMl drops to the mL: $answer mL',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(flavourDrops, givens)).toBe(answer);
    },
  );

  const order = { dropsPer30: 6, bottle: 120, dropsPerMl: 24 };
  test.each([
    ['0.25 mL', 'per-bottle'],
    ['1.6 mL', 'drops-per-ml-wrong'],
    ['576 mL', 'multiplied'],
  ])('reads %s for 6 drops for 30 mL in 120 mL as %s', (response, mistake) => {
    expect(namedMistakes(flavourDrops, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(flavourDrops)).toBe('1:f3d8206bc1aa');
  });
});
