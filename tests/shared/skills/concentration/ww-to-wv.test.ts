import { meaningHash } from '@shared/engine/meaning-hash';
import { wwToWv } from '@shared/skills/concentration/ww-to-wv';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('percent w/w as percent w/v', () => {
  test.each([
    { percentWw: 36.5, specificGravity: 1.18, answer: 43.1 }, // 43.07
    { percentWw: 28, specificGravity: 0.9, answer: 25.2 },
    { percentWw: 85, specificGravity: 1.71, answer: 145.4 }, // 145.35, halfway
    { percentWw: 99.5, specificGravity: 1.05, answer: 104.5 }, // 104.475
    { percentWw: 95, specificGravity: 1.84, answer: 174.8 },
  ])('$percentWw% w/w at $specificGravity is $answer% w/v', ({ answer, ...givens }) => {
    expect(answerOfGivens(wwToWv, givens)).toBe(answer);
  });

  const order = { percentWw: 36.5, specificGravity: 1.18 };
  test.each([
    ['30.9% w/v', 'divided'],
    ['36.5% w/v', 'unchanged'],
    ['37.7% w/v', 'added'],
  ])('reads %s for 36.5% at 1.18 as %s', (response, mistake) => {
    expect(namedMistakes(wwToWv, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(wwToWv)).toBe('1:88469c156df9');
  });
});
