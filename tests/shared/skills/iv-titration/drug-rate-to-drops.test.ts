import { meaningHash } from '@shared/engine/meaning-hash';
import { drugRateToDrops } from '@shared/skills/iv-titration/drug-rate-to-drops';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('drug rate on a gravity set', () => {
  test.each([
    { orderedDose: 10, drugInBag: 1000, bagVolume: 250, dropFactor: 15, answer: 38 }, // 37.5, halfway
    { orderedDose: 8, drugInBag: 1250, bagVolume: 250, dropFactor: 20, answer: 32 },
    { orderedDose: 0.7, drugInBag: 20, bagVolume: 50, dropFactor: 10, answer: 18 }, // 17.5, halfway
    { orderedDose: 1.3, drugInBag: 20, bagVolume: 50, dropFactor: 15, answer: 49 }, // 48.75
    { orderedDose: 0.5, drugInBag: 500, bagVolume: 250, dropFactor: 60, answer: 15 },
    { orderedDose: 10, drugInBag: 2000, bagVolume: 500, dropFactor: 10, answer: 25 },
    { orderedDose: 8, drugInBag: 750, bagVolume: 250, dropFactor: 10, answer: 27 }, // about 26.6667
  ])(
    '$orderedDose mg/min from $drugInBag mg in $bagVolume mL through $dropFactor gtt/mL is $answer gtt/min',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(drugRateToDrops, givens)).toBe(answer);
    },
  );

  const order = { orderedDose: 8, drugInBag: 1250, bagVolume: 250, dropFactor: 20 };
  test.each([
    ['96 gtt/min', 'to-hours'],
    ['2 gtt/min', 'no-factor'],
    ['800 gtt/min', 'strength-inverted'],
    ['1 gtt/min', 'extra-sixty'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(drugRateToDrops, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(drugRateToDrops)).toBe('1:a19791778009');
  });
});
