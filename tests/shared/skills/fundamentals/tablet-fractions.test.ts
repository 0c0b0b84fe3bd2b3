import { meaningHash } from '@shared/engine/meaning-hash';
import { tabletFractions } from '@shared/skills/fundamentals/tablet-fractions';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('fractions of tablets', () => {
  test.each([
    {
      morningNumerator: 3,
      morningDenominator: 2,
      eveningNumerator: 3,
      eveningDenominator: 4,
      tabletMg: 25,
      answer: 56.25,
    },
    {
      morningNumerator: 1,
      morningDenominator: 4,
      eveningNumerator: 1,
      eveningDenominator: 2,
      tabletMg: 25,
      answer: 18.75,
    },
    {
      morningNumerator: 5,
      morningDenominator: 4,
      eveningNumerator: 3,
      eveningDenominator: 4,
      tabletMg: 25,
      answer: 50,
    },
    {
      morningNumerator: 3,
      morningDenominator: 2,
      eveningNumerator: 3,
      eveningDenominator: 2,
      tabletMg: 50,
      answer: 150,
    },
    {
      morningNumerator: 1,
      morningDenominator: 2,
      eveningNumerator: 3,
      eveningDenominator: 2,
      tabletMg: 0.5,
      answer: 1,
    },
    {
      morningNumerator: 1,
      morningDenominator: 3,
      eveningNumerator: 1,
      eveningDenominator: 2,
      tabletMg: 10,
      answer: 8.333,
    }, // 8.333...
    {
      morningNumerator: 1,
      morningDenominator: 4,
      eveningNumerator: 1,
      eveningDenominator: 4,
      tabletMg: 0.001,
      answer: 0.001,
    }, // 0.0005, halfway
  ])(
    '$morningNumerator/$morningDenominator and $eveningNumerator/$eveningDenominator of $tabletMg mg are $answer mg',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(tabletFractions, givens)).toBe(answer);
    },
  );

  const order = {
    morningNumerator: 3,
    morningDenominator: 2,
    eveningNumerator: 3,
    eveningDenominator: 4,
    tabletMg: 25,
  };
  test.each([
    ['25 mg', ['added-across']],
    ['37.5 mg', ['morning-only']],
    ['2.25 mg', ['tablets-not-mg']],
    ['11.111 mg', ['divided-strength']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(tabletFractions, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(tabletFractions)).toBe('1:a56c68ea4258');
  });
});
