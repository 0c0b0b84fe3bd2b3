import { meaningHash } from '@shared/engine/meaning-hash';
import { topicalDoseClicks } from '@shared/skills/compounding/topical-dose-clicks';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('clicks of a dispenser', () => {
  test.each([
    { strength: 50, gramsPerClick: 0.25, doseMg: 50, answer: 4 },
    { strength: 1, gramsPerClick: 0.25, doseMg: 0.5, answer: 2 },
    { strength: 100, gramsPerClick: 0.25, doseMg: 50, answer: 2 },
    { strength: 100, gramsPerClick: 0.5, doseMg: 100, answer: 2 },
    { strength: 20, gramsPerClick: 0.25, doseMg: 40, answer: 8 },
    { strength: 20, gramsPerClick: 0.25, doseMg: 40, answer: 8 },
  ])('$doseMg mg of $strength mg/g at $gramsPerClick g: $answer clicks', ({ answer, ...givens }) => {
    expect(answerOfGivens(topicalDoseClicks, givens)).toBe(answer);
  });

  const order = { strength: 20, gramsPerClick: 0.25, doseMg: 40 };
  test.each([
    ['2 clicks', 'grams-given'],
    ['32 clicks', 'four-times'],
    ['1 clicks', 'click-multiplied'],
  ])('reads %s for 40 mg of 20 mg/g at 0.25 g as %s', (response, mistake) => {
    expect(namedMistakes(topicalDoseClicks, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(topicalDoseClicks)).toBe('1:2e04d90dbc70');
  });
});
