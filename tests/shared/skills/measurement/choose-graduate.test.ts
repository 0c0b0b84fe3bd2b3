import { meaningHash } from '@shared/engine/meaning-hash';
import { chooseGraduate } from '@shared/skills/measurement/choose-graduate';
import { describe, expect, test } from 'vitest';
import { namedMistakes, textOfGivens } from '../../../kit/marked';

describe('choosing a graduate', () => {
  test.each([
    { volume: 24, answer: 'g25' }, // 96% full
    { volume: 9, answer: 'g10' }, // 90% full
    { volume: 10, answer: 'g10' }, // 100% full
    { volume: 28, answer: 'g50' }, // 56% full
    { volume: 55, answer: 'g100' }, // 55% full
    { volume: 110, answer: 'g250' }, // 44% full
    { volume: 220, answer: 'g250' }, // 88% full
  ])('$volume mL is measured in $answer', ({ answer, ...givens }) => {
    expect(textOfGivens(chooseGraduate, givens)).toBe(answer);
  });

  const order = { volume: 22 };
  test.each([
    ['g250', 'largest-on-the-shelf'],
    ['g50', 'one-size-up'],
    ['g10', 'one-size-below'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(chooseGraduate, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(chooseGraduate)).toBe('1:7ee65a41208e');
  });
});
