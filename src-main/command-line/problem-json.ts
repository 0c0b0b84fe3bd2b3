/** A problem with its solution in the command line's JSON shape (design section 4). */

import { hintTexts } from '@shared/engine/hints';
import { declaredMistakes, realUnitOf } from '@shared/engine/mistaken-values';
import { isQuantity, prepare } from '@shared/engine/prepared-skill';
import { answerOf, givensOf, type Problem, valueNamed } from '@shared/engine/problem';
import { promptText } from '@shared/engine/prompt';
import { sayMistake } from '@shared/engine/say-mistake';
import { sayStep } from '@shared/engine/worked-solution';
import { round } from '@shared/quantity/round';
import { sameUnit, unitOf, unitText } from '@shared/quantity/unit';
import { numberText } from '@shared/quantity/write-number';
import { writeQuantity } from '@shared/quantity/write-quantity';

/** All of a problem: givens, steps, answer, mistakes that differ in this draw, hints. Numbers are text. */
export function problemJson(problem: Problem): Readonly<Record<string, unknown>> {
  const { skill, seed } = problem;
  const { answerStep } = prepare(skill);
  const prompt = promptText(problem);
  return {
    skill: skill.id,
    version: skill.version,
    ...(seed !== undefined && { seed }),
    ...(prompt !== undefined && { prompt: plainSpaces(prompt) }),
    givens: givensJson(problem),
    steps: stepsJson(problem),
    answer: {
      kind: 'number',
      value: numberText(answerOf(problem)),
      unit: answerStep.step.unit,
      text: plainSpaces(writeQuantity(answerOf(problem), answerStep.step.unit)),
    },
    mistakes: mistakesJson(problem),
    hints: prompt === undefined ? [] : hintTexts(problem).map(plainSpaces),
  };
}

/** `5` and `mg` for each given, under its declared unit. */
export function givensJson(
  problem: Problem,
): Readonly<Record<string, { readonly value: string; readonly unit: string }>> {
  return Object.fromEntries(
    [...givensOf(problem)].map(([name, value]) => {
      const given = problem.skill.givens[name];
      const unit = isQuantity(given) ? given.unit : '';
      return [name, { value: typeof value === 'string' ? value : numberText(value), unit }];
    }),
  );
}

function stepsJson(problem: Problem) {
  return Object.entries(problem.skill.steps).map(([name, { unit, says }]) => {
    const value = valueNamed(problem, name);
    return { name, unit, value: value ? numberText(value) : '', says: plainSpaces(sayStep(problem, says)) };
  });
}

function mistakesJson(problem: Problem) {
  const declared = prepare(problem.skill).answerStep.step.unit;
  return declaredMistakes(problem).map((mistaken) => {
    const real = realUnitOf(problem, mistaken.mistake);
    return {
      id: mistaken.mistake.id,
      value: numberText(round(mistaken.value, problem.skill.answer.round)),
      unit: sameUnit(real, unitOf(declared)) ? declared : unitText(real),
      says: plainSpaces(sayMistake(problem, mistaken).says),
    };
  });
}

/** Fixed spaces matter on a screen and hinder in a file. */
export function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
