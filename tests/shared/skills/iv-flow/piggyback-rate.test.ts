import { meaningHash } from '@shared/engine/meaning-hash';
import { piggybackRate } from '@shared/skills/iv-flow/piggyback-rate';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('piggyback over minutes', () => {
  test.each([
    { volume: 150, infusionMinutes: 40, answer: 225 },
    { volume: 50, infusionMinutes: 20, answer: 150 },
    { volume: 100, infusionMinutes: 45, answer: 133.3 }, // about 133.333
    { volume: 250, infusionMinutes: 90, answer: 166.7 }, // about 166.667
    { volume: 100, infusionMinutes: 30, answer: 200 },
    { volume: 10.35, infusionMinutes: 60, answer: 10.4 }, // 10.35, halfway
    { volume: 150, infusionMinutes: 80, answer: 112.5 },
  ])('$volume mL over $infusionMinutes min runs at $answer mL/h', ({ answer, ...givens }) => {
    expect(answerOfGivens(piggybackRate, givens)).toBe(answer);
  });

  const order = { volume: 100, infusionMinutes: 45 };
  test.each([
    ['2.2 mL/h', 'minutes-as-hours'],
    ['75 mL/h', 'times-minutes'],
    ['100 mL/h', 'volume-is-rate'],
    ['222.2 mL/h', 'hundred-minutes'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(piggybackRate, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(piggybackRate)).toBe('1:3d9faa2af234');
  });
});
