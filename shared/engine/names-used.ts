/** What an answer rests on: the names in its steps, and in the rules of a choice. */
import { choiceRules } from './declared';
import { namesIn, parseFormula } from './formula';
import type { PreparedSkill } from './prepared-skill';

const known = new WeakMap<PreparedSkill, ReadonlySet<string>>();

/** The names that steps and choices use, and the given that sets the rounding. */
export function namesUsed(ready: PreparedSkill): ReadonlySet<string> {
  const found = known.get(ready);
  if (found) return found;
  const { answer } = ready.skill;
  const rounding = 'round' in answer ? answer.round : undefined;
  const used = new Set<string>([
    ...ready.steps.flatMap((step) => [...namesIn(step.formula)]),
    ...choiceRules(ready.skill).flatMap(([, when]) => [...namesIn(parseFormula(when))]),
    ...(rounding && 'toGiven' in rounding ? [rounding.toGiven] : []),
    ...(rounding && 'sigGiven' in rounding ? [rounding.sigGiven] : []),
  ]);
  known.set(ready, used);
  return used;
}
