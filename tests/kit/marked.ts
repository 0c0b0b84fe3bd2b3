// What tests of skills ask again and again: the answer of stated givens, and the verdict on a typed response.
import { keyOf } from '@shared/engine/answer-key';
import { rightText } from '@shared/engine/answer-text';
import type { Marked } from '@shared/engine/mark';
import { markProblem } from '@shared/engine/mark-problem';
import { answerOf, type Problem } from '@shared/engine/problem';
import { type StatedGivens, solve } from '@shared/engine/solve';
import { numberText } from '@shared/quantity/write-number';
import type { Skill } from '@shared/skill/skill';

/** The problem of stated givens. */
export function problemOf(skill: Skill, givens: StatedGivens): Problem {
  return solve(skill, givens).problem;
}

/** The answer of stated givens as a plain number. */
export function answerOfGivens(skill: Skill, givens: StatedGivens): number {
  return Number(numberText(answerOf(problemOf(skill, givens))));
}

/** The answer of stated givens where it is no number: the id of a choice, a time, a date, a code. */
export function textOfGivens(skill: Skill, givens: StatedGivens): string {
  return rightText(problemOf(skill, givens));
}

/** The marked response to a problem of stated givens; without a number's unit the unit stands beside the box. */
export function marked(skill: Skill, givens: StatedGivens, response: string | number): Marked {
  return markProblem(problemOf(skill, givens), String(response), typeof response === 'number');
}

/** The mistakes that a response to a problem of stated givens is read as, best first. */
export function namedMistakes(skill: Skill, givens: StatedGivens, response: string | number): string[] {
  return marked(skill, givens, response).explanations.map(({ id }) => id);
}

/** The values marked right, the answer first, as plain numbers. */
export function acceptedOf(skill: Skill, givens: StatedGivens): number[] {
  return keyOf(problemOf(skill, givens))
    .accepted()
    .map((value) => Number(numberText(value)));
}
