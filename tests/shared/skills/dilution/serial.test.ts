import { meaningHash } from '@shared/engine/meaning-hash';
import { serial } from '@shared/skills/dilution/serial';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('serial dilution', () => {
  test.each([
    { startMcgPerMl: 10000, transfer: 1, diluent: 9, tubes: 3, answer: 10 },
    { startMcgPerMl: 200, transfer: 1, diluent: 3, tubes: 2, answer: 12.5 },
    { startMcgPerMl: 10000, transfer: 0.5, diluent: 3, tubes: 4, answer: 4.165 }, // about 4.16493
    { startMcgPerMl: 200, transfer: 0.5, diluent: 3, tubes: 4, answer: 0.083 }, // about 0.0832986
    { startMcgPerMl: 5000, transfer: 1, diluent: 4, tubes: 3, answer: 40 },
  ])(
    '$startMcgPerMl mcg/mL through $tubes tubes of $transfer mL in $diluent mL: $answer mcg/mL',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(serial, givens)).toBe(answer);
    },
  );

  const order = { startMcgPerMl: 10000, transfer: 1, diluent: 9, tubes: 3 };
  test.each([
    ['13.717 mcg/mL', 'diluent-over-transfer'],
    ['333.333 mcg/mL', 'added-steps'],
    ['1000 mcg/mL', 'one-step'],
  ])('reads %s after 3 tubes of 1 mL in 9 mL as %s', (response, mistake) => {
    expect(namedMistakes(serial, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(serial)).toBe('1:187bb6887b9a');
  });
});
