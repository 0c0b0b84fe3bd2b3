import { meaningHash } from '@shared/engine/meaning-hash';
import { percentWwAddedToBase } from '@shared/skills/concentration/percent-ww-added-to-base';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('percent w/w of a drug in a base', () => {
  test.each([
    { drugWeight: 13, baseWeight: 60, answer: 17.8 }, // about 17.8082
    { drugWeight: 15, baseWeight: 65, answer: 18.8 }, // 18.75, halfway
    { drugWeight: 5, baseWeight: 75, answer: 6.3 }, // 6.25, halfway
    { drugWeight: 15, baseWeight: 80, answer: 15.8 }, // about 15.7895
    { drugWeight: 2.5, baseWeight: 180, answer: 1.4 }, // about 1.36986
    { drugWeight: 20, baseWeight: 180, answer: 10 },
  ])('$drugWeight g in $baseWeight g of base is $answer%', ({ answer, ...givens }) => {
    expect(answerOfGivens(percentWwAddedToBase, givens)).toBe(answer);
  });

  const order = { drugWeight: 13, baseWeight: 60 };
  test.each([
    ['21.7% w/w', 'divided-by-base'],
    ['82.2% w/w', 'percent-of-base'],
    ['0.18% w/w', 'no-hundred'],
    ['27.7% w/w', 'base-minus-drug'],
  ])('reads %s for 13 g in 60 g as %s', (response, mistake) => {
    expect(namedMistakes(percentWwAddedToBase, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(percentWwAddedToBase)).toBe('1:f1fae7569e84');
  });
});
