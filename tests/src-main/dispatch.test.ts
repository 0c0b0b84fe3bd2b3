// The one door: what it lets in, what it lets out, and what it says of faults.
import type { Scruple } from '@shared/contract/calls';
import { describe, expect, test, vi } from 'vitest';
import { openDispatch } from '../../src-main/dispatch';
import { Refusal } from '../../src-main/refusal';
import { openPractice } from './kit/practice';
import { typedCalls, wellFormedAsks } from './kit/typed-calls';

const settings = {
  theme: 'system',
  textSize: 100,
  hintWaits: true,
  readsMath: false,
  showsPoints: true,
  playsSounds: false,
} as const;

/** Answers that come from the real calls, with some put in their place. */
function doorWith(answers: Partial<Scruple>) {
  const report = vi.fn();
  const { dispatch } = openPractice();
  return { dispatch: openDispatch({ ...typedCalls(dispatch), ...answers }, report), report };
}

describe('a question', () => {
  const unknown: readonly unknown[] = [
    'mark',
    'Start',
    'start ',
    '',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    undefined,
    null,
    0,
    {},
    ['start'],
    Symbol('start'),
    { toString: () => 'start' },
  ];

  test.each(unknown.map((name) => [String(typeof name === 'object' ? JSON.stringify(name) : String(name)), name]))(
    'that is not in the table is refused: %s',
    async (_, name) => {
      const { dispatch } = doorWith({});
      expect(await dispatch(name, {})).toEqual({
        ok: false,
        fault: { code: 'unknown-call', says: 'Scruple does not know this question.' },
      });
    },
  );

  const misfits: readonly (readonly [string, keyof Scruple, unknown])[] = [
    ['nothing at all', 'start', undefined],
    ['null', 'start', null],
    ['a list', 'start', []],
    ['a key that is not asked for', 'start', { admin: true }],
    ['a missing key', 'drawProblem', { stage: 'alone' }],
    ['a stage that does not exist', 'drawProblem', { skillId: 'iv-flow.pump-rate', stage: 'exam' }],
    ['a number for a text', 'keepDraft', { problemId: 'x', draft: 5 }],
    ['a time below zero', 'answer', { problemId: 'x', response: '5', elapsedMs: -1 }],
    ['a time that is no number', 'answer', { problemId: 'x', response: '5', elapsedMs: Number.NaN }],
    ['a time of half a millisecond', 'answer', { problemId: 'x', response: '5', elapsedMs: 0.5 }],
    ['a time of two days', 'answer', { problemId: 'x', response: '5', elapsedMs: 172_800_000 }],
    ['a rung that is not there', 'takeHint', { problemId: 'x', rung: 10 }],
    ['an empty problem id', 'reveal', { problemId: '' }],
    ['a name with a direction mark', 'saveLearner', { name: 'Ada\u202e' }],
    ['a name of two lines', 'saveLearner', { name: 'Ada\nLovelace' }],
    ['a name of 41 letters', 'saveLearner', { name: 'a'.repeat(41) }],
    ['a text size between two', 'saveSettings', { ...settings, textSize: 110 }],
  ];

  test.each(misfits)('with %s is refused by name', async (_, name, ask) => {
    const { dispatch, report } = doorWith({});
    const reply = await dispatch(name, ask);
    expect(reply).toMatchObject({ ok: false, fault: { code: 'malformed' } });
    expect(reply.ok ? '' : reply.fault.says).toContain(`"${name}"`);
    expect(report).not.toHaveBeenCalled();
  });

  test('with its own __proto__ key changes nothing and is refused', async () => {
    const { dispatch } = doorWith({});
    const ask: unknown = JSON.parse('{"name":"Ada","__proto__":{"isOwner":true}}');
    await dispatch('saveLearner', ask);
    expect('isOwner' in {}).toBe(false);
  });

  test.each(Object.entries(wellFormedAsks('x')))('%s is refused when a key is added', async (name, ask) => {
    const { dispatch } = doorWith({});
    expect(await dispatch(name, { ...ask, isTeacher: true })).toMatchObject({
      ok: false,
      fault: { code: 'malformed' },
    });
  });
});

describe('an answer', () => {
  const started = { isFirstStart: false, name: 'Ada', settings, door: 'window', canSaveCopy: false } as const;

  test('is cut to what its schema names', async () => {
    const withMore = { ...started, secret: 'the seed' };
    const { dispatch } = doorWith({ start: async () => withMore });
    expect(await dispatch('start', {})).toEqual({ ok: true, value: started });
  });

  test('is withheld where its schema is strict and something was added', async () => {
    const withMore = { ...settings, seed: 'abc' };
    const { dispatch, report } = doorWith({ saveSettings: async () => withMore });
    expect(await dispatch('saveSettings', settings)).toMatchObject({
      ok: false,
      fault: { code: 'failed' },
    });
    expect(report).toHaveBeenCalledOnce();
  });

  test('is cut inside as well: a problem loses a solution that was left in it', async () => {
    const { calls } = openPractice();
    const real = await calls.drawProblem({ skillId: 'iv-flow.pump-rate', stage: 'alone' });
    const leaking = { ...real, problem: { ...real.problem, seed: 'abc', answer: '12 mL/h' } };
    const { dispatch } = doorWith({ drawProblem: async () => leaking });
    const reply = await dispatch('drawProblem', { skillId: 'iv-flow.pump-rate', stage: 'alone' });
    expect(reply).toEqual({ ok: true, value: real });
  });
});

describe('a fault of ours', () => {
  const typed = 'typed-8c1f';

  test.each([
    ['an error', new TypeError('x is not a function')],
    ['a text', 'broken'],
    ['nothing', undefined],
  ])('that throws %s becomes a sentence and is reported with the name of its call alone', async (_, thrown) => {
    const failing = async () => {
      throw thrown;
    };
    const { dispatch, report } = doorWith({ keepDraft: failing });
    expect(await dispatch('keepDraft', { problemId: 'x', draft: typed })).toEqual({
      ok: false,
      fault: { code: 'failed', says: 'Scruple could not do this. Nothing that you typed is lost; try again.' },
    });
    expect(report.mock.calls).toEqual([['keepDraft', thrown]]);
  });

  test('of the store is reported without what was typed', async () => {
    const practice = openPractice();
    const { problem } = await practice.calls.drawProblem({ skillId: 'iv-flow.pump-rate', stage: 'alone' });
    practice.close();
    const replies = [
      await practice.dispatch('keepDraft', { problemId: problem.id, draft: typed }),
      await practice.dispatch('answer', { problemId: problem.id, response: typed, elapsedMs: 1 }),
      await practice.dispatch('saveLearner', { name: typed }),
    ];
    expect(JSON.stringify(replies)).not.toContain(typed);
    expect(practice.reports.join()).not.toContain(typed);
  });

  test('that is a refusal keeps its code and its sentence and is not reported', async () => {
    const { dispatch, report } = doorWith({
      reveal: async () => {
        throw new Refusal('not-kept', 'The disk is full.');
      },
    });
    expect(await dispatch('reveal', { problemId: 'x' })).toEqual({
      ok: false,
      fault: { code: 'not-kept', says: 'The disk is full.' },
    });
    expect(report).not.toHaveBeenCalled();
  });
});
