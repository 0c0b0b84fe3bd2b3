// Practice as a screen sees it: a problem, a draft, a response and what it is told. The store below is a real one.
import { describe, expect, test } from 'vitest';
import { openPractice } from '../kit/practice';
import { attemptsIn, helpsIn } from '../kit/rows';
import { solved } from '../kit/solved';
import { wellFormedAsks } from '../kit/typed-calls';

const skillId = 'iv-flow.gravity-drip-rate';
const seed = 'practice.1';
const right = solved(skillId, seed);

async function drawnAlone(stage: 'alone' | 'example' | 'last-step' = 'alone') {
  const practice = openPractice({ newSeed: () => seed });
  const drawn = await practice.calls.drawProblem({ skillId, stage });
  return { ...practice, ...drawn, ask: { problemId: drawn.problem.id, elapsedMs: 4200 } };
}

describe('a drawn problem', () => {
  test('to be done alone comes without any line of its solution, and its help is not recorded', async () => {
    const { shownLines, solution, store } = await drawnAlone();
    expect({ shownLines, solution }).toEqual({ shownLines: [], solution: undefined });
    expect(helpsIn(store)).toEqual([]);
  });

  test('as an example comes with its whole solution, and that is recorded as help', async () => {
    const { solution, problem, store } = await drawnAlone('example');
    expect(solution?.answer).toContain(String(right.answer));
    expect(helpsIn(store)).toEqual([{ problem_id: problem.id, skill: skillId, kind: 'example', rung: null }]);
  });

  test('with its last step open comes with every line but the last', async () => {
    const { shownLines, solution, store } = await drawnAlone('last-step');
    expect(shownLines.map(({ step }) => step)).toEqual(right.steps.slice(0, -1).map(({ name }) => name));
    expect(solution).toBeUndefined();
    expect(helpsIn(store).map(({ kind }) => kind)).toEqual(['last-step']);
  });

  test('is an example with its card at first contact with a skill, and to be worked alone from then on', async () => {
    const { calls } = openPractice();
    const first = await calls.drawProblem({ skillId });
    expect(first.problem.stage).toBe('example');
    expect(first.card.length).toBeGreaterThanOrEqual(3);
    const second = await calls.drawProblem({ skillId });
    expect({ stage: second.problem.stage, card: second.card }).toEqual({ stage: 'alone', card: [] });
    const other = await calls.drawProblem({ skillId: 'iv-flow.pump-rate' });
    expect(other.problem.stage).toBe('example');
  });

  test('of a skill that is not there is refused with the name that was asked for', async () => {
    const { dispatch } = openPractice();
    const reply = await dispatch('drawProblem', { skillId: 'iv-flow.nothing', stage: 'alone' });
    expect(reply).toEqual({ ok: false, fault: { code: 'not-found', says: 'There is no skill "iv-flow.nothing".' } });
  });

  test.each(['__proto__', 'constructor', 'toString'])('of a skill called %s is refused', async (name) => {
    const { dispatch } = openPractice();
    expect(await dispatch('drawProblem', { skillId: name, stage: 'alone' })).toMatchObject({
      fault: { code: 'not-found' },
    });
  });

  test('never comes twice with the same id', async () => {
    const { calls } = openPractice();
    const ids = new Set<string>();
    for (let count = 0; count < 50; count++) ids.add((await calls.drawProblem({ skillId, stage: 'alone' })).problem.id);
    expect(ids.size).toBe(50);
  });
});

