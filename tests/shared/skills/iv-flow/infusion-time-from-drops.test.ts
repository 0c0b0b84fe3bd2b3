import { meaningHash } from '@shared/engine/meaning-hash';
import { infusionTimeFromDrops } from '@shared/skills/iv-flow/infusion-time-from-drops';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('run time on a gravity set', () => {
  test.each([
    { volume: 250, dripRate: 35, dropFactor: 15, answer: 107 }, // about 107.143
    { volume: 500, dripRate: 40, dropFactor: 15, answer: 188 }, // 187.5, halfway
    { volume: 1000, dripRate: 32, dropFactor: 10, answer: 313 }, // 312.5, halfway
    { volume: 750, dripRate: 40, dropFactor: 10, answer: 188 }, // 187.5, halfway
    { volume: 100, dripRate: 48, dropFactor: 60, answer: 125 },
    { volume: 500, dripRate: 41, dropFactor: 20, answer: 244 }, // about 243.902
    { volume: 100, dripRate: 16, dropFactor: 10, answer: 63 }, // 62.5, halfway
  ])('$volume mL at $dripRate gtt/min through $dropFactor gtt/mL runs for $answer min', ({ answer, ...givens }) => {
    expect(answerOfGivens(infusionTimeFromDrops, givens)).toBe(answer);
  });

  const order = { volume: 250, dripRate: 35, dropFactor: 15 };
  test.each([
    ['7 min', 'no-factor'],
    ['0.48 min', 'factor-divides'],
    ['2 min', 'hours'],
    ['6429 min', 'sixty-again'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(infusionTimeFromDrops, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(infusionTimeFromDrops)).toBe('1:072f5e5eb50a');
  });
});
