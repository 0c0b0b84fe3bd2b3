import { meaningHash } from '@shared/engine/meaning-hash';
import { kgToLb } from '@shared/skills/conversions/kg-to-lb';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('kilograms in pounds', () => {
  test.each([
    { kg: 68, answer: 149.6 },
    { kg: 3, answer: 6.6 },
    { kg: 140, answer: 308 },
    { kg: 9.5, answer: 20.9 },
    { kg: 72.5, answer: 159.5 },
    { kg: 0.25, answer: 0.6 }, // 0.55, halfway
    { kg: 33.3333, answer: 73.3 },
  ])('$kg kg are $answer lb', ({ answer, ...givens }) => {
    expect(answerOfGivens(kgToLb, givens)).toBe(answer);
  });

  const order = { kg: 68 };
  test.each([
    ['30.9 lb', ['divided']],
    ['136 lb', ['doubled']],
    ['172.7 lb', ['two-point-four']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(kgToLb, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(kgToLb)).toBe('1:dfaac83fe695');
  });
});
