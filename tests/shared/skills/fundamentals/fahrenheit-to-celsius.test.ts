import { meaningHash } from '@shared/engine/meaning-hash';
import { fahrenheitToCelsius } from '@shared/skills/fundamentals/fahrenheit-to-celsius';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('Fahrenheit to Celsius', () => {
  test.each([
    { fahrenheit: 101, answer: 38.3 }, // 38.333...
    { fahrenheit: -4, answer: -20 },
    { fahrenheit: 36, answer: 2.2 },
    { fahrenheit: 59, answer: 15 },
    { fahrenheit: 98.6, answer: 37 },
    { fahrenheit: 5, answer: -15 },
    { fahrenheit: 32.09, answer: 0.1 }, // 0.05, halfway
    { fahrenheit: 31.91, answer: -0.1 }, // -0.05, halfway
  ])('$fahrenheit °F is $answer °C', ({ answer, ...givens }) => {
    expect(answerOfGivens(fahrenheitToCelsius, givens)).toBe(answer);
  });

  const order = { fahrenheit: 101 };
  test.each([
    ['24.1 °C', ['multiplied-first']],
    ['124.2 °C', ['nine-fifths']],
    ['56.1 °C', ['forgot-32']],
    ['73.9 °C', ['plus-32']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(fahrenheitToCelsius, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(fahrenheitToCelsius)).toBe('1:f6a3a384cb87');
  });
});
