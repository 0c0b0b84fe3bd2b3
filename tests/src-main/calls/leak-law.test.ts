// Until a response counts, nothing that a screen is given holds the answer, a step, a mistake, a formula, a hint or the
// seed. Over all skills, and a sample of them over many seeds; a planted leak of each kind is found.
import { hintTexts } from '@shared/engine/hints';
import { markProblem } from '@shared/engine/mark-problem';
import { declaredMistakes } from '@shared/engine/mistaken-values';
import { sayMistake } from '@shared/engine/say-mistake';
import { readResponse } from '@shared/quantity/read-response';
import { isUnreadable } from '@shared/quantity/reading';
import { allSkills } from '@shared/skills/all-skills';
import { describe, expect, test } from 'vitest';
import { sampleSkills } from '../../kit/sample-skills';
import { leaksIn, numbersIn } from '../kit/leaks';
import { openPractice } from '../kit/practice';
import { solved } from '../kit/solved';
import { FaultReply } from '../kit/typed-calls';

const ids = allSkills.map(({ id }) => id);
const unread = ['', 'abc', '?', '5-6', 'n'.repeat(200)];
/** What the readers of numbers, times, dates and codes say of those, which know no problem. */
const readerSays = (['number', 'money', 'time', 'date', 'code'] as const)
  .flatMap((kind) => unread.map((response) => readResponse(response, kind)))
  .flatMap((reading) => (isUnreadable(reading) ? reading.unreadable : []))
  .join(' ');

describe('before a response counts', () => {
  test.each(ids)('nothing a screen is told of %s holds what it must find', async (id) => {
    let seed = '';
    const { calls } = openPractice({ newSeed: () => seed });
    for (let number = 1; number <= (sampleSkills.includes(id) ? 30 : 2); number++) {
      seed = `leakseed.${id}.${number}`;
      const drawn = await calls.drawProblem({ skillId: id, stage: 'alone' });
      const problemId = drawn.problem.id;
      const told: unknown[] = [drawn, await calls.keepDraft({ problemId, draft: '' }), await calls.openProblem({})];
      const { problem } = solved(id, seed);
      // `abc` is a code like any other: it can be read, and counts
      const notRead = unread.filter((response) => markProblem(problem, response).verdict === 'unreadable');
      expect(notRead).toEqual(expect.arrayContaining(['', '?']));
      for (const response of notRead) {
        told.push(await calls.answer({ problemId, response, elapsedMs: 1 }));
        for (const { name } of drawn.problem.steps)
          told.push(await calls.answerStep({ problemId, step: name, response, elapsedMs: 1 }));
      }
      const text = JSON.stringify(told).replaceAll(problemId, '');
      expect(leaksIn(text, problem, readerSays), seed).toEqual([]);
    }
  });

  test('the list of skills holds ids, titles and levels and no word of a mistake, step or formula', async () => {
    const listed = await openPractice().calls.listSkills({});
    const skills = listed.flatMap(({ skills: inArea }) => inArea);
    expect(skills.map((skill) => Object.keys(skill))).toEqual(ids.map(() => ['id', 'title', 'level']));
    expect(skills.map(({ id }) => id).toSorted()).toEqual(ids);
  });

  test.each(ids)('a refusal about %s tells nothing either', async (id) => {
    const seed = `leakseed.${id}.0`;
    const { calls } = openPractice({ newSeed: () => seed });
    const { problem } = await calls.drawProblem({ skillId: id, stage: 'alone' });
    const faults = [
      calls.takeHint({ problemId: problem.id, rung: 3 }),
      calls.answerStep({ problemId: problem.id, step: 'nothing', response: 'x', elapsedMs: 1 }),
      calls.answer({ problemId: 'other', response: 'x', elapsedMs: 1 }),
    ].map((asked) => asked.then(JSON.stringify, (fault) => (fault instanceof FaultReply ? fault.message : 'x')));
    expect(leaksIn((await Promise.all(faults)).join(' '), solved(id, seed).problem)).toEqual([]);
  });
});

describe('the search for leaks finds', () => {
  const id = 'iv-flow.gravity-drip-rate';
  const { problem, answer, steps } = solved(id, 'leakseed.planted');
  const [mistaken] = declaredMistakes(problem);
  const planted: readonly (readonly [string, string])[] = [
    ['the answer', `{"answer":"${answer}"}`],
    ['the answer with an end zero', `{"answer":"${answer}.0 gtt/min"}`],
    ['the value of a step', `{"value":${steps[0]?.value}}`],
    ['a formula', 'volume * dropFactor'],
    ['a short name of a mistake', 'drop factor left out'],
    ['the sentence of a mistake', mistaken ? sayMistake(problem, mistaken).says : ''],
    ['a hint', hintTexts(problem)[0] ?? ''],
    ['the seed', 'leakseed.planted'],
  ];

  test.each(planted)('%s', (_, text) => {
    expect(leaksIn(text, problem)).not.toEqual([]);
  });

  test.each([
    ['iv-flow.completion-clock-time', '{"text":"it ends at ANSWER"}'],
    ['dispensing.next-refill-date', 'ANSWER'],
    ['identifiers.ndc-10-to-11', '"ANSWER"'],
    ['fundamentals.arabic-to-roman', 'write ANSWER there'],
  ])('the answer of %s', (skillId, text) => {
    const { problem: asked, response } = solved(skillId, 'leakseed.planted');
    expect(leaksIn(text.replace('ANSWER', response), asked)).toContain(`it says the answer ${response}`);
    expect(leaksIn(text.replace('ANSWER', 'nothing'), asked)).toEqual([]);
  });

  test('no leak in the figures of the order', () => {
    expect(leaksIn('Order, 08:00 Round to the nearest 1', problem)).toEqual([]);
    expect(numbersIn('1,000 mL and 0.50 h')).toEqual(['1000', '0.5']);
  });
});
