import { meaningHash } from '@shared/engine/meaning-hash';
import { withDiluent } from '@shared/skills/alligation/with-diluent';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('diluent in a stated total', () => {
  test.each([
    { high: 70, target: 12.5, total: 500, answer: 410.7 }, // about 410.7143
    { high: 10, target: 1, total: 1000, answer: 900 },
    { high: 10, target: 0.9, total: 2000, answer: 1820 },
    { high: 3, target: 0.5, total: 480, answer: 400 },
    { high: 95, target: 40, total: 2000, answer: 1157.9 }, // about 1157.8947
    { high: 70, target: 10, total: 250, answer: 214.3 }, // about 214.2857
  ])('$total mL of $target% from $high% takes $answer mL of diluent', ({ answer, ...givens }) => {
    expect(answerOfGivens(withDiluent, givens)).toBe(answer);
  });

  const order = { high: 70, target: 12.5, total: 500 };
  test.each([
    ['89.3 mL', 'stock-given'],
    ['2300 mL', 'not-totalled'],
    ['437.5 mL', 'percent-of-total'],
    ['2800 mL', 'inverse'],
  ])('reads %s for 500 mL of 12.5% from 70% as %s', (response, mistake) => {
    expect(namedMistakes(withDiluent, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(withDiluent)).toBe('1:63c18dd02902');
  });
});
