// Steps entered one by one: a wrong one is shown once, and the right method on it later earns credit.
import { describe, expect, test } from 'vitest';
import { openPractice } from '../kit/practice';
import { attemptsIn } from '../kit/rows';
import { solved } from '../kit/solved';

const skillId = 'iv-flow.gravity-drip-rate';
const seed = 'steps.1';
const right = solved(skillId, seed);

async function drawn() {
  const practice = openPractice({ newSeed: () => seed });
  const { problem } = await practice.calls.drawProblem({ skillId, stage: 'alone' });
  const enter = (step: string, response: string) =>
    practice.calls.answerStep({ problemId: problem.id, step, response, elapsedMs: 900 });
  return { ...practice, problem, enter };
}

function step(name: string) {
  const found = right.steps.find((one) => one.name === name);
  if (!found) throw new Error(`no step ${name}`);
  return found;
}

describe('a step', () => {
  test.each(right.steps)('$name is right with its value to six figures', async ({ name, value, unit }) => {
    const { enter } = await drawn();
    expect(await enter(name, `${Number(value.toPrecision(6))} ${unit}`)).toMatchObject({
      verdict: 'right',
      right: expect.any(String),
    });
  });

  test('that is wrong is a slip with its name, and shows the right value', async () => {
    const { enter } = await drawn();
    const marked = await enter('infusionMinutes', `${step('infusionMinutes').value / 60} min`);
    expect(marked).toMatchObject({ verdict: 'slip', called: 'hours left as hours' });
    expect(marked.right).toBeDefined();
  });

  test('after a wrong one is carried: right method on the own value, and it says from where', async () => {
    const { enter } = await drawn();
    const own = step('infusionMinutes').value * 2;
    await enter('infusionMinutes', `${own} min`);
    const carried = await enter('dripRate', `${Math.round(step('totalDrops').value / own)} gtt/min`);
    expect(carried).toMatchObject({ verdict: 'carried', carriedFrom: expect.stringMatching(/min/i) });
  });

  test('after a wrong one is not carried when its value is absurd, and says why', async () => {
    const { enter } = await drawn();
    await enter('infusionMinutes', `${step('infusionMinutes').value / 60} min`);
    const rate = Math.round(step('totalDrops').value / (step('infusionMinutes').value / 60));
    const refused = await enter('dripRate', `${rate} gtt/min`);
    expect(refused.verdict).toBe('not-carried');
    expect(refused.says.length).toBeGreaterThan(10);
  });

  test.each(['', 'many', '1e', '5-6 min'])(
    'that cannot be read (%j) is asked again and gives no value away',
    async (typed) => {
      const { enter } = await drawn();
      const marked = await enter('infusionMinutes', typed);
      expect(marked).toMatchObject({ verdict: 'unreadable', danger: false });
      expect(marked.right).toBeUndefined();
      expect(marked.arithmetic).toBeUndefined();
    },
  );

  test('without its unit is asked again alike whether right or wrong', async () => {
    const { enter } = await drawn();
    const { value } = step('infusionMinutes');
    const first = await enter('infusionMinutes', String(value));
    const second = await enter('infusionMinutes', String(value + 1));
    expect([first, second].map(({ verdict, right: shown, says }) => [verdict, shown, says])).toEqual([
      ['unit-missing', undefined, first.says],
      ['unit-missing', undefined, first.says],
    ]);
  });

  test.each(['volume', 'noStep', '__proto__', 'constructor', ''])(
    'called %j is refused and not stored',
    async (name) => {
      const { dispatch, problem, store } = await drawn();
      const ask = { problemId: problem.id, step: name, response: '1', elapsedMs: 1 };
      expect(await dispatch('answerStep', ask)).toMatchObject({ ok: false, fault: { code: 'not-found' } });
      expect(attemptsIn(store)).toEqual([]);
    },
  );

  test('is stored as an attempt of its own, and goes with the answer as an entry', async () => {
    const { enter, calls, store, problem } = await drawn();
    await enter('infusionMinutes', 'x');
    await enter('infusionMinutes', '90 min');
    await calls.answer({ problemId: problem.id, response: right.response, elapsedMs: 5 });
    expect(
      attemptsIn(store).map(({ step: entered, response, step_entries }) => [entered, response, step_entries]),
    ).toEqual([
      ['infusionMinutes', 'x', {}],
      ['infusionMinutes', '90 min', {}],
      [null, right.response, { infusionMinutes: '90 min' }],
    ]);
  });
});
