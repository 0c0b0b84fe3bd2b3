import { meaningHash } from '@shared/engine/meaning-hash';
import { roundToMeasurable } from '@shared/skills/fundamentals/round-to-measurable';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('volume that can be measured', () => {
  test.each([
    { calculatedVolume: 4.37, graduation: 0.2, answer: 4.4 },
    { calculatedVolume: 0.346, graduation: 0.01, answer: 0.35 },
    { calculatedVolume: 7.55, graduation: 0.1, answer: 7.6 }, // halfway
    { calculatedVolume: 12.4, graduation: 1, answer: 12 },
  ])('$calculatedVolume mL with a mark every $graduation mL is $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(roundToMeasurable, givens)).toBe(answer);
  });

  const order = { calculatedVolume: 5.69, graduation: 0.2 };
  test.each([['5.4 mL', 'one-mark-low']])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(roundToMeasurable, order, response)).toEqual([mistake]);
  });

  test('lists two slips that end at the same mark', () => {
    expect(namedMistakes(roundToMeasurable, order, '5.8 mL')).toEqual(['other-neighbour', 'one-mark-high']);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(roundToMeasurable)).toBe('1:757fbe7085c1');
  });
});
