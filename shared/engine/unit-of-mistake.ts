/** The unit that a mistaken line comes to. */
import { type Unit, unitOf } from '../quantity/unit';
import { carryUnits } from './carry-units';
import { type Formula, visit } from './formula';
import type { PreparedMistake, PreparedSkill } from './prepared-skill';

/**
 * The unit that a mistake's line really has, carried to the answer; the declared one where the line has none, or where
 * it brings in a bare number whose unit nobody knows.
 */
export function unitOfMistake(ready: PreparedSkill, mistake: PreparedMistake): Unit {
  if (hasNumber(mistake.formula)) return unitOf(ready.answerStep.step.unit);
  const carried = new Map<string, Unit>();
  const unitNow = (name: string) => carried.get(name) ?? ready.unitOfName(name);
  for (const step of ready.steps.slice(mistake.at, ready.answerStep.at + 1)) {
    const unit = step.step.takes
      ? unitOf(step.step.unit)
      : carryUnits(step.at === mistake.at ? mistake.formula : step.formula, unitNow);
    if ('fault' in unit) return unitOf(ready.answerStep.step.unit);
    carried.set(step.name, unit);
  }
  return carried.get(ready.answerStep.name) ?? unitOf(ready.answerStep.step.unit);
}

function hasNumber(formula: Formula): boolean {
  let found = false;
  visit(formula, (part) => {
    found ||= part.kind === 'number';
  });
  return found;
}
