import { meaningHash } from '@shared/engine/meaning-hash';
import { capsuleFiller } from '@shared/skills/compounding/capsule-filler';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('filler by packing statistics', () => {
  test.each([
    { drugDose: 50, drugPack: 340, fillerPack: 400, answer: 341.2 }, // about 341.1765
    { drugDose: 75, drugPack: 250, fillerPack: 290, answer: 203 },
    { drugDose: 60, drugPack: 250, fillerPack: 290, answer: 220.4 },
    { drugDose: 100, drugPack: 230, fillerPack: 265, answer: 149.8 }, // about 149.7826
    { drugDose: 75, drugPack: 600, fillerPack: 650, answer: 568.8 }, // 568.75, halfway
    { drugDose: 200, drugPack: 600, fillerPack: 650, answer: 433.3 }, // about 433.3333
  ])(
    '$drugDose mg where $drugPack mg of drug or $fillerPack mg of filler fit leaves $answer mg',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(capsuleFiller, givens)).toBe(answer);
    },
  );

  const order = { drugDose: 50, drugPack: 340, fillerPack: 400 };
  test.each([
    ['350 mg', 'weights-subtracted'],
    ['290 mg', 'drug-pack-subtracted'],
    ['58.8 mg', 'share-swapped'],
    ['320 mg', 'average-pack'],
  ])('reads %s for 50 mg where 340 mg or 400 mg fit as %s', (response, mistake) => {
    expect(namedMistakes(capsuleFiller, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(capsuleFiller)).toBe('1:a0aca2eca8b0');
  });
});
