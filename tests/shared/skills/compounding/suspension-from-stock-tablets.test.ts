import { meaningHash } from '@shared/engine/meaning-hash';
import { suspensionFromStockTablets } from '@shared/skills/compounding/suspension-from-stock-tablets';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('volume that tablets will make', () => {
  test.each([
    { tablets: 10, tabletMg: 75, mgPerMl: 6, answer: 125 },
    { tablets: 30, tabletMg: 25, mgPerMl: 6, answer: 125 },
    { tablets: 8, tabletMg: 50, mgPerMl: 6, answer: 67 }, // about 66.6667
    { tablets: 30, tabletMg: 10, mgPerMl: 5, answer: 60 },
    { tablets: 15, tabletMg: 25, mgPerMl: 10, answer: 38 }, // 37.5, halfway
    { tablets: 25, tabletMg: 50, mgPerMl: 6, answer: 208 }, // about 208.3333
  ])('$tablets tablets of $tabletMg mg make $answer mL of $mgPerMl mg/mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(suspensionFromStockTablets, givens)).toBe(answer);
  });

  const order = { tablets: 20, tabletMg: 25, mgPerMl: 5 };
  test.each([
    ['2500 mL', 'multiplied'],
    ['5 mL', 'one-tablet'],
    ['4 mL', 'count-ignored-strength'],
  ])('reads %s for 20 tablets of 25 mg at 5 mg/mL as %s', (response, mistake) => {
    expect(namedMistakes(suspensionFromStockTablets, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(suspensionFromStockTablets)).toBe('1:4a35fb5fb6ca');
  });
});
