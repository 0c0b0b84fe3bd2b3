import { meaningHash } from '@shared/engine/meaning-hash';
import { bsaChildFromAdult } from '@shared/skills/dosage/bsa-child-from-adult';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('dose of a child by surface area', () => {
  test.each([
    { bsa: 0.75, adultDose: 500, answer: 216.8 }, // about 216.76301
    { bsa: 0.35, adultDose: 100, answer: 20.2 }, // about 20.23121
    { bsa: 1.2, adultDose: 250, answer: 173.4 }, // about 173.41040
    { bsa: 1.5, adultDose: 1000, answer: 867.1 }, // about 867.05202
    { bsa: 0.865, adultDose: 100.1, answer: 50.1 }, // 50.05, halfway
    { bsa: 0.6, adultDose: 750, answer: 260.1 }, // about 260.11561
  ])('$bsa m² of an adult dose of $adultDose mg is $answer mg', ({ answer, ...givens }) => {
    expect(answerOfGivens(bsaChildFromAdult, givens)).toBe(answer);
  });

  const order = { bsa: 0.75, adultDose: 500 };
  test.each([
    ['375 mg', 'no-adult-area'],
    ['1153.3 mg', 'inverted'],
    ['250 mg', 'one-and-a-half'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(bsaChildFromAdult, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(bsaChildFromAdult)).toBe('1:4968fcc5df26');
  });
});
