import { meaningHash } from '@shared/engine/meaning-hash';
import { retimeRemaining } from '@shared/skills/iv-flow/retime-remaining';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('re-timing what is left', () => {
  test.each([
    { volume: 1000, totalTime: 10, elapsedTime: 3, remainingVolume: 800, dropFactor: 15, answer: 29 }, // about 28.5714
    { volume: 1000, totalTime: 8, elapsedTime: 3, remainingVolume: 650, dropFactor: 15, answer: 33 }, // 32.5, halfway
    { volume: 500, totalTime: 6, elapsedTime: 2, remainingVolume: 300, dropFactor: 20, answer: 25 },
    { volume: 2000, totalTime: 16, elapsedTime: 6, remainingVolume: 1300, dropFactor: 10, answer: 22 }, // about 21.6667
    { volume: 1000, totalTime: 12, elapsedTime: 4, remainingVolume: 600, dropFactor: 10, answer: 13 }, // 12.5, halfway
    { volume: 500, totalTime: 8, elapsedTime: 3, remainingVolume: 350, dropFactor: 15, answer: 18 }, // 17.5, halfway
    { volume: 1000, totalTime: 8, elapsedTime: 2, remainingVolume: 700, dropFactor: 15, answer: 29 }, // about 29.1667
  ])(
    '$remainingVolume mL left of $volume mL, $elapsedTime of $totalTime h gone, $dropFactor gtt/mL: $answer gtt/min',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(retimeRemaining, givens)).toBe(answer);
    },
  );

  const order = { volume: 1000, totalTime: 10, elapsedTime: 3, remainingVolume: 800, dropFactor: 15 };
  test.each([
    ['25 gtt/min', 'original-rate'],
    ['20 gtt/min', 'full-time'],
    ['36 gtt/min', 'full-volume'],
    ['7 gtt/min', 'infused-volume'],
    ['67 gtt/min', 'elapsed'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(retimeRemaining, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(retimeRemaining)).toBe('1:e286e06c4421');
  });
});
