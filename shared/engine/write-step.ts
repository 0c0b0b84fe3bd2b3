/** A step as arithmetic on some values: `360 × 60 ÷ 1,600`; where a time or date stands in it, `22:30 + 750 min`. */
import { specialOf } from '../quantity/unit';
import { shortened, writeNumber } from '../quantity/write-number';
import { writeQuantity } from '../quantity/write-quantity';
import type { Values } from './evaluate';
import { type Formula, namesIn } from './formula';
import { prepare } from './prepared-skill';
import { unitShown } from './print-name';
import type { Problem } from './problem';
import { writeFormula } from './write-formula';

/** Writes the formula of a step with the numbers that its names have in these values. */
export function writeStep(problem: Problem, formula: Formula, values: Values): string {
  const { slots, hasSpecial } = prepare(problem.skill);
  const isSpecial = hasSpecial && [...namesIn(formula)].some((name) => specialOf(unitShown(problem, name)));
  return writeFormula(formula, (name) => {
    const value = values[slots.get(name) ?? -1];
    if (!value) return undefined;
    return isSpecial ? writeQuantity(value, unitShown(problem, name)) : writeNumber(shortened(value));
  });
}
