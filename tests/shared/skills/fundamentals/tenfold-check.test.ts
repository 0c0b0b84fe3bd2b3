import { meaningHash } from '@shared/engine/meaning-hash';
import { tenfoldCheck } from '@shared/skills/fundamentals/tenfold-check';
import { describe, expect, test } from 'vitest';
import { namedMistakes, textOfGivens } from '../../../kit/marked';

describe('tenfold check', () => {
  test.each([
    { doseMg: 0.4, mgPerMl: 2, drawnFactor: 10, drawn: 2, answer: 'tenfold-over' },
    { doseMg: 0.4, mgPerMl: 2, drawnFactor: 1, drawn: 0.2, answer: 'right' },
    { doseMg: 5, mgPerMl: 10, drawnFactor: 0.1, drawn: 0.05, answer: 'tenfold-under' },
    { doseMg: 0.375, mgPerMl: 0.25, drawnFactor: 1, drawn: 1.5, answer: 'right' },
    { doseMg: 15, mgPerMl: 20, drawnFactor: 10, drawn: 7.5, answer: 'tenfold-over' },
  ])('$doseMg mg of $mgPerMl mg/mL and $drawn mL: $answer', ({ answer, ...givens }) => {
    expect(textOfGivens(tenfoldCheck, givens)).toBe(answer);
  });

  const order = { doseMg: 3, mgPerMl: 10, drawnFactor: 1, drawn: 0.3 };
  test.each([['tenfold-under', ['decimal-in-dose', 'inverted', 'multiplied']]])(
    'reads %s as %j',
    (response, mistakes) => {
      expect(namedMistakes(tenfoldCheck, order, response)).toEqual(mistakes);
    },
  );

  test('version 1 still means what it meant', () => {
    expect(meaningHash(tenfoldCheck)).toBe('1:b731d14f3ad5');
  });
});
