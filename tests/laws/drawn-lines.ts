// Draws written out as lines, so that two runs can be compared byte by byte.
import { draw } from '@shared/engine/draw';
import { answerOf, givensOf, type Problem } from '@shared/engine/problem';
import { promptText } from '@shared/engine/prompt';
import { numberText } from '@shared/quantity/write-number';
import { allSkills } from '@shared/skills/all-skills';

/** A drawn problem as plain text: its prompt, its givens and its answer. */
export function writtenOut(problem: Problem) {
  const givens = [...givensOf(problem)].map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : numberText(value),
  ]);
  return {
    skill: problem.skill.id,
    seed: problem.seed,
    prompt: (promptText(problem) ?? '').replaceAll('\u00a0', ' '),
    givens: Object.fromEntries(givens),
    answer: numberText(answerOf(problem)),
  };
}

/** A few draws of every skill, one line for each. */
export function drawnLines(): string[] {
  return allSkills.flatMap((skill) =>
    ['1', 'class-7.1', '~'.repeat(64)].map((seed) => JSON.stringify(writtenOut(draw(skill, seed)))),
  );
}
