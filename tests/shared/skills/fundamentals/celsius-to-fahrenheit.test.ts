import { meaningHash } from '@shared/engine/meaning-hash';
import { celsiusToFahrenheit } from '@shared/skills/fundamentals/celsius-to-fahrenheit';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('Celsius to Fahrenheit', () => {
  test.each([
    { celsius: 38.5, answer: 101.3 },
    { celsius: -20, answer: -4 },
    { celsius: 4, answer: 39.2 },
    { celsius: 25, answer: 77 },
    { celsius: 37, answer: 98.6 },
    { celsius: -15.5, answer: 4.1 },
    { celsius: 36.75, answer: 98.2 }, // 98.15, halfway
    { celsius: 0.05, answer: 32.1 },
  ])('$celsius °C is $answer °F', ({ answer, ...givens }) => {
    expect(answerOfGivens(celsiusToFahrenheit, givens)).toBe(answer);
  });

  const order = { celsius: 38.5 };
  test.each([
    ['126.9 °F', ['added-first']],
    ['53.4 °F', ['five-ninths']],
    ['69.3 °F', ['forgot-32']],
    ['37.3 °F', ['minus-32']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(celsiusToFahrenheit, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(celsiusToFahrenheit)).toBe('1:4eb220557e96');
  });
});
