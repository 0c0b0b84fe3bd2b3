// A draw shows a mistake when its value differs from the right answer; one in which it does not is passed over.
import { draw } from '@shared/engine/draw';
import { showsMistake } from '@shared/engine/shows-mistake';
import { solve } from '@shared/engine/solve';
import { describe, expect, test } from 'vitest';
import { plainSkill } from '../../kit/plain-skill';

const problem = draw(plainSkill, 'one');

describe('a draw shows', () => {
  test.each([
    ['a declared mistake', 'hours-left', true],
    ['a built-in slip', 'slip.hour-minute', true],
    ['no mistake that nobody declared', 'made-up', false],
    ['no slip that does not fit it', 'slip.pound-kilogram', false],
  ])('%s', (_, id, shows) => {
    expect(showsMistake(problem, id)).toBe(shows);
  });

  test('not one that gives the right answer in this very draw: a drop factor of 1 may be left out', () => {
    const givens = { volume: 500, infusionTime: 4 };
    expect(showsMistake(solve(plainSkill, { ...givens, dropFactor: 1 }).problem, 'no-factor')).toBe(false);
    expect(showsMistake(solve(plainSkill, { ...givens, dropFactor: 10 }).problem, 'no-factor')).toBe(true);
  });
});
