// The hint ladder: one rung at a time, each recorded, and the last one ends the counting.
import { describe, expect, test } from 'vitest';
import { openPractice } from '../kit/practice';
import { attemptsIn, helpsIn } from '../kit/rows';

const skillId = 'iv-titration.mcg-kg-min-to-rate';

async function drawn() {
  const practice = openPractice();
  const { problem } = await practice.calls.drawProblem({ skillId, stage: 'alone' });
  return { ...practice, problemId: problem.id };
}

describe('hints', () => {
  test('come in order, and each is recorded once', async () => {
    const { calls, store, problemId } = await drawn();
    const texts: string[] = [];
    for (const rung of [0, 1, 1, 0, 2, 3]) texts.push((await calls.takeHint({ problemId, rung })).text);
    expect(new Set(texts).size).toBe(4);
    expect(helpsIn(store).map(({ kind, rung }) => [kind, rung])).toEqual([
      ['hint', 0],
      ['hint', 1],
      ['hint', 2],
      ['hint', 3],
    ]);
  });

  test('say which is the last, and which is the one before it', async () => {
    const { calls, problemId } = await drawn();
    const said: boolean[][] = [];
    for (const rung of [0, 1, 2, 3]) {
      const { isNextLast, endsCounting } = await calls.takeHint({ problemId, rung });
      said.push([isNextLast, endsCounting]);
    }
    expect(said).toEqual([
      [false, false],
      [false, false],
      [true, false],
      [false, true],
    ]);
  });

  test.each([1, 2, 3, 4, 9])('cannot be begun at rung %i', async (rung) => {
    const { dispatch, store, problemId } = await drawn();
    expect(await dispatch('takeHint', { problemId, rung })).toEqual({
      ok: false,
      fault: { code: 'refused', says: 'Hints are taken one at a time.' },
    });
    expect(helpsIn(store)).toEqual([]);
  });

  test('end at the fourth: there is no fifth', async () => {
    const { calls, dispatch, problemId } = await drawn();
    for (const rung of [0, 1, 2, 3]) await calls.takeHint({ problemId, rung });
    expect(await dispatch('takeHint', { problemId, rung: 4 })).toMatchObject({ fault: { code: 'refused' } });
  });

  test.each([
    [0, 1],
    [1, 1],
    [3, 1],
    [4, 0],
  ])('%i taken before the response are stored with it, and it counts %i', async (taken, counts) => {
    const { calls, store, problemId } = await drawn();
    for (let rung = 0; rung < taken; rung++) await calls.takeHint({ problemId, rung });
    await calls.answer({ problemId, response: '1 mL/h', elapsedMs: 1 });
    expect(attemptsIn(store)).toMatchObject([{ hints: taken, counts }]);
  });
});
