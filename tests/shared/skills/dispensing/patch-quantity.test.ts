import { meaningHash } from '@shared/engine/meaning-hash';
import { patchQuantity } from '@shared/skills/dispensing/patch-quantity';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('patches to dispense', () => {
  test.each([
    { hoursPerPatch: 72, patches: 1, days: 30, answer: 10 },
    { hoursPerPatch: 72, patches: 2, days: 30, answer: 20 },
    { hoursPerPatch: 84, patches: 1, days: 28, answer: 8 },
    { hoursPerPatch: 168, patches: 1, days: 84, answer: 12 },
    { hoursPerPatch: 168, patches: 1, days: 30, answer: 5 }, // 4.29 weeks
    { hoursPerPatch: 72, patches: 2, days: 28, answer: 20 }, // 9.33 changes
  ])('$patches at a time every $hoursPerPatch h for $days days: $answer patches', ({ answer, ...givens }) => {
    expect(answerOfGivens(patchQuantity, givens)).toBe(answer);
  });

  const order = { hoursPerPatch: 84, patches: 1, days: 28 };
  test.each([
    ['28 patches', 'one-a-day'],
    ['7 patches', 'rounded-down'],
    ['4 patches', 'hours-as-days'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(patchQuantity, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(patchQuantity)).toBe('1:86be90b66938');
  });
});
