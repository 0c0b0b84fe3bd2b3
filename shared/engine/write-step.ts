/** A step as arithmetic on some values: `360 × 60 ÷ 1,600`; where a time or date stands in it, `22:30 + 750 min`. */
import { specialOf, symbolsOf, type Unit } from '../quantity/unit';
import { shortened, writeNumber } from '../quantity/write-number';
import { printedSymbol, writeQuantity } from '../quantity/write-quantity';
import type { Values } from './evaluate';
import { type Formula, namesIn } from './formula';
import { prepare } from './prepared-skill';
import { unitShown } from './print-name';
import type { Problem } from './problem';
import { writeFormula } from './write-formula';
import { writePlain } from './write-plain';

/** Writes the formula of a step with the numbers that its names have in these values; `unit` is the step's own. */
export function writeStep(problem: Problem, formula: Formula, values: Values, unit: Unit): string {
  const { slots, hasSpecial, evaluatorOf } = prepare(problem.skill);
  const isOfTime = hasSpecial && [...namesIn(formula)].some((name) => specialOf(unitShown(problem, name)));
  const slotOf = (name: string) => slots.get(name) ?? -1;
  const quantity = (name: string) => {
    const value = values[slotOf(name)];
    return value ? writeQuantity(value, unitShown(problem, name)) : name;
  };
  const number = (name: string) => {
    const value = values[slotOf(name)];
    return value ? writeNumber(shortened(value)) : name;
  };
  const text = isOfTime ? quantity : number;
  const value = (part: Formula) => evaluatorOf(part)(values);
  const wording = { text, quantity, value, isOfTime, whole: wholeOf(unit) };
  return writePlain(formula, wording) ?? writeFormula(formula, wording);
}

/** `whole vials` for a step in vials or vials per dose, `a whole number` where nothing is counted. */
function wholeOf(unit: Unit): string {
  const [counted, ...more] = specialOf(unit) ? [] : symbolsOf(unit, 1);
  return counted === undefined || more.length > 0 ? 'a whole number' : `whole ${printedSymbol(counted, false)}`;
}
