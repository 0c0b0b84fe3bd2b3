import { meaningHash } from '@shared/engine/meaning-hash';
import { minimumBagVolume } from '@shared/skills/reconstitution/minimum-bag-volume';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('the smallest bag', () => {
  test.each([
    { dose: 1100, maxStrength: 5, answer: 250 },
    { dose: 650, maxStrength: 5, answer: 150 },
    { dose: 400, maxStrength: 7, answer: 100 }, // 57.14...
    { dose: 900, maxStrength: 7, answer: 150 },
    { dose: 450, maxStrength: 2, answer: 250 },
    { dose: 1400, maxStrength: 5, answer: 500 },
    { dose: 350, maxStrength: 5, answer: 100 },
    { dose: 750, maxStrength: 5, answer: 150 }, // 150 mL, at the limit itself
  ])('$dose mg at most $maxStrength mg/mL go into $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(minimumBagVolume, givens)).toBe(answer);
  });

  const order = { dose: 1100, maxStrength: 5 };
  test.each([
    ['150 mL', ['rounded-down']],
    ['220 mL', ['exact']],
    ['5 mL', ['inverted']],
    ['5500 mL', ['times']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(minimumBagVolume, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(minimumBagVolume)).toBe('1:ab82eeae8a05');
  });
});
