import { meaningHash } from '@shared/engine/meaning-hash';
import { dropsPerDose } from '@shared/skills/dosage/drops-per-dose';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('dose in drops', () => {
  test.each([
    { dose: 6, mgPerMl: 10, dropsPerMl: 25, answer: 15 },
    { dose: 5, mgPerMl: 10, dropsPerMl: 25, answer: 13 }, // 12.5, halfway
    { dose: 10, mgPerMl: 15, dropsPerMl: 22, answer: 15 }, // about 14.66667
    { dose: 250, mgPerMl: 1000, dropsPerMl: 18, answer: 5 }, // 4.5, halfway
    { dose: 600, mgPerMl: 1000, dropsPerMl: 16, answer: 10 }, // 9.6
    { dose: 7.5, mgPerMl: 15, dropsPerMl: 15, answer: 8 }, // 7.5, halfway
    { dose: 10, mgPerMl: 15, dropsPerMl: 25, answer: 17 }, // about 16.66667
  ])('$dose mg of $mgPerMl mg/mL at $dropsPerMl drops in a mL are $answer drops', ({ answer, ...givens }) => {
    expect(answerOfGivens(dropsPerDose, givens)).toBe(answer);
  });

  const order = { dose: 6, mgPerMl: 10, dropsPerMl: 25 };
  test.each([
    ['42 drops', 'inverted'],
    ['12 drops', 'assumed-20'],
    ['150 drops', 'forgot-strength'],
    ['1 drops', 'volume-only'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(dropsPerDose, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(dropsPerDose)).toBe('1:ec5e0869bf4a');
  });
});
