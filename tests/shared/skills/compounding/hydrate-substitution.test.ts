import { meaningHash } from '@shared/engine/meaning-hash';
import { hydrateSubstitution } from '@shared/skills/compounding/hydrate-substitution';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('hydrate in place of anhydrous', () => {
  test.each([
    { anhydrousWeight: 192.1, hydrateWeight: 210.1, amount: 5, answer: 5.47 }, // about 5.4685
    { anhydrousWeight: 120.4, hydrateWeight: 246.5, amount: 10, answer: 20.47 }, // about 20.4734
    { anhydrousWeight: 192.1, hydrateWeight: 210.1, amount: 41, answer: 44.84 }, // about 44.8417
    { anhydrousWeight: 180.2, hydrateWeight: 198.2, amount: 49, answer: 53.89 }, // about 53.8946
    { anhydrousWeight: 142, hydrateWeight: 268.1, amount: 35.5, answer: 67.03 }, // 67.025, halfway
    { anhydrousWeight: 142, hydrateWeight: 268.1, amount: 8, answer: 15.1 }, // about 15.1042
  ])('$amount g of $anhydrousWeight is replaced by $answer g of $hydrateWeight', ({ answer, ...givens }) => {
    expect(answerOfGivens(hydrateSubstitution, givens)).toBe(answer);
  });

  const order = { anhydrousWeight: 120.4, hydrateWeight: 246.5, amount: 10 };
  test.each([
    ['4.88 g', 'inverted'],
    ['10 g', 'unchanged'],
    ['15.12 g', 'added-water-percent'],
  ])('reads %s for 10 g of magnesium sulfate as heptahydrate as %s', (response, mistake) => {
    expect(namedMistakes(hydrateSubstitution, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(hydrateSubstitution)).toBe('1:a16785920e97');
  });
});
