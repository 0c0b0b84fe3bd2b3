// Laws that hold for every skill, asked once over all of them.
import fs from 'node:fs';
import { keyOf } from '@shared/engine/answer-key';
import { checkSkill } from '@shared/engine/check/check-skill';
import { draw } from '@shared/engine/draw';
import { hintAt, hintCount } from '@shared/engine/hints';
import { mark } from '@shared/engine/mark';
import { answerOf, givensOf, type Problem } from '@shared/engine/problem';
import { powerOfTen } from '@shared/quantity/exact';
import { round } from '@shared/quantity/round';
import { numberText, writeNumber } from '@shared/quantity/write-number';
import { conversions } from '@shared/skill/conversions';
import type { Skill } from '@shared/skill/skill';
import { skillSchema } from '@shared/skill/skill-schema';
import { allSkills } from '@shared/skills/all-skills';
import { describe, expect, test } from 'vitest';
import { outsideOf } from '../kit/inside-draws';
import { writingsOf } from '../kit/writings';

/** Numbers that everybody knows, such as the 100 of percent; a hint may name them. */
const known = Object.values(conversions).flatMap(({ says }) => numbersIn(says));
const everySkill = allSkills.map((skill) => [skill.id, skill] as const);
const drawsOf = (skill: Skill, count = 200) => Array.from({ length: count }, (_, at) => draw(skill, `every.${at}`));

test('every file below shared/skills declares the skill of its path, and has its test', () => {
  const files = fs.readdirSync('shared/skills', { recursive: true, encoding: 'utf8' });
  const skillFiles = files.map((file) => file.replaceAll('\\', '/')).filter((file) => /^[^/]+\/[^/]+\.ts$/.test(file));
  const ids = skillFiles.map((file) => file.replace('/', '.').replace(/\.ts$/, ''));
  const untested = skillFiles.filter((file) => !fs.existsSync(`tests/shared/skills/${file.replace(/ts$/, 'test.ts')}`));
  expect(ids.sort()).toEqual(allSkills.map(({ id }) => id));
  expect(untested).toEqual([]);
});

describe.each(everySkill)('%s', (_, skill) => {
  const problems = drawsOf(skill);

  test('keeps every law of check-skill', () => {
    expect(checkSkill(skill, 400)).toEqual([]);
  });

  test('is plain data: it survives JSON and the schema unchanged', () => {
    expect(skillSchema.parse(JSON.parse(JSON.stringify(skill)))).toEqual(skill);
  });

  test('draws only what it declares, and only what is believable', () => {
    expect(problems.flatMap(outsideOf)).toEqual([]);
  });

  test('accepts the answer first, and nothing that a declared mistake gives', () => {
    const wrong = problems.filter((problem) => {
      const key = keyOf(problem);
      const [first] = key.accepted();
      const mistaken = key.mistakes().map(({ value }) => numberText(round(value, key.round)));
      return !first?.equals(answerOf(problem)) || key.accepted().some((value) => mistaken.includes(numberText(value)));
    });
    expect(wrong.map(({ seed }) => seed)).toEqual([]);
  });

  test('names at least 90 in 100 declared mistakes by their rounded values, ties beside each other', () => {
    const tried = problems.flatMap(mistakesNamed);
    const unnamed = tried.filter(({ named, id }) => !named.includes(id));
    expect(tried.length).toBeGreaterThan(300);
    expect(unnamed.length / tried.length, JSON.stringify(unnamed.slice(0, 5))).toBeLessThanOrEqual(0.1);
  });

  test('takes its answer in every reasonable writing', () => {
    const refused = problems.slice(0, 40).flatMap((problem) => {
      const key = keyOf(problem);
      const writings = writingsOf(key.answer, key.unitText);
      return writings.map((typed) => [typed, mark(key, typed).verdict]).filter(([, verdict]) => verdict !== 'right');
    });
    expect(refused).toEqual([]);
  });

  test('says danger for its answer ten, a hundred and a thousand times too high or too low', () => {
    const missed = problems.flatMap((problem) => {
      const key = keyOf(problem);
      const far = [-3, -2, -1, 1, 2, 3].map((power) => numberText(key.answer.mul(powerOfTen(power))));
      return far.map((value) => `${value} ${key.unitText}`).filter((typed) => !mark(key, typed).danger);
    });
    expect(missed).toEqual([]);
  });

  test('gives no hint before the last that holds the answer, unless everybody can see that number', () => {
    const told = problems.slice(0, 60).flatMap((problem) => {
      const given = [...givensOf(problem).values()].map((value) =>
        typeof value === 'string' ? value : writeNumber(value),
      );
      const figures = new Set([...known, ...given]);
      const answer = writeNumber(answerOf(problem));
      const rungs = Array.from({ length: hintCount - 1 }, (_rung, at) => hintAt(problem, at)?.text ?? '');
      return figures.has(answer) || !rungs.some((text) => numbersIn(text).includes(answer)) ? [] : [problem.seed];
    });
    expect(told).toEqual([]);
  });
});

/** Every declared mistake that differs in this problem, typed as its rounded value, and what it was read as. */
function mistakesNamed(problem: Problem) {
  const key = keyOf(problem);
  return key.mistakes().flatMap(({ mistake, value }) => {
    const typed = `${numberText(round(value, key.round))} ${key.unitText}`;
    return [{ id: mistake.id, typed, named: mark(key, typed).explanations.map(({ id }) => id) }];
  });
}

function numbersIn(text: string): string[] {
  return text.match(/\d[\d,]*(\.\d+)?/g) ?? [];
}
