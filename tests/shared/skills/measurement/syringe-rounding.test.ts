import { meaningHash } from '@shared/engine/meaning-hash';
import { syringeRounding } from '@shared/skills/measurement/syringe-rounding';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('dose on a syringe', () => {
  test.each([
    { graduation: 0.1, doseMg: 47, concentration: 24, answer: 2 },
    { graduation: 0.2, doseMg: 25, concentration: 3, answer: 8.4 },
    { graduation: 0.01, doseMg: 5, concentration: 8, answer: 0.63 },
    { graduation: 1, doseMg: 37, concentration: 3, answer: 12 },
    { graduation: 0.2, doseMg: 32, concentration: 6, answer: 5.4 },
    { graduation: 0.1, doseMg: 10, concentration: 8, answer: 1.3 },
    { graduation: 0.2, doseMg: 94, concentration: 15, answer: 6.2 },
  ])('$doseMg mg of $concentration mg/mL on lines of $graduation mL is $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(syringeRounding, givens)).toBe(answer);
  });

  const order = { graduation: 0.2, doseMg: 25, concentration: 3 };
  test.each([
    ['8.6 mL', 'next-line-up'],
    ['0.2 mL', 'inverted'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(syringeRounding, order, response)).toEqual([mistake]);
  });

  test('names the farther line beside the line below', () => {
    expect(namedMistakes(syringeRounding, order, '8.2 mL')).toEqual(['one-line-low', 'farther-line']);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(syringeRounding)).toBe('1:7f6009f25fde');
  });
});
