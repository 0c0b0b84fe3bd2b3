import { meaningHash } from '@shared/engine/meaning-hash';
import { heparinBolusVolume } from '@shared/skills/iv-titration/heparin-bolus-volume';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('heparin bolus', () => {
  test.each([
    { weightPounds: 203, bolusDose: 80, vialStrength: 1000, answer: 7.4 }, // about 7.38182
    { weightPounds: 154, bolusDose: 70, vialStrength: 1000, answer: 4.9 },
    { weightPounds: 132, bolusDose: 60, vialStrength: 1000, answer: 3.6 },
    { weightPounds: 165, bolusDose: 80, vialStrength: 5000, answer: 1.2 },
    { weightPounds: 187, bolusDose: 70, vialStrength: 5000, answer: 1.2 }, // 1.19
    { weightPounds: 110, bolusDose: 65, vialStrength: 1000, answer: 3.3 }, // 3.25, halfway
    { weightPounds: 121, bolusDose: 65, vialStrength: 5000, answer: 0.7 }, // 0.715
    { weightPounds: 99, bolusDose: 70, vialStrength: 1000, answer: 3.2 }, // 3.15, halfway
  ])('$bolusDose units/kg for $weightPounds lb from $vialStrength units/mL is $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(heparinBolusVolume, givens)).toBe(answer);
  });

  const order = { weightPounds: 203, bolusDose: 80, vialStrength: 1000 };
  test.each([
    ['16.2 mL', 'pounds-as-kg'],
    ['35.7 mL', 'times-2.2'],
    ['0.7 mL', 'other-vial'],
    ['0.1 mL', 'no-weight'],
    ['1.7 mL', 'per-hour-dose'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(heparinBolusVolume, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(heparinBolusVolume)).toBe('1:2184ace196a3');
  });
});
