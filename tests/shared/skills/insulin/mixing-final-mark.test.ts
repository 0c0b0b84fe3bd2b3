import { meaningHash } from '@shared/engine/meaning-hash';
import { mixingFinalMark } from '@shared/skills/insulin/mixing-final-mark';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('final mark', () => {
  test.each([
    { regular: 12, nph: 26, answer: 38 },
    { regular: 4, nph: 8, answer: 12 },
    { regular: 30, nph: 60, answer: 90 },
    { regular: 7, nph: 35, answer: 42 },
    { regular: 18, nph: 9, answer: 27 },
  ])('$regular units of regular and $nph of NPH: $answer', ({ answer, ...givens }) => {
    expect(answerOfGivens(mixingFinalMark, givens)).toBe(answer);
  });

  const order = { regular: 12, nph: 26 };
  test.each([
    ['26 units', 'nph-only'],
    ['12 units', 'regular-only'],
    ['14 units', 'difference'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(mixingFinalMark, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(mixingFinalMark)).toBe('1:23316eaac150');
  });
});
