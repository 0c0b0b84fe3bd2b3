import { meaningHash } from '@shared/engine/meaning-hash';
import { storageTemperature } from '@shared/skills/fundamentals/storage-temperature';
import { describe, expect, test } from 'vitest';
import { marked, namedMistakes, textOfGivens } from '../../../kit/marked';

describe('storage ranges', () => {
  test.each([
    { fahrenheit: 39, answer: 'refrigerator' },
    { fahrenheit: 35, answer: 'none' }, // 1.67 °C
    { fahrenheit: 36, answer: 'refrigerator' }, // 2.2 °C
    { fahrenheit: 46, answer: 'refrigerator' }, // 7.8 °C
    { fahrenheit: 47, answer: 'cool' },
    { fahrenheit: 59, answer: 'cool' }, // 15 °C, the upper end
    { fahrenheit: 60, answer: 'none' },
    { fahrenheit: 68, answer: 'room' }, // 20 °C, the lower end
    { fahrenheit: 77, answer: 'room' }, // 25 °C, the upper end
    { fahrenheit: 78, answer: 'none' },
    { fahrenheit: 14, answer: 'freezer' }, // -10 °C, the upper end
    { fahrenheit: 15, answer: 'none' },
    { fahrenheit: -12, answer: 'freezer' },
  ])('$fahrenheit °F: $answer', ({ answer, ...givens }) => {
    expect(textOfGivens(storageTemperature, givens)).toBe(answer);
  });

  test('a range that is typed in words is that choice, with a minus or a hyphen', () => {
    for (const words of ['Freezer, −25 °C to −10 °C', 'freezer, -25 °C to -10 °C'])
      expect(marked(storageTemperature, { fahrenheit: 14 }, words).verdict).toBe('right');
  });

  const order = { fahrenheit: 39 };
  test.each([
    ['none', ['took-F-as-C']],
    ['cool', ['nine-fifths']],
    ['room', ['forgot-32']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(storageTemperature, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(storageTemperature)).toBe('1:31597614f98c');
  });
});
