import { meaningHash } from '@shared/engine/meaning-hash';
import { percentWvStrength } from '@shared/skills/concentration/percent-wv-strength';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('percent w/v from weight and volume', () => {
  test.each([
    { drugMg: 4000, volume: 30, answer: 13.33 }, // about 13.3333
    { drugMg: 4500, volume: 150, answer: 3 },
    { drugMg: 2750, volume: 200, answer: 1.38 }, // 1.375, halfway
    { drugMg: 5750, volume: 200, answer: 2.88 }, // 2.875, halfway
    { drugMg: 2500, volume: 240, answer: 1.04 }, // about 1.04167
    { drugMg: 8000, volume: 120, answer: 6.67 }, // about 6.66667
    { drugMg: 5250, volume: 150, answer: 3.5 },
  ])('$drugMg mg in $volume mL is $answer%', ({ answer, ...givens }) => {
    expect(answerOfGivens(percentWvStrength, givens)).toBe(answer);
  });

  const order = { drugMg: 4000, volume: 30 };
  test.each([
    ['13333.33% w/v', 'mg-not-converted'],
    ['133.33% w/v', 'mg-per-ml-as-percent'],
    ['11.76% w/v', 'volume-plus-drug'],
    ['7.5% w/v', 'inverted'],
  ])('reads %s for 4,000 mg in 30 mL as %s', (response, mistake) => {
    expect(namedMistakes(percentWvStrength, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(percentWvStrength)).toBe('1:4c7fa81b2e0e');
  });
});
