import { meaningHash } from '@shared/engine/meaning-hash';
import { dextroseAddToBag } from '@shared/skills/alligation/dextrose-add-to-bag';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('concentrated dextrose that is added to a bag', () => {
  test.each([
    { high: 50, low: 5, target: 10, bagVolume: 1000, answer: 125 },
    { high: 70, low: 5, target: 15, bagVolume: 100, answer: 18.2 }, // about 18.1818
    { high: 50, low: 5, target: 12.5, bagVolume: 100, answer: 20 },
    { high: 50, low: 5, target: 12.5, bagVolume: 250, answer: 50 },
    { high: 50, low: 5, target: 10, bagVolume: 250, answer: 31.3 }, // 31.25, halfway
    { high: 50, low: 10, target: 15, bagVolume: 100, answer: 14.3 }, // about 14.2857
  ])('$bagVolume mL of $low% takes $answer mL of $high% to reach $target%', ({ answer, ...givens }) => {
    expect(answerOfGivens(dextroseAddToBag, givens)).toBe(answer);
  });

  const order = { high: 50, low: 5, target: 10, bagVolume: 1000 };
  test.each([
    ['111.1 mL', 'bag-as-total'],
    ['8000 mL', 'swapped'],
    ['200 mL', 'proportion'],
    ['100 mL', 'gap-only'],
  ])('reads %s for 1,000 mL of 5% raised to 10% with 50% as %s', (response, mistake) => {
    expect(namedMistakes(dextroseAddToBag, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(dextroseAddToBag)).toBe('1:540a4cf4de1c');
  });
});
