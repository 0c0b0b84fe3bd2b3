import { meaningHash } from '@shared/engine/meaning-hash';
import { vialWaste } from '@shared/skills/reconstitution/vial-waste';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('waste of single-dose vials', () => {
  test.each([
    { dose: 365, vialAmount: 100, answer: 35 },
    { dose: 1.8, vialAmount: 3.5, answer: 1.7 },
    { dose: 440, vialAmount: 150, answer: 10 },
    { dose: 780, vialAmount: 100, answer: 20 },
    { dose: 131, vialAmount: 100, answer: 69 },
    { dose: 2.65, vialAmount: 3.5, answer: 0.9 }, // 0.85, halfway
    { dose: 300, vialAmount: 150, answer: 0 }, // two vials exactly, nothing left
  ])('$dose mg from vials of $vialAmount mg leave $answer mg', ({ answer, ...givens }) => {
    expect(answerOfGivens(vialWaste, givens)).toBe(answer);
  });

  const order = { dose: 365, vialAmount: 100 };
  test.each([
    ['65 mg', ['used-part']],
    ['100 mg', ['one-vial']],
    ['400 mg', ['total']],
    ['0.35 mg', ['exact-fraction']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(vialWaste, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(vialWaste)).toBe('1:a54af0ff9ed2');
  });
});
