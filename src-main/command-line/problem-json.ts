/** A problem with its solution in the command line's JSON shape (design section 4). */
import { keyOf } from '@shared/engine/answer-key';
import { isText, rightText, wordsOf } from '@shared/engine/answer-text';
import { givenTexts, unitName, valueText } from '@shared/engine/given-texts';
import { hintTexts } from '@shared/engine/hints';
import { mistakenTexts } from '@shared/engine/mistaken-texts';
import { declaredMistakes, realUnitOf } from '@shared/engine/mistaken-values';
import { optionsOf } from '@shared/engine/options';
import { answerOf, type Problem, rounded, valueNamed } from '@shared/engine/problem';
import { promptText } from '@shared/engine/prompt';
import { sayMistake } from '@shared/engine/say-mistake';
import { sayStep } from '@shared/engine/worked-solution';
import { sameUnit, unitOf, unitText } from '@shared/quantity/unit';
import { numberText } from '@shared/quantity/write-number';
import { writeQuantity } from '@shared/quantity/write-quantity';
import { answerKindOf } from '@shared/skill/answer';

/** All of a problem: givens, steps, answer, mistakes that differ in this draw, hints. Numbers are text. */
export function problemJson(problem: Problem): Readonly<Record<string, unknown>> {
  const { skill, seed } = problem;
  const prompt = promptText(problem);
  return {
    skill: skill.id,
    version: skill.version,
    ...(seed !== undefined && { seed }),
    ...(prompt !== undefined && { prompt: plainSpaces(prompt) }),
    givens: Object.fromEntries(givenTexts(problem)),
    steps: stepsJson(problem),
    answer: isText(problem) ? textAnswerJson(problem) : answerJson(problem),
    mistakes: isText(problem) ? textMistakesJson(problem) : mistakesJson(problem),
    hints: prompt === undefined ? [] : hintTexts(problem).map(plainSpaces),
  };
}

function answerJson(problem: Problem) {
  const { unitText } = keyOf(problem);
  const answer = answerOf(problem);
  return {
    kind: 'number',
    value: numberText(answer),
    unit: unitText,
    text: plainSpaces(writeQuantity(answer, unitText)),
  };
}

/** A choice has its id as value and its words as text, and all that is offered; a time, date or code its kind as unit. */
function textAnswerJson(problem: Problem) {
  const kind = answerKindOf(problem.skill.answer);
  const value = rightText(problem);
  const options = optionsOf(problem);
  return {
    kind,
    value,
    unit: kind,
    text: plainSpaces(wordsOf(problem, value)),
    ...(options.length > 0 && { options }),
  };
}

function stepsJson(problem: Problem) {
  return Object.entries(problem.skill.steps).map(([name, { unit, says }]) => {
    const value = valueNamed(problem, name);
    const text = value ? valueText(value, unit) : '';
    return { name, unit: unitName(unit), value: text, says: plainSpaces(sayStep(problem, says)) };
  });
}

function mistakesJson(problem: Problem) {
  const declared = keyOf(problem).unitText;
  return declaredMistakes(problem).map((mistaken) => {
    const real = realUnitOf(problem, mistaken.mistake);
    return {
      id: mistaken.mistake.id,
      value: numberText(rounded(problem, mistaken.value)),
      unit: sameUnit(real, unitOf(declared)) ? declared : unitText(real),
      says: plainSpaces(sayMistake(problem, mistaken).says),
    };
  });
}

function textMistakesJson(problem: Problem) {
  const unit = answerKindOf(problem.skill.answer);
  return mistakenTexts(problem).map(({ id, text, explain }) => ({
    id,
    value: text,
    unit,
    says: plainSpaces(explain().says),
  }));
}

/** Fixed spaces matter on a screen and hinder in a file. */
export function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
