// Draws written out as lines, so that two runs can be compared byte by byte.
import { isText, rightText } from '@shared/engine/answer-text';
import { draw } from '@shared/engine/draw';
import { givenTexts } from '@shared/engine/given-texts';
import { answerOf, type Problem } from '@shared/engine/problem';
import { promptText } from '@shared/engine/prompt';
import { numberText } from '@shared/quantity/write-number';
import { allSkills } from '@shared/skills/all-skills';

/** A drawn problem as plain text: its prompt, its givens and its answer. */
export function writtenOut(problem: Problem) {
  const givens = [...givenTexts(problem)].map(([name, { value }]): [string, string] => [name, value]);
  return {
    skill: problem.skill.id,
    seed: problem.seed,
    prompt: (promptText(problem) ?? '').replaceAll('\u00a0', ' '),
    givens: Object.fromEntries(givens),
    answer: isText(problem) ? rightText(problem) : numberText(answerOf(problem)),
  };
}

/** A few draws of every skill, one line for each. */
export function drawnLines(): string[] {
  return allSkills.flatMap((skill) =>
    ['1', 'class-7.1', '~'.repeat(64)].map((seed) => JSON.stringify(writtenOut(draw(skill, seed)))),
  );
}
