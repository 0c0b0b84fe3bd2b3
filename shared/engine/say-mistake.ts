/** Puts a declared mistake into words with the student's own numbers. */
import { encode } from '../quantity/codec';
import { unitText } from '../quantity/unit';
import { carryUnits } from './carry-units';
import type { Explanation } from './explanation';
import type { MistakenValue } from './mistaken-values';
import { type PreparedMistake, prepare } from './prepared-skill';
import { capital, printName, printValue } from './print-name';
import type { Problem } from './problem';
import { fillTemplate } from './template';

/** The explanation of a mistake in this problem; `{yours}` is the altered step's value with the unit its line has. */
export function sayMistake(problem: Problem, { mistake, atStep }: MistakenValue): Explanation {
  const { kind, called, says, headline, at } = mistake.mistake;
  const ready = prepare(problem.skill);
  const carried = carryUnits(mistake.formula, ready.unitOfName);
  const unit = 'fault' in carried ? (ready.steps[mistake.at]?.step.unit ?? '') : unitText(carried);
  return {
    id: mistake.id,
    kind,
    called,
    headline: headline ?? `${capital(called)}.`,
    says: fillTemplate(says, (blank, form, isFirst) =>
      blank === 'yours' ? printYours(problem, mistake, atStep, unit, form) : printName(problem, blank, form, isFirst),
    ),
    at,
  };
}

function printYours(
  problem: Problem,
  { mistake }: PreparedMistake,
  atStep: MistakenValue['atStep'],
  unit: string,
  form: string,
): string {
  const { answer } = problem.skill;
  if ('codec' in answer && mistake.at === answer.of) return encode(atStep, mistake.codec ?? answer.codec);
  return form === 'number' ? printValue(problem, atStep, '') : printValue(problem, atStep, unit);
}
