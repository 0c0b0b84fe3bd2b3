import { meaningHash } from '@shared/engine/meaning-hash';
import { feetInchesToCm } from '@shared/skills/conversions/feet-inches-to-cm';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('feet and inches in cm', () => {
  test.each([
    { feet: 5, inches: 7, answer: 170.2 }, // 170.18
    { feet: 6, inches: 1, answer: 185.4 },
    { feet: 4, inches: 11, answer: 149.9 },
    { feet: 5, inches: 2, answer: 157.5 },
    { feet: 6, inches: 6, answer: 198.1 },
    { feet: 5, inches: 2.5, answer: 158.8 }, // 158.75, halfway
  ])('$feet ft $inches in are $answer cm', ({ answer, ...givens }) => {
    expect(answerOfGivens(feetInchesToCm, givens)).toBe(answer);
  });

  const order = { feet: 5, inches: 7 };
  test.each([
    ['221 cm', ['sixteen-inches']],
    ['144.8 cm', ['decimal-feet']],
    ['26.4 cm', ['divided']],
    ['152.4 cm', ['feet-only']],
    ['1.7 cm', ['metres']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(feetInchesToCm, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(feetInchesToCm)).toBe('1:affc1b776f70');
  });
});