describe('a response', () => {
  const askedAgain: readonly (readonly [string, string, string])[] = [
    ['that is empty', '', 'unreadable'],
    ['of words', 'about thirty', 'unreadable'],
    ['that is a range', '30-32 gtt/min', 'unreadable'],
    ['of hidden characters', '3\u202e1', 'unreadable'],
    ['of 2,000 characters', '3'.repeat(2000), 'unreadable'],
  ];

  test.each(askedAgain)('%s is asked again, is not wrong, and is stored as typed', async (_, response, verdict) => {
    const { calls, store, ask } = await drawnAlone();
    const marked = await calls.answer({ ...ask, response });
    expect(marked).toMatchObject({ verdict, danger: false });
    expect(marked).not.toHaveProperty('result');
    expect(attemptsIn(store)).toMatchObject([{ response, verdict, mistakes: [] }]);
  });

  test('without its unit, where the question does not name it, is asked again alike whether right or wrong', async () => {
    const practice = openPractice({ newSeed: unnamedUnitSeeds().next });
    const { problem } = await practice.calls.drawProblem({ skillId, stage: 'alone' });
    const { answer } = solved(skillId, unnamedUnitSeeds().first);
    const says = async (typed: number) => {
      const marked = await practice.calls.answer({ problemId: problem.id, response: String(typed), elapsedMs: 1 });
      expect(marked.verdict).toBe('unit-missing');
      return JSON.stringify(marked).replaceAll(String(typed), '#');
    };
    expect(await says(answer)).toBe(await says(answer + 7));
  });

  test('that is right says so and shows both values and the solution', async () => {
    const { calls, ask } = await drawnAlone();
    const marked = await calls.answer({ ...ask, response: right.response });
    expect(marked).toMatchObject({ verdict: 'right', danger: false });
    expect(marked.result?.yours).toEqual(marked.result?.right);
    expect(marked.result?.solution.lines.map(({ step }) => step)).toEqual(right.steps.map(({ name }) => name));
  });

  test.each([...right.mistaken])(
    'made by the mistake %s is named, with the working that led there',
    async (id, response) => {
      const { calls, store, ask } = await drawnAlone();
      const marked = await calls.answer({ ...ask, response });
      expect(marked).toMatchObject({ verdict: 'mistake', called: right.problem.skill.mistakes[id]?.called });
      expect(marked.result?.yourSolution).toBeDefined();
      expect(attemptsIn(store)[0]?.mistakes).toContain(id);
    },
  );

  test('that is ten times too much is marked as danger', async () => {
    const { calls, store, ask } = await drawnAlone();
    const marked = await calls.answer({ ...ask, response: `${right.answer * 10} gtt/min` });
    expect(marked.danger).toBe(true);
    expect(attemptsIn(store)).toMatchObject([{ danger: 1 }]);
  });

  test('to a problem that is no longer open is refused and not stored', async () => {
    const { dispatch, store } = await drawnAlone();
    const reply = await dispatch('answer', { problemId: 'gone', response: '31', elapsedMs: 1 });
    expect(reply).toEqual({
      ok: false,
      fault: { code: 'not-found', says: 'This problem is no longer open. Draw another one.' },
    });
    expect(attemptsIn(store)).toEqual([]);
  });

  test('counts once: the second one to the same problem is stored and does not', async () => {
    const { calls, store, ask } = await drawnAlone();
    await calls.answer({ ...ask, response: '1 gtt/min' });
    await calls.answer({ ...ask, response: right.response });
    expect(attemptsIn(store).map(({ counts }) => counts)).toEqual([1, 0]);
  });

  test('that could not be read leaves the next one its count', async () => {
    const { calls, store, ask } = await drawnAlone();
    await calls.answer({ ...ask, response: '?' });
    await calls.answer({ ...ask, response: right.response });
    expect(attemptsIn(store).map(({ verdict, counts }) => [verdict, counts])).toEqual([
      ['unreadable', 1],
      ['right', 1],
    ]);
  });

  test('in unsafe writing is right, with one line of advice, and the habit is stored', async () => {
    const { calls, store, ask } = await drawnAlone();
    const marked = await calls.answer({ ...ask, response: `${right.answer}.0 gtt/min` });
    expect(marked).toMatchObject({ verdict: 'right', note: expect.any(String) });
    expect(attemptsIn(store)[0]?.notation).not.toEqual([]);
  });
});

describe('the solution asked for', () => {
  test('is recorded once, and the response after it does not count', async () => {
    const { calls, store, ask } = await drawnAlone();
    const solution = await calls.reveal({ problemId: ask.problemId });
    await calls.reveal({ problemId: ask.problemId });
    await calls.answer({ ...ask, response: right.response });
    expect(solution.answer).toContain(String(right.answer));
    expect(helpsIn(store).map(({ kind }) => kind)).toEqual(['solution']);
    expect(attemptsIn(store).map(({ counts }) => counts)).toEqual([0]);
  });

  test('after a response is no help any more', async () => {
    const { calls, store, ask } = await drawnAlone();
    await calls.answer({ ...ask, response: '1 gtt/min' });
    await calls.reveal({ problemId: ask.problemId });
    expect(helpsIn(store)).toEqual([]);
  });
});

test('every call of practice refuses a problem that was never drawn', async () => {
  const { dispatch } = openPractice();
  const { keepDraft, takeHint, answer, answerStep, reveal } = wellFormedAsks('never-drawn');
  for (const [name, ask] of Object.entries({ keepDraft, takeHint, answer, answerStep, reveal })) {
    expect(await dispatch(name, ask), name).toMatchObject({ ok: false, fault: { code: 'not-found' } });
  }
});

/** A seed whose wording leaves the unit to the student, as a source of seeds. */
function unnamedUnitSeeds(): { readonly first: string; readonly next: () => string } {
  const found = Array.from({ length: 100 }, (_, at) => `unit.${at}`).find(
    (one) => solved(skillId, one).problem.ask?.namesUnit !== true,
  );
  if (found === undefined) throw new Error('every wording names the unit');
  return { first: found, next: () => found };
}
