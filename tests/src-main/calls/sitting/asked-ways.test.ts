// In which ways a skill is asked: a hunt takes numbers alone, step by step needs steps, and in a mock whatever is no
// number is asked as it is in practice.

import { isText, wordsOf } from '@shared/engine/answer-text';
import { draw } from '@shared/engine/draw';
import { acceptedTexts } from '@shared/engine/mark-text';
import { optionsOf } from '@shared/engine/options';
import type { Problem } from '@shared/engine/problem';
import { answerKindOf } from '@shared/skill/answer';
import { allSkills } from '@shared/skills/all-skills';
import { describe, expect, test } from 'vitest';
import { taskOf } from '../../../../src-main/calls/sitting/task-of';
import { plainPlan } from '../../../kit/plain-plan';
import { openPractice } from '../../kit/practice';
import { FaultReply } from '../../kit/typed-calls';

const textSkills = allSkills.filter(({ answer }) => answerKindOf(answer) !== 'number');
const choices = textSkills.filter(({ answer }) => answer.kind === 'choice').map(({ id }) => id);

describe('a tenfold hunt', () => {
  const hunt = { ...plainPlan, items: 'hunt' } as const;

  test('draws every skill whose answer is a number, and no other', async () => {
    const { calls } = openPractice();
    const { skillCount } = await calls.savePlan({ plan: hunt });
    expect(skillCount).toBe(allSkills.length - textSkills.length);
  });

  test('that leaves no skill says so and does not start', async () => {
    const { calls } = openPractice();
    const says = 'A tenfold hunt needs skills whose answer is a number, and this plan draws none. Choose other skills.';
    const plan = { ...hunt, draws: { skills: textSkills.map(({ id }) => id) } };
    expect(await calls.savePlan({ plan })).toMatchObject({ skillCount: 0, notice: says });
    expect(await refusal(calls.startSitting({ plan }))).toBe(says);
  });
});

describe('step by step', () => {
  test('draws no choice, which has no steps to enter, and says so where none is left', async () => {
    const { calls } = openPractice();
    const plan = { ...plainPlan, entry: 'steps', draws: { skills: choices } } as const;
    expect(await refusal(calls.startSitting({ plan }))).toMatch(/^Step by step needs skills that have steps/);
    const row = await calls.savePlan({ plan: { ...plan, draws: {} } });
    expect(row.skillCount).toBe(allSkills.length - choices.length);
  });
});

describe.each(textSkills.map((skill) => [skill.id, skill] as const))('%s', (_, skill) => {
  const problems = Array.from({ length: 20 }, (_, at) => draw(skill, `asked.${at}`));

  test('is asked in a mock as it is in practice', () => {
    for (const problem of problems) {
      const { form } = taskOf(problem, 'options', seedOf(problem));
      const inPractice = optionsOf(problem).map(({ words }) => words);
      expect(form.kind === 'options' ? form.options.map(({ text }) => text) : []).toEqual(inPractice);
    }
  });

  test('gives a verdict to each of its options, the right one alone right', () => {
    for (const problem of problems.filter((one) => isText(one) && optionsOf(one).length > 0)) {
      const task = taskOf(problem, 'options', seedOf(problem));
      const options = task.form.kind === 'options' ? task.form.options : [];
      const right = options.filter(({ id }) => task.judge(id).marked.verdict === 'right').map(({ text }) => text);
      expect(acceptedTexts(problem).map((text) => wordsOf(problem, text))).toEqual(expect.arrayContaining(right));
      expect(right).not.toEqual([]);
    }
  });
});

/** The options of a problem are drawn by a seed; any does here. */
function seedOf({ seed }: Problem): string {
  return seed ?? 'asked';
}

function refusal(asked: Promise<unknown>): Promise<string> {
  return asked.then(
    () => 'taken',
    (fault) => (fault instanceof FaultReply ? fault.fault.says : String(fault)),
  );
}
