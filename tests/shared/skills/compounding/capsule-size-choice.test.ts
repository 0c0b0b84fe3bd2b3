import { meaningHash } from '@shared/engine/meaning-hash';
import { capsuleSizeChoice } from '@shared/skills/compounding/capsule-size-choice';
import { describe, expect, test } from 'vitest';
import { namedMistakes, textOfGivens } from '../../../kit/marked';

describe('choice of a capsule size', () => {
  test.each([
    { fillMg: 350, density: 0.75, answer: 'size-1' },
    { fillMg: 250, density: 0.5, answer: 'size-1' },
    { fillMg: 250, density: 0.75, answer: 'size-2' },
    { fillMg: 400, density: 0.6, answer: 'size-0' },
    { fillMg: 180, density: 0.75, answer: 'size-3' },
    { fillMg: 90, density: 0.65, answer: 'size-4' },
    { fillMg: 270, density: 0.7, answer: 'size-1' },
  ])('$fillMg mg at $density g/mL: $answer', ({ answer, ...givens }) => {
    expect(textOfGivens(capsuleSizeChoice, givens)).toBe(answer);
  });

  const order = { fillMg: 310, density: 0.6 };
  test.each([
    ['size-4', 'density-multiplied'],
    ['size-2', 'density-ignored'],
    ['size-00', 'largest'],
  ])('reads %s for 310 mg at 0.6 g/mL as %s', (response, mistake) => {
    expect(namedMistakes(capsuleSizeChoice, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(capsuleSizeChoice)).toBe('1:e00f13846be6');
  });
});
