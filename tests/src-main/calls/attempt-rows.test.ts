// An attempt holds what explains it in ten years, for every skill.
import { markProblem } from '@shared/engine/mark-problem';
import { prepare } from '@shared/engine/prepared-skill';
import { givensOf, type Problem } from '@shared/engine/problem';
import { solve } from '@shared/engine/solve';
import type { Exact } from '@shared/quantity/exact';
import { specialOf } from '@shared/quantity/unit';
import { numberText } from '@shared/quantity/write-number';
import { specialText } from '@shared/quantity/write-time';
import { allSkills } from '@shared/skills/all-skills';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openPractice } from '../kit/practice';
import { attemptsIn } from '../kit/rows';
import { solved } from '../kit/solved';

const at = new Date('2026-03-01T10:20:30.456Z');

describe('a stored attempt', () => {
  test.each(allSkills.map(({ id }) => id))(
    'of %s names learner, skill, version, seed, place, time and all that was typed',
    async (id) => {
      const { calls, store } = openPractice({ newSeed: () => `${id}.row`, now: () => at });
      const { problem } = await calls.drawProblem({ skillId: id, stage: 'alone' });
      const { response, problem: drawn } = solved(id, `${id}.row`);
      await calls.takeHint({ problemId: problem.id, rung: 0 });
      await calls.answer({ problemId: problem.id, response, elapsedMs: 61_234 });
      expect(attemptsIn(store)).toEqual([
        {
          learner_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
          problem_id: problem.id,
          skill: id,
          version: drawn.skill.version,
          seed: `${id}.row`,
          givens: Object.fromEntries([...givensOf(drawn)].map(([name, value]) => [name, written(drawn, name, value)])),
          conventions: Object.fromEntries(
            prepare(drawn.skill).conversions.map(({ name, value }) => [name, numberText(value)]),
          ),
          step: null,
          response,
          verdict: 'right',
          danger: 0,
          mistakes: [],
          notation: expect.any(Array),
          step_entries: {},
          hints: 1,
          stage: 'alone',
          counts: 1,
          place: 'practice',
          elapsed_ms: 61_234,
          at: at.toISOString(),
          sitting_id: null,
          item: null,
        },
      ]);
    },
  );

  test.each(allSkills.map(({ id }) => id))('of %s can be solved again from its givens alone', async (id) => {
    const { calls, store } = openPractice({ newSeed: () => `${id}.again` });
    const { problem } = await calls.drawProblem({ skillId: id, stage: 'alone' });
    const { response, problem: drawn } = solved(id, `${id}.again`);
    await calls.answer({ problemId: problem.id, response, elapsedMs: 1 });
    const givens = z.record(z.string(), z.string()).parse(attemptsIn(store)[0]?.givens);
    const again = solve(drawn.skill, givens).problem;
    expect([again.values, again.words]).toEqual([drawn.values, drawn.words]);
    expect(markProblem(again, response, true).verdict).toBe('right');
  });

  test('keeps a hostile response letter by letter', async () => {
    const { calls, store } = openPractice();
    const { problem } = await calls.drawProblem({ skillId: 'conversions.lb-to-kg', stage: 'alone' });
    const typed = ["'); DROP TABLE attempts; --", '\u202e5', '😀 kg', '"\\\n', '<script>alert(1)</script>'];
    for (const response of typed) await calls.answer({ problemId: problem.id, response, elapsedMs: 1 });
    expect(attemptsIn(store).map(({ response }) => response)).toEqual(typed);
  });

  test('keeps what follows a NUL in a response', async () => {
    const { calls, store } = openPractice();
    const { problem } = await calls.drawProblem({ skillId: 'conversions.lb-to-kg', stage: 'alone' });
    await calls.answer({ problemId: problem.id, response: '5\u00006 kg', elapsedMs: 1 });
    expect(store.firm.prepare('SELECT hex(response) AS bytes FROM attempts').get()).toMatchObject({
      bytes: Buffer.from('5\u00006 kg').toString('hex').toUpperCase(),
    });
  });
});

/** A given as it is kept: a number, `14:30`, `2026-03-14`, a word. */
function written(problem: Problem, name: string, value: Exact | string): string {
  if (typeof value === 'string') return value;
  const unit = prepare(problem.skill).unitOfName(name);
  const special = unit && specialOf(unit);
  return special ? specialText(value, special) : numberText(value);
}
