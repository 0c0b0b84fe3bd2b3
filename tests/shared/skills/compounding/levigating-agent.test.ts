import { meaningHash } from '@shared/engine/meaning-hash';
import { levigatingAgent } from '@shared/skills/compounding/levigating-agent';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('base left beside a levigating agent', () => {
  test.each([
    { gravity: 0.87, agentMl: 3, drugPercent: 10, totalWeight: 60, answer: 51.39 },
    { gravity: 0.87, agentMl: 5, drugPercent: 15, totalWeight: 60, answer: 46.65 },
    { gravity: 0.96, agentMl: 2, drugPercent: 3, totalWeight: 90, answer: 85.38 },
    { gravity: 1.04, agentMl: 3, drugPercent: 6, totalWeight: 60, answer: 53.28 },
    { gravity: 1.13, agentMl: 1, drugPercent: 6, totalWeight: 120, answer: 111.67 },
    { gravity: 0.96, agentMl: 2, drugPercent: 1, totalWeight: 90, answer: 87.18 },
  ])(
    '$drugPercent% in $totalWeight g with $agentMl mL at $gravity leaves $answer g of base',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(levigatingAgent, givens)).toBe(answer);
    },
  );

  const order = { gravity: 0.87, agentMl: 3, drugPercent: 10, totalWeight: 60 };
  test.each([
    ['51 g', 'ml-as-g'],
    ['54 g', 'agent-forgotten'],
    ['50.55 g', 'divided'],
    ['57.39 g', 'drug-forgotten'],
  ])('reads %s for 10% in 60 g with 3 mL of mineral oil as %s', (response, mistake) => {
    expect(namedMistakes(levigatingAgent, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(levigatingAgent)).toBe('1:f325ed983a50');
  });
});
