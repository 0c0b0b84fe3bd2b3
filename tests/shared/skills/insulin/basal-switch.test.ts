import { meaningHash } from '@shared/engine/meaning-hash';
import { basalSwitch } from '@shared/skills/insulin/basal-switch';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('changing basal insulin', () => {
  test.each([
    { morning: 30, evening: 20, answer: 40 },
    { morning: 25, evening: 18, answer: 34 }, // 34.4
    { morning: 41, evening: 22, answer: 50 }, // 50.4
    { morning: 28.5, evening: 20, answer: 39 }, // 38.8
    { morning: 20, evening: 10.625, answer: 25 }, // 24.5, halfway
  ])('$morning and $evening units of NPH: $answer units of glargine', ({ answer, ...givens }) => {
    expect(answerOfGivens(basalSwitch, givens)).toBe(answer);
  });

  const order = { morning: 30, evening: 20 };
  test.each([
    ['50 units', 'no-reduction'],
    ['10 units', 'gave-the-20'],
    ['24 units', 'one-dose-only'],
    ['60 units', 'raised'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(basalSwitch, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(basalSwitch)).toBe('1:b6061f70c043');
  });
});
