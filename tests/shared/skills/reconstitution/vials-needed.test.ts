import { meaningHash } from '@shared/engine/meaning-hash';
import { vialsNeeded } from '@shared/skills/reconstitution/vials-needed';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('vials for the course', () => {
  test.each([
    { dose: 750, dosesPerDay: 2, days: 7, vialAmount: 500, answer: 28 },
    { dose: 1250, dosesPerDay: 3, days: 10, vialAmount: 500, answer: 90 },
    { dose: 1750, dosesPerDay: 2, days: 5, vialAmount: 1000, answer: 20 },
    { dose: 1500, dosesPerDay: 4, days: 3, vialAmount: 1000, answer: 24 },
    { dose: 375, dosesPerDay: 3, days: 7, vialAmount: 500, answer: 21 },
    { dose: 850, dosesPerDay: 3, days: 10, vialAmount: 500, answer: 60 }, // 1.7 vials, up to 2
    { dose: 1000, dosesPerDay: 3, days: 7, vialAmount: 500, answer: 42 }, // two vials exactly, no part
  ])('$dose mg, $dosesPerDay a day for $days days from $vialAmount mg: $answer vials', ({ answer, ...givens }) => {
    expect(answerOfGivens(vialsNeeded, givens)).toBe(answer);
  });

  const order = { dose: 1250, dosesPerDay: 3, days: 10, vialAmount: 500 };
  test.each([
    ['75 vials', ['shared-vials']],
    ['9 vials', ['one-day']],
    ['60 vials', ['rounded-down']],
    ['30 vials', ['no-frequency']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(vialsNeeded, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(vialsNeeded)).toBe('1:4560e1aa2b3c');
  });
});
