import { meaningHash } from '@shared/engine/meaning-hash';
import { heparinProtocolChange } from '@shared/skills/iv-titration/heparin-protocol-change';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('heparin change by aPTT', () => {
  test.each([
    { weight: 80, currentRate: 14.5, change: 2, unitsInBag: 25000, bagVolume: 250, answer: 16.1 },
    { weight: 75, currentRate: 12, change: -3, unitsInBag: 25000, bagVolume: 250, answer: 9.8 }, // 9.75, halfway
    { weight: 64, currentRate: 22.5, change: -2, unitsInBag: 25000, bagVolume: 500, answer: 19.9 }, // 19.94
    { weight: 58, currentRate: 9, change: 4, unitsInBag: 25000, bagVolume: 250, answer: 11.3 }, // 11.32
    { weight: 103, currentRate: 21, change: -2, unitsInBag: 25000, bagVolume: 250, answer: 18.9 }, // 18.94
    { weight: 75, currentRate: 11.5, change: 3, unitsInBag: 25000, bagVolume: 250, answer: 13.8 }, // 13.75, halfway
    { weight: 55, currentRate: 11, change: 1, unitsInBag: 25000, bagVolume: 250, answer: 11.6 }, // 11.55, halfway
    { weight: 70, currentRate: 12, change: 2, unitsInBag: 30000, bagVolume: 250, answer: 13.2 }, // about 13.1667
  ])(
    '$currentRate mL/h changed by $change units/kg/h for $weight kg, $unitsInBag units in $bagVolume mL: $answer mL/h',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(heparinProtocolChange, givens)).toBe(answer);
    },
  );

  const order = { weight: 64, currentRate: 22.5, change: -2, unitsInBag: 25000, bagVolume: 500 };
  test.each([
    ['25.1 mL/h', 'wrong-direction'],
    ['22.5 mL/h', 'no-weight'],
    ['20.5 mL/h', 'change-as-mL'],
    ['2.6 mL/h', 'change-only'],
    ['26.2 mL/h', 'restarted'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(heparinProtocolChange, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(heparinProtocolChange)).toBe('1:5fced62972cb');
  });
});
