import { meaningHash } from '@shared/engine/meaning-hash';
import { oralPowderVolume } from '@shared/skills/reconstitution/oral-powder-volume';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('powder in a bottle of suspension', () => {
  test.each([
    { bottleVolume: 100, waterVolume: 71, answer: 29 },
    { bottleVolume: 150, waterVolume: 113, answer: 37 },
    { bottleVolume: 15, waterVolume: 9, answer: 6 },
    { bottleVolume: 60, waterVolume: 38, answer: 22 },
    { bottleVolume: 200, waterVolume: 140, answer: 60 },
    { bottleVolume: 100, waterVolume: 35, answer: 65 },
    { bottleVolume: 60, waterVolume: 38.5, answer: 22 }, // 21.5, halfway
  ])('$waterVolume mL of water make $bottleVolume mL: powder $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(oralPowderVolume, givens)).toBe(answer);
  });

  const order = { bottleVolume: 100, waterVolume: 71 };
  test.each([
    ['171 mL', ['added']],
    ['71 mL', ['water']],
    ['100 mL', ['bottle']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(oralPowderVolume, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(oralPowderVolume)).toBe('1:cf5dc2516dca');
  });
});
