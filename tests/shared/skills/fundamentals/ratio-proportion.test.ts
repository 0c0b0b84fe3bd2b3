import { meaningHash } from '@shared/engine/meaning-hash';
import { ratioProportion } from '@shared/skills/fundamentals/ratio-proportion';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('a proportion', () => {
  test.each([
    { knownAmount: 125, knownVolume: 5, wantedAmount: 100, answer: 4 },
    { knownAmount: 12.5, knownVolume: 5, wantedAmount: 37.5, answer: 15 },
    { knownAmount: 250, knownVolume: 5, wantedAmount: 175, answer: 3.5 },
    { knownAmount: 10000, knownVolume: 15, wantedAmount: 20000, answer: 30 },
    { knownAmount: 250, knownVolume: 5, wantedAmount: 362.5, answer: 7.3 }, // 7.25, halfway
    { knownAmount: 160, knownVolume: 5, wantedAmount: 250, answer: 7.8 },
    { knownAmount: 150, knownVolume: 5, wantedAmount: 200, answer: 6.7 }, // 6.666...
  ])('$knownAmount mg in $knownVolume mL: $wantedAmount mg are in $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(ratioProportion, givens)).toBe(answer);
  });

  const order = { knownAmount: 125, knownVolume: 5, wantedAmount: 200 };
  test.each([
    ['5000 mL', ['inverted-ratio']],
    ['3.1 mL', ['upside-down']],
    ['1.6 mL', ['forgot-volume']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(ratioProportion, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(ratioProportion)).toBe('1:0fd54594f886');
  });
});
