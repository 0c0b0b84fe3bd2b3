// Laws that hold for the problems of every skill: they are what the declaration draws, and no hint gives them away.
import { isText, rightText, wordsOf } from '@shared/engine/answer-text';
import { hintAt, hintCount } from '@shared/engine/hints';
import { answerOf, givensOf, type Problem } from '@shared/engine/problem';
import { promptText } from '@shared/engine/prompt';
import { writeNumber } from '@shared/quantity/write-number';
import { conversions } from '@shared/skill/conversions';
import { describe, expect, test } from 'vitest';
import { drawsOf, everySkill } from '../kit/every-skill';
import { outsideOf } from '../kit/inside-draws';

/** Numbers that everybody knows, such as the 100 of percent; a hint may name them. */
const known = Object.values(conversions).flatMap(({ says }) => numbersIn(says));

describe.each(everySkill)('%s', (_, skill) => {
  const problems = drawsOf(skill);

  test('draws only what it declares, and only what is believable', () => {
    expect(problems.flatMap(outsideOf)).toEqual([]);
  });

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
