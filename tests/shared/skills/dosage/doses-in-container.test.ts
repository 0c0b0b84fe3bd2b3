import { meaningHash } from '@shared/engine/meaning-hash';
import { dosesInContainer } from '@shared/skills/dosage/doses-in-container';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('doses in a container', () => {
  test.each([
    { containerMl: 355, doseMl: 15, answer: 23 }, // about 23.66667
    { containerMl: 120, doseMl: 7.5, answer: 16 },
    { containerMl: 100, doseMl: 15, answer: 6 }, // about 6.66667
    { containerMl: 5, doseMl: 0.1, answer: 50 },
    { containerMl: 355, doseMl: 30, answer: 11 }, // about 11.83333
    { containerMl: 355, doseMl: 10, answer: 35 }, // 35.5
    { containerMl: 240, doseMl: 20, answer: 12 },
  ])('$containerMl mL hold $answer doses of $doseMl mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(dosesInContainer, givens)).toBe(answer);
  });

  const order = { containerMl: 355, doseMl: 15 };
  test.each([
    ['5325 doses', 'multiplied'],
    ['24 doses', 'one-more'],
    ['7 doses', 'tsp-tbsp'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(dosesInContainer, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(dosesInContainer)).toBe('1:1fa0e59b3257');
  });
});
