// Laws that hold for every skill, asked once over all of them.
import fs from 'node:fs';
import { keyOf } from '@shared/engine/answer-key';
import { isText, rightText, wordsOf } from '@shared/engine/answer-text';
import { checkSkill } from '@shared/engine/check/check-skill';
import { draw } from '@shared/engine/draw';
import { hintAt, hintCount } from '@shared/engine/hints';
import { mark } from '@shared/engine/mark';
import { markProblem } from '@shared/engine/mark-problem';
import { acceptedTexts } from '@shared/engine/mark-text';
import { mistakenTexts } from '@shared/engine/mistaken-texts';
import { answerOf, givensOf, type Problem } from '@shared/engine/problem';
import { promptText } from '@shared/engine/prompt';
import { powerOfTen } from '@shared/quantity/exact';
import { round } from '@shared/quantity/round';
import { numberText, writeNumber } from '@shared/quantity/write-number';
import { answerKindOf } from '@shared/skill/answer';
import { conversions } from '@shared/skill/conversions';
import type { Skill } from '@shared/skill/skill';
import { skillSchema } from '@shared/skill/skill-schema';
import { allSkills } from '@shared/skills/all-skills';
import { describe, expect, test } from 'vitest';
import { outsideOf } from '../kit/inside-draws';
import { writingsOf } from '../kit/writings';
import { writingsOfText } from '../kit/writings-of-text';

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
      const { accepted, right, mistaken } = outcomesOf(problem);
      return accepted[0] !== right || accepted.some((value) => mistaken.some(({ text }) => text === value));
    });
    expect(wrong.map(({ seed }) => seed)).toEqual([]);
  });

  test('names at least 90 in 100 declared mistakes by their rounded values, ties beside each other', () => {
    const tried = problems.flatMap(mistakesNamed);
    const unnamed = tried.filter(({ named, id }) => !named.includes(id));
    // a bank's mistakes belong to some of its keys, a choice's lead to another choice in some of the draws
    expect(tried.length).toBeGreaterThan(skill.answer.kind === 'choice' ? 100 : 300);
    expect(unnamed.length / tried.length, JSON.stringify(unnamed.slice(0, 5))).toBeLessThanOrEqual(0.1);
  });

  test('takes its answer in every reasonable writing', () => {
    const refused = problems.slice(0, 40).flatMap((problem) => {
      const writings = writingsOfAnswer(problem);
      return writings
        .map((typed) => [typed, markProblem(problem, typed).verdict])
        .filter(([, said]) => said !== 'right');
    });
    expect(refused).toEqual([]);
  });

  if (answerKindOf(skill.answer) === 'number') {
    test('says danger for its answer ten, a hundred and a thousand times too high or too low', () => {
      const missed = problems.flatMap((problem) => {
        const key = keyOf(problem);
        const far = [-3, -2, -1, 1, 2, 3].map((power) => numberText(key.answer.mul(powerOfTen(power))));
        return far.map((value) => `${value} ${key.unitText}`).filter((typed) => !mark(key, typed).danger);
      });
      expect(missed).toEqual([]);
    });
  } else {
    test('is asked again, and not marked, where a response cannot be read', () => {
      const marked = problems.slice(0, 20).map((problem) => markProblem(problem, '??').verdict);
      expect(new Set(marked)).toEqual(new Set(['unreadable']));
    });
  }

  test('gives no hint before the last that holds the answer, unless everybody can see that number', () => {
    const told = problems.slice(0, 60).flatMap((problem) => {
      const given = [...givensOf(problem).values()].map((value) =>
        typeof value === 'string' ? value : writeNumber(value),
      );
      const figures = new Set([...known, ...given]);
      if (isText(problem)) return textTold(problem) ? [problem.seed] : [];
      const answer = writeNumber(answerOf(problem));
      const rungs = Array.from({ length: hintCount - 1 }, (_rung, at) => hintAt(problem, at)?.text ?? '');
      return figures.has(answer) || !rungs.some((text) => numbersIn(text).includes(answer)) ? [] : [problem.seed];
    });
    expect(told).toEqual([]);
  });
});

/** What is right and what declared mistakes lead to, as they are typed: numbers as text, or ids, times, dates, codes. */
function outcomesOf(problem: Problem) {
  if (isText(problem)) {
    return { right: rightText(problem), accepted: acceptedTexts(problem), mistaken: mistakenTexts(problem) };
  }
  const key = keyOf(problem);
  const mistaken = key.mistakes().map(({ mistake, value }) => ({
    id: mistake.id,
    text: numberText(round(value, key.round)),
  }));
  return { right: numberText(answerOf(problem)), accepted: key.accepted().map(numberText), mistaken };
}

/** Every declared mistake that differs in this problem, typed as its rounded value, and what it was read as. */
function mistakesNamed(problem: Problem) {
  const unit = isText(problem) ? '' : ` ${keyOf(problem).unitText}`;
  return outcomesOf(problem).mistaken.map(({ id, text }) => {
    const typed = `${text}${unit}`;
    return { id, typed, named: markProblem(problem, typed).explanations.map((explanation) => explanation.id) };
  });
}

/** The answer in every reasonable writing of its kind. */
function writingsOfAnswer(problem: Problem): string[] {
  if (isText(problem)) return writingsOfText(problem.skill.answer.kind, rightText(problem));
  const key = keyOf(problem);
  return writingsOf(key.answer, key.unitText);
}

/** Whether a hint before the last says the answer, which neither the order nor the choices show. */
function textTold(problem: Problem): boolean {
  const words = wordsOf(problem, rightText(problem));
  const shown = promptText(problem) ?? '';
  const rungs = Array.from({ length: hintCount - 1 }, (_rung, at) => hintAt(problem, at)?.text ?? '');
  return (
    rungs.some((text) => text.includes(words)) && (problem.skill.answer.kind === 'choice' || !shown.includes(words))
  );
}

function numbersIn(text: string): string[] {
  return text.match(/\d[\d,]*(\.\d+)?/g) ?? [];
}
