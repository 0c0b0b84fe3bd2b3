// What tests of skills ask again and again: the answer of stated givens, and the verdict on a typed response.
import { keyOf } from '@shared/engine/answer-key';
import { type Marked, mark } from '@shared/engine/mark';
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

/** The marked response to a problem of stated givens; without a number's unit the unit stands beside the box. */
export function marked(skill: Skill, givens: StatedGivens, response: string | number): Marked {
  return mark(keyOf(problemOf(skill, givens)), String(response), typeof response === 'number');
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
