import { meaningHash } from '@shared/engine/meaning-hash';
import { budNonsterile } from '@shared/skills/compounding/bud-nonsterile';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('beyond-use date of a nonsterile compound', () => {
  test.each([
    { typeLimit: 35, ingredientExpiryDays: 365, stabilityDays: 60, answer: 35 },
    { typeLimit: 35, ingredientExpiryDays: 60, stabilityDays: 30, answer: 30 },
    { typeLimit: 35, ingredientExpiryDays: 250, stabilityDays: 90, answer: 35 },
    { typeLimit: 14, ingredientExpiryDays: 45, stabilityDays: 365, answer: 14 },
    { typeLimit: 90, ingredientExpiryDays: 75, stabilityDays: 60, answer: 60 },
    { typeLimit: 35, ingredientExpiryDays: 540, stabilityDays: 180, answer: 35 },
  ])(
    'limit $typeLimit, ingredient $ingredientExpiryDays, drug $stabilityDays: $answer days',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(budNonsterile, givens)).toBe(answer);
    },
  );

  const order = { typeLimit: 35, ingredientExpiryDays: 365, stabilityDays: 60 };
  test.each([
    ['365 days', 'longest'],
    ['91 days', 'quarter-of-expiry'],
    ['36 days', 'one-day-over'],
  ])('reads %s for a preserved suspension as %s', (response, mistake) => {
    expect(namedMistakes(budNonsterile, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(budNonsterile)).toBe('1:f91ac980194b');
  });
});
