import { meaningHash } from '@shared/engine/meaning-hash';
import { unitsInjectionVolume } from '@shared/skills/dosage/units-injection-volume';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('volume of a drug in units', () => {
  test.each([
    { ordered: 7500, unitsPerMl: 10000, answer: 0.75 },
    { ordered: 4500, unitsPerMl: 5000, answer: 0.9 },
    { ordered: 2400000, unitsPerMl: 600000, answer: 4 },
    { ordered: 15, unitsPerMl: 10, answer: 1.5 },
    { ordered: 125, unitsPerMl: 1000, answer: 0.13 }, // 0.125, halfway
    { ordered: 2000, unitsPerMl: 30000, answer: 0.07 }, // about 0.06667
  ])('$ordered units of $unitsPerMl units/mL are $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(unitsInjectionVolume, givens)).toBe(answer);
  });

  const order = { ordered: 7500, unitsPerMl: 5000 };
  test.each([
    ['37500000 mL', 'multiplied'],
    ['0.67 mL', 'inverted'],
    ['75 mL', 'insulin-strength'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(unitsInjectionVolume, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(unitsInjectionVolume)).toBe('1:51d49491bee5');
  });
});
