/** Puts a declared mistake into words with the student's own numbers. */
import { unitText } from '../quantity/unit';
import { carryUnits } from './carry-units';
import type { Explanation } from './explanation';
import type { MistakenValue } from './mistaken-values';
import { prepare } from './prepared-skill';
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
      blank === 'yours' ? printYours(problem, atStep, unit, form) : printName(problem, blank, form, isFirst),
    ),
    at,
  };
}

function printYours(problem: Problem, atStep: MistakenValue['atStep'], unit: string, form: string): string {
  return form === 'number' ? printValue(problem, atStep, '') : printValue(problem, atStep, unit);
}
