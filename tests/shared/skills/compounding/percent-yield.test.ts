import { meaningHash } from '@shared/engine/meaning-hash';
import { percentYield } from '@shared/skills/compounding/percent-yield';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('percent yield', () => {
  test.each([
    { theoretical: 250, actual: 241, answer: 96.4 },
    { theoretical: 120, actual: 108, answer: 90 },
    { theoretical: 300, actual: 264, answer: 88 },
    { theoretical: 480, actual: 408, answer: 85 },
    { theoretical: 80, actual: 77, answer: 96.3 }, // 96.25, halfway
    { theoretical: 150, actual: 136, answer: 90.7 }, // about 90.6667
  ])('$actual of $theoretical is $answer%', ({ answer, ...givens }) => {
    expect(answerOfGivens(percentYield, givens)).toBe(answer);
  });

  const order = { theoretical: 250, actual: 241 };
  test.each([
    ['103.7 %', 'inverted'],
    ['3.6 %', 'loss'],
    ['9 %', 'difference'],
  ])('reads %s for 241 of 250 as %s', (response, mistake) => {
    expect(namedMistakes(percentYield, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(percentYield)).toBe('1:f867f1009d67');
  });
});
