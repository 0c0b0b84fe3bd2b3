import { meaningHash } from '@shared/engine/meaning-hash';
import { medialAlcoholContent } from '@shared/skills/alligation/medial-alcohol-content';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('alcohol in a prescription', () => {
  test.each([
    { alcoholA: 22, volumeA: 120, alcoholB: 65, volumeB: 50, finalVolume: 250, answer: 23.56 },
    { alcoholA: 35, volumeA: 50, alcoholB: 90, volumeB: 60, finalVolume: 250, answer: 28.6 },
    { alcoholA: 40, volumeA: 30, alcoholB: 70, volumeB: 50, finalVolume: 250, answer: 18.8 },
    { alcoholA: 21, volumeA: 200, alcoholB: 80, volumeB: 60, finalVolume: 500, answer: 18 },
    { alcoholA: 35, volumeA: 100, alcoholB: 90, volumeB: 15, finalVolume: 400, answer: 12.13 }, // 12.125, halfway
    { alcoholA: 40, volumeA: 50, alcoholB: 95, volumeB: 10, finalVolume: 480, answer: 6.15 }, // about 6.1458
  ])(
    '$volumeA mL of $alcoholA% and $volumeB mL of $alcoholB% made up to $finalVolume mL hold $answer%',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(medialAlcoholContent, givens)).toBe(answer);
    },
  );

  const order = { alcoholA: 22, volumeA: 120, alcoholB: 65, volumeB: 50, finalVolume: 250 };
  test.each([
    ['34.65 % v/v', 'vehicle-left-out'],
    ['43.5 % v/v', 'average'],
    ['29 % v/v', 'average-of-three'],
    ['14.02 % v/v', 'added-on-top'],
  ])('reads %s for 22% and 65% made up to 250 mL as %s', (response, mistake) => {
    expect(namedMistakes(medialAlcoholContent, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(medialAlcoholContent)).toBe('1:9881cb920d9f');
  });
});
