import { meaningHash } from '@shared/engine/meaning-hash';
import { saltForBase } from '@shared/skills/compounding/salt-for-base';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('salt for an amount of base', () => {
  test.each([
    { baseMw: 234.3, saltMw: 270.8, basesPerSalt: 1, baseMg: 500, answer: 578 }, // about 577.8916
    { baseMw: 285.3, saltMw: 758.8, basesPerSalt: 2, baseMg: 500, answer: 665 }, // about 664.9141
    { baseMw: 171.2, saltMw: 275.3, basesPerSalt: 1, baseMg: 600, answer: 965 }, // about 964.8364
    { baseMw: 285.3, saltMw: 758.8, basesPerSalt: 2, baseMg: 600, answer: 798 }, // about 797.897
    { baseMw: 299.4, saltMw: 406.4, basesPerSalt: 1, baseMg: 500, answer: 679 }, // about 678.6907
    { baseMw: 255.4, saltMw: 291.8, basesPerSalt: 1, baseMg: 400, answer: 457 }, // about 457.0086
  ])('$baseMg mg of $baseMw takes $answer mg of $saltMw with $basesPerSalt in it', ({ answer, ...givens }) => {
    expect(answerOfGivens(saltForBase, givens)).toBe(answer);
  });

  const order = { baseMw: 285.3, saltMw: 758.8, basesPerSalt: 2, baseMg: 500 };
  test.each([
    ['376 mg', 'inverted'],
    ['500 mg', 'unchanged'],
    ['624 mg', 'percent-added'],
    ['688 mg', 'difference'],
  ])('reads %s for 500 mg of morphine as sulfate as %s', (response, mistake) => {
    expect(namedMistakes(saltForBase, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(saltForBase)).toBe('1:fafeb4a41049');
  });
});
