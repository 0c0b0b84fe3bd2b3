import { meaningHash } from '@shared/engine/meaning-hash';
import { multiStepChain } from '@shared/skills/conversions/multi-step-chain';
import { describe, expect, test } from 'vitest';
import { acceptedOf, answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('a chain of conversions', () => {
  test.each([
    { bottleOz: 8, mgPerTsp: 12.5, bottles: 3, answer: 1.8 },
    { bottleOz: 4, mgPerTsp: 100, bottles: 1, answer: 2.4 },
    { bottleOz: 8, mgPerTsp: 160, bottles: 6, answer: 46.08 },
    { bottleOz: 16, mgPerTsp: 12.5, bottles: 2, answer: 2.4 },
    { bottleOz: 4, mgPerTsp: 160, bottles: 3, answer: 11.52 },
    { bottleOz: 1, mgPerTsp: 12.5, bottles: 1, answer: 0.08 }, // 0.075, halfway
    { bottleOz: 1, mgPerTsp: 0.8333, bottles: 1, answer: 0 }, // 0.0049998
  ])('$bottles bottles of $bottleOz fl oz with $mgPerTsp mg in a teaspoon hold $answer g', ({ answer, ...givens }) => {
    expect(answerOfGivens(multiStepChain, givens)).toBe(answer);
  });

  test.each([[{ bottleOz: 8, mgPerTsp: 160, bottles: 6 }, [46.08, 45.42, 46.1]]])(
    '%o: other taught values are right too, so %j are accepted',
    (givens, accepted) => {
      expect(acceptedOf(multiStepChain, givens)).toEqual(accepted);
    },
  );

  const order = { bottleOz: 8, mgPerTsp: 12.5, bottles: 3 };
  test.each([
    ['9 g', ['strength-per-ml']],
    ['0.6 g', ['tablespoon']],
    ['1800 g', ['stopped-at-mg']],
    ['1.7 g', ['ounce-weight']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(multiStepChain, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(multiStepChain)).toBe('1:9420ff30f62a');
  });
});
