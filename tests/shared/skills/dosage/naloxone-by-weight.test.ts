import { meaningHash } from '@shared/engine/meaning-hash';
import { naloxoneByWeight } from '@shared/skills/dosage/naloxone-by-weight';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('naloxone by weight', () => {
  test.each([
    { weight: 14, perKg: 0.1, mgPerMl: 0.4, answer: 3.5 },
    { weight: 5, perKg: 0.1, mgPerMl: 0.4, answer: 1.3 }, // 1.25, halfway
    { weight: 9, perKg: 0.1, mgPerMl: 0.4, answer: 2.3 }, // 2.25, halfway
    { weight: 19, perKg: 0.1, mgPerMl: 0.4, answer: 4.8 }, // 4.75, halfway
    { weight: 24, perKg: 0.1, mgPerMl: 0.4, answer: 5 },
    { weight: 10, perKg: 0.1, mgPerMl: 0.3, answer: 3.3 }, // about 3.33333
  ])('$weight kg at $perKg mg/kg of $mgPerMl mg/mL is $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(naloxoneByWeight, givens)).toBe(answer);
  });

  const order = { weight: 14, perKg: 0.1, mgPerMl: 0.4 };
  test.each([
    ['5 mL', 'larger-of-two'],
    ['0.6 mL', 'multiplied'],
    ['0.3 mL', 'forgot-weight'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(naloxoneByWeight, order, response)).toEqual([mistake]);
  });

  test('names the maximum that was passed over', () => {
    expect(namedMistakes(naloxoneByWeight, { weight: 24, perKg: 0.1, mgPerMl: 0.4 }, '6 mL')).toEqual([
      'larger-of-two',
    ]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(naloxoneByWeight)).toBe('1:84cf2872fd1d');
  });
});
