import { meaningHash } from '@shared/engine/meaning-hash';
import { fluoridePpm } from '@shared/skills/concentration/fluoride-ppm-from-sodium-fluoride';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('fluoride in ppm', () => {
  test.each([
    { percentNaF: 1.1, answer: 4976 }, // about 4976.19
    { percentNaF: 0.044, answer: 199 }, // about 199.048
    { percentNaF: 0.21, answer: 950 },
    { percentNaF: 0.42, answer: 1900 },
    { percentNaF: 5, answer: 22619 }, // about 22619
    { percentNaF: 0.24, answer: 1086 }, // about 1085.71
    { percentNaF: 0.0231, answer: 105 }, // 104.5, halfway
  ])('$percentNaF% sodium fluoride is $answer ppm of fluoride', ({ answer, ...givens }) => {
    expect(answerOfGivens(fluoridePpm, givens)).toBe(answer);
  });

  const order = { percentNaF: 1.1 };
  test.each([
    ['11000 ppm', 'naf-as-fluoride'],
    ['6024 ppm', 'sodium-share'],
    ['24316 ppm', 'inverted-share'],
    ['498 ppm', 'ppm-times-1000'],
  ])('reads %s for 1.1% sodium fluoride as %s', (response, mistake) => {
    expect(namedMistakes(fluoridePpm, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(fluoridePpm)).toBe('1:2243cf78e3ed');
  });
});
