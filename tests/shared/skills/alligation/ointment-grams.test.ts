import { meaningHash } from '@shared/engine/meaning-hash';
import { ointmentGrams } from '@shared/skills/alligation/ointment-grams';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('the stronger of two ointments', () => {
  test.each([
    { high: 2.5, low: 1, target: 2, total: 60, answer: 40 },
    { high: 2.5, low: 1, target: 2, total: 240, answer: 160 },
    { high: 10, low: 1, target: 5, total: 90, answer: 40 },
    { high: 5, low: 1, target: 4, total: 100, answer: 75 },
    { high: 5, low: 1, target: 1.5, total: 30, answer: 3.8 }, // 3.75, halfway
    { high: 10, low: 1, target: 1.5, total: 60, answer: 3.3 }, // about 3.3333
  ])('$total g of $target% takes $answer g of $high% beside $low%', ({ answer, ...givens }) => {
    expect(answerOfGivens(ointmentGrams, givens)).toBe(answer);
  });

  const order = { high: 2.5, low: 1, target: 2, total: 60 };
  test.each([
    ['20 g', 'swapped'],
    ['48 g', 'proportion'],
    ['120 g', 'not-totalled'],
    ['30 g', 'average'],
  ])('reads %s for 60 g of 2% from 2.5% and 1% as %s', (response, mistake) => {
    expect(namedMistakes(ointmentGrams, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(ointmentGrams)).toBe('1:c810183f1eab');
  });
});
