import { meaningHash } from '@shared/engine/meaning-hash';
import { enoxaparinSyringe } from '@shared/skills/dosage/enoxaparin-syringe';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('enoxaparin to the nearest 10 mg', () => {
  test.each([
    { weight: 84, perKg: 1, answer: 0.8 },
    { weight: 85, perKg: 1, answer: 0.9 },
    { weight: 50, perKg: 1.5, answer: 0.8 },
    { weight: 69, perKg: 1.5, answer: 1 },
    { weight: 96, perKg: 1, answer: 1 },
    { weight: 63, perKg: 1.5, answer: 0.9 },
  ])('$weight kg at $perKg mg/kg is $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(enoxaparinSyringe, givens)).toBe(answer);
  });

  const order = { weight: 84, perKg: 1 };
  test.each([
    ['1.8 mL', 'pounds'],
    ['0.5 mL', 'strength-150'],
    ['0.4 mL', 'half'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(enoxaparinSyringe, order, response)).toEqual([mistake]);
  });

  test('rounds the dose and not the volume: 94 kg are 0.9 mL and not 0.94', () => {
    expect(answerOfGivens(enoxaparinSyringe, { weight: 94, perKg: 1 })).toBe(0.9);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(enoxaparinSyringe)).toBe('1:dfa4a630460a');
  });
});
