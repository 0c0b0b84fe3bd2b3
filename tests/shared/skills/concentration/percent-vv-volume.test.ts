import { meaningHash } from '@shared/engine/meaning-hash';
import { percentVvVolume } from '@shared/skills/concentration/percent-vv-volume';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('liquid in a percent v/v preparation', () => {
  test.each([
    { percent: 70, volume: 946, answer: 662.2 },
    { percent: 1.5, volume: 500, answer: 7.5 },
    { percent: 5, volume: 90, answer: 4.5 },
    { percent: 1.5, volume: 180, answer: 2.7 },
    { percent: 1.5, volume: 250, answer: 3.8 }, // 3.75, halfway
  ])('$volume mL of $percent% takes $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(percentVvVolume, givens)).toBe(answer);
  });

  const order = { percent: 70, volume: 946 };
  test.each([
    ['66.2 mL', 'percent-as-per-1000'],
    ['283.8 mL', 'rest-of-preparation'],
    ['66220 mL', 'percent-not-divided'],
    ['389.5 mL', 'added-on-top'],
  ])('reads %s for 946 mL of 70% as %s', (response, mistake) => {
    expect(namedMistakes(percentVvVolume, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(percentVvVolume)).toBe('1:8d7839bdb44c');
  });
});
