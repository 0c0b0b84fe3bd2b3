/** Finds the quotients of two names in a skill's steps and turns each of them round. */
import type { Skill } from '../skill/skill';
import { compile, type Evaluate } from './evaluate';
import { type Formula, visit } from './formula';
import type { PreparedSkill } from './prepared-skill';

/** One quotient, turned round. */
export interface Quotient {
  readonly slot: number;
  readonly evaluate: Evaluate;
  readonly over: string;
  readonly under: string;
}

const quotients = new WeakMap<Skill, readonly Quotient[]>();

/** Each quotient of two names in a step, with the step's formula in which just that quotient is turned round. */
export function quotientsOf(ready: PreparedSkill): readonly Quotient[] {
  const found = quotients.get(ready.skill);
  if (found) return found;
  const made = ready.steps.slice(0, ready.answerStep.at + 1).flatMap((step) => {
    const here: Quotient[] = [];
    visit(step.formula, (part) => {
      if (part.kind !== 'operation' || part.operator !== '/' || part.left.kind !== 'name' || part.right.kind !== 'name')
        return;
      const turned = replacePart(step.formula, part, { ...part, left: part.right, right: part.left });
      const evaluate = compile(turned, (name) => ready.slots.get(name) ?? -1);
      here.push({ slot: step.slot, evaluate, over: part.left.name, under: part.right.name });
    });
    return here;
  });
  quotients.set(ready.skill, made);
  return made;
}

function replacePart(formula: Formula, part: Formula, by: Formula): Formula {
  if (formula === part) return by;
  switch (formula.kind) {
    case 'negative':
      return { ...formula, of: replacePart(formula.of, part, by) };
    case 'operation':
      return { ...formula, left: replacePart(formula.left, part, by), right: replacePart(formula.right, part, by) };
    case 'call':
      return { ...formula, over: formula.over.map((inner) => replacePart(inner, part, by)) };
    default:
      return formula;
  }
}
