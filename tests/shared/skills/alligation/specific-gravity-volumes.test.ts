import { meaningHash } from '@shared/engine/meaning-hash';
import { specificGravityVolumes } from '@shared/skills/alligation/specific-gravity-volumes';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('the denser liquid for a specific gravity', () => {
  test.each([
    { highGravity: 1.3, lowGravity: 1, targetGravity: 1.1, total: 1000, answer: 333.3 }, // about 333.3333
    { highGravity: 1.3, lowGravity: 0.81, targetGravity: 1.05, total: 250, answer: 122.4 }, // about 122.449
    { highGravity: 1.25, lowGravity: 0.81, targetGravity: 1.2, total: 2000, answer: 1772.7 }, // about 1772.7273
    { highGravity: 1.25, lowGravity: 0.81, targetGravity: 0.95, total: 2000, answer: 636.4 }, // about 636.3636
    { highGravity: 1.3, lowGravity: 1, targetGravity: 1.2, total: 1000, answer: 666.7 }, // about 666.6667
    { highGravity: 1.3, lowGravity: 0.81, targetGravity: 1.05, total: 1000, answer: 489.8 }, // about 489.7959
  ])(
    '$total mL at $targetGravity from $highGravity and $lowGravity takes $answer mL of the denser',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(specificGravityVolumes, givens)).toBe(answer);
    },
  );

  const order = { highGravity: 1.3, lowGravity: 1, targetGravity: 1.1, total: 1000 };
  test.each([
    ['666.7 mL', 'swapped'],
    ['846.2 mL', 'proportion'],
    ['500 mL', 'not-totalled'],
  ])('reads %s for 1,000 mL at 1.1 from 1.3 and 1 as %s', (response, mistake) => {
    expect(namedMistakes(specificGravityVolumes, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(specificGravityVolumes)).toBe('1:8d5ddf0e2e58');
  });
});
