import { meaningHash } from '@shared/engine/meaning-hash';
import { dextroseWithdrawReplace } from '@shared/skills/alligation/dextrose-withdraw-replace';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('exchange that raises the strength of a bag', () => {
  test.each([
    { high: 50, low: 5, target: 10, bagVolume: 500, answer: 55.6 }, // about 55.5556
    { high: 70, low: 10, target: 15, bagVolume: 100, answer: 8.3 }, // about 8.3333
    { high: 70, low: 10, target: 20, bagVolume: 250, answer: 41.7 }, // about 41.6667
    { high: 70, low: 5, target: 15, bagVolume: 250, answer: 38.5 }, // about 38.4615
    { high: 50, low: 10, target: 12.5, bagVolume: 500, answer: 31.3 }, // 31.25, halfway
    { high: 70, low: 5, target: 20, bagVolume: 100, answer: 23.1 }, // about 23.0769
  ])('$bagVolume mL of $low% reaches $target% by exchanging $answer mL for $high%', ({ answer, ...givens }) => {
    expect(answerOfGivens(dextroseWithdrawReplace, givens)).toBe(answer);
  });

  const order = { high: 50, low: 5, target: 10, bagVolume: 500 };
  test.each([
    ['50 mL', 'dextrose-removed-forgotten'],
    ['62.5 mL', 'add-without-withdrawing'],
    ['100 mL', 'all-from-concentrate'],
    ['25 mL', 'gap-in-percent'],
  ])('reads %s for 500 mL of 5% raised to 10% with 50% as %s', (response, mistake) => {
    expect(namedMistakes(dextroseWithdrawReplace, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(dextroseWithdrawReplace)).toBe('1:e0d8ae0f0f45');
  });
});
