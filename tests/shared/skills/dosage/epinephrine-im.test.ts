import { meaningHash } from '@shared/engine/meaning-hash';
import { epinephrineIm } from '@shared/skills/dosage/epinephrine-im';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('epinephrine into the muscle', () => {
  test.each([
    { weight: 22, maxDose: 0.3, answer: 0.22 },
    { weight: 7.5, maxDose: 0.3, answer: 0.08 }, // 0.075, halfway
    { weight: 30, maxDose: 0.3, answer: 0.3 },
    { weight: 38.5, maxDose: 0.3, answer: 0.3 },
    { weight: 44.5, maxDose: 0.5, answer: 0.45 }, // 0.445, halfway
    { weight: 66, maxDose: 0.5, answer: 0.5 },
    { weight: 13.7, maxDose: 0.3, answer: 0.14 }, // 0.137
  ])('$weight kg, at most $maxDose mg, is $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(epinephrineIm, givens)).toBe(answer);
  });

  const order = { weight: 22, maxDose: 0.3 };
  test.each([
    ['2.2 mL', 'tenfold'],
    ['0.3 mL', 'larger-of-two'],
    ['0.1 mL', 'converted-again'],
    ['0.01 mL', 'forgot-weight'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(epinephrineIm, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(epinephrineIm)).toBe('1:51b0af1cedfa');
  });
});
