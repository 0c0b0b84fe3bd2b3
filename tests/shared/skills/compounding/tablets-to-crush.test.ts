import { meaningHash } from '@shared/engine/meaning-hash';
import { tabletsToCrush } from '@shared/skills/compounding/tablets-to-crush';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('tablets for a suspension', () => {
  test.each([
    { mgPerMl: 10, tabletMg: 100, form: 'tablets', volume: 120, answer: 12 },
    { mgPerMl: 6, tabletMg: 75, form: 'capsules', volume: 150, answer: 12 },
    { mgPerMl: 10, tabletMg: 50, form: 'tablets', volume: 80, answer: 16 },
    { mgPerMl: 2.5, tabletMg: 25, form: 'tablets', volume: 200, answer: 20 },
    { mgPerMl: 10, tabletMg: 100, form: 'tablets', volume: 150, answer: 15 },
    { mgPerMl: 5, tabletMg: 20, form: 'tablets', volume: 150, answer: 37.5 },
  ])('$volume mL of $mgPerMl mg/mL take $answer $form of $tabletMg mg', ({ answer, ...givens }) => {
    expect(answerOfGivens(tabletsToCrush, givens)).toBe(answer);
  });

  const order = { mgPerMl: 10, tabletMg: 100, form: 'tablets', volume: 120 };
  test.each([
    ['2.5 tablets', 'per-5-ml'],
    ['10 tablets', 'inverted'],
    ['1200 tablets', 'mg-given'],
  ])('reads %s for 120 mL of 10 mg/mL from 100 mg as %s', (response, mistake) => {
    expect(namedMistakes(tabletsToCrush, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(tabletsToCrush)).toBe('1:831f5eeb0df3');
  });
});
