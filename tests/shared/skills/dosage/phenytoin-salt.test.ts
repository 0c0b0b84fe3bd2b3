import { meaningHash } from '@shared/engine/meaning-hash';
import { phenytoinSalt } from '@shared/skills/dosage/phenytoin-salt';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('phenytoin salt and acid', () => {
  test.each([
    { capsuleMg: 300, formMg: 125, formUnit: 5, answer: 11 }, // 11.04
    { capsuleMg: 260, formMg: 125, formUnit: 5, answer: 9.6 }, // 9.568
    { capsuleMg: 200, formMg: 125, formUnit: 5, answer: 7.4 }, // 7.36
    { capsuleMg: 400, formMg: 125, formUnit: 5, answer: 14.7 }, // 14.72
    { capsuleMg: 31.25, formMg: 125, formUnit: 5, answer: 1.2 }, // 1.15, halfway
    { capsuleMg: 100, formMg: 30, formUnit: 5, answer: 15.3 }, // about 15.33333
  ])('$capsuleMg mg of sodium salt are $answer mL of $formMg mg per $formUnit mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(phenytoinSalt, givens)).toBe(answer);
  });

  const order = { capsuleMg: 300, formMg: 125, formUnit: 5 };
  test.each([
    ['12 mL', 'no-salt-factor'],
    ['13 mL', 'divided-by-0.92'],
    ['2.2 mL', 'forgot-label-volume'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(phenytoinSalt, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(phenytoinSalt)).toBe('1:cc588c9bdb5c');
  });
});
