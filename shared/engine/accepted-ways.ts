/** Declared other ways of working that are right as well: some givens, constants or steps replaced, or another rounding. */
import type { Exact } from '../quantity/exact';
import type { RoundRule } from '../quantity/round';
import type { AcceptIf } from '../skill/answer';
import { recompute } from './carry';
import { compile, type Evaluate } from './evaluate';
import { parseFormula } from './formula';
import { type PreparedSkill, prepare } from './prepared-skill';
import type { Problem } from './problem';

/** The values of the problem worked in one of these ways, and its rounding where that differs. */
export interface AcceptedWay {
  readonly values: readonly Exact[];
  readonly round: RoundRule | undefined;
}

/** Every declared other way that has a result in this problem. */
export function acceptedWays(problem: Problem): readonly AcceptedWay[] {
  const { acceptIf } = problem.skill.answer;
  if (!acceptIf) return [];
  const ready = prepare(problem.skill);
  return acceptIf.flatMap((way) => {
    const values = reworked(ready, problem, replacedIn(ready, way));
    return values ? [{ values, round: way.round }] : [];
  });
}

type Replaced = ReadonlyMap<number, Evaluate>;

const replaced = new WeakMap<AcceptIf, Replaced>();

/** The replacing formulas by the slot of what they replace. */
function replacedIn(ready: PreparedSkill, way: AcceptIf): Replaced {
  const known = replaced.get(way);
  if (known) return known;
  const slotOf = (name: string) => ready.slots.get(name) ?? -1;
  const made = new Map(
    Object.entries(way.with ?? {}).map(([name, formula]) => [slotOf(name), compile(parseFormula(formula), slotOf)]),
  );
  replaced.set(way, made);
  return made;
}

function reworked(ready: PreparedSkill, problem: Problem, by: Replaced): Exact[] | undefined {
  const values = problem.values.slice();
  const firstStep = ready.steps[0]?.slot ?? values.length;
  for (const [slot, evaluate] of by) if (slot < firstStep) values[slot] = evaluate(problem.values);
  return recompute(ready, values, 0, (value, step) => by.get(step.slot)?.(values) ?? value);
}
