import { meaningHash } from '@shared/engine/meaning-hash';
import { bagDrugVolume } from '@shared/skills/iv-titration/bag-drug-volume';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('drug to add for a wanted strength', () => {
  test.each([
    { wantedStrength: 1.8, bagVolume: 500, vialStrength: 50, answer: 18 },
    { wantedStrength: 0.032, bagVolume: 250, vialStrength: 1, answer: 8 },
    { wantedStrength: 1.6, bagVolume: 250, vialStrength: 40, answer: 10 },
    { wantedStrength: 0.08, bagVolume: 250, vialStrength: 10, answer: 2 },
    { wantedStrength: 0.5, bagVolume: 50, vialStrength: 5, answer: 5 },
    { wantedStrength: 4, bagVolume: 150, vialStrength: 50, answer: 12 },
    { wantedStrength: 0.09, bagVolume: 250, vialStrength: 10, answer: 2.3 }, // 2.25, halfway
    { wantedStrength: 0.2, bagVolume: 200, vialStrength: 15, answer: 2.7 }, // about 2.66667
  ])('$wantedStrength mg/mL in $bagVolume mL from $vialStrength mg/mL takes $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(bagDrugVolume, givens)).toBe(answer);
  });

  const order = { wantedStrength: 1.8, bagVolume: 500, vialStrength: 50 };
  test.each([
    ['27.8 mL', 'dilution-factor'],
    ['0.036 mL', 'per-mL-only'],
    ['36 mL', 'one-litre'],
    ['18000 mL', 'factor-thousand'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(bagDrugVolume, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(bagDrugVolume)).toBe('1:1a9fa66fcf40');
  });
});
