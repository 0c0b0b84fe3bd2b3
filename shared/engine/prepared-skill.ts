/** A declaration made ready to work with, once and on its first use: formulas compiled, units known, names in slots. */
import { type Exact, exact } from '../quantity/exact';
import { type Unit, unitOf } from '../quantity/unit';
import { conversionNamed } from '../skill/conversions';
import type { Mistake, QuantityGiven, Skill, Step } from '../skill/skill';
import { carryUnits } from './carry-units';
import { compile, type Evaluate } from './evaluate';
import { type Formula, namesIn, parseFormula, visit } from './formula';

export interface PreparedSkill {
  readonly skill: Skill;
  /** Slots of givens, conversions in use and steps, in that order. */
  readonly slots: ReadonlyMap<string, number>;
  /** Values of the conversions in use, at their slots; every other slot holds nothing yet. */
  readonly conversions: readonly PreparedConversion[];
  readonly steps: readonly PreparedStep[];
  readonly answerStep: PreparedStep;
  readonly rules: readonly PreparedRule[];
  /** The rules by the step they wait for; -1 for those about givens alone. */
  readonly rulesAfter: ReadonlyMap<number, readonly PreparedRule[]>;
  /** Compiled when the first response is marked. */
  readonly mistakes: () => readonly PreparedMistake[];
  /** The declared unit of any name in the skill. */
  readonly unitOfName: (name: string) => Unit | undefined;
  /** True when a constant in play is taught with other values too. */
  readonly hasAlternatives: boolean;
  /** The counted thing that a given names, where the skill has one: `measure`, named by the size of the measure. */
  readonly namedUnit: { readonly noun: string; readonly by: string } | undefined;
}

export interface PreparedConversion {
  readonly name: string;
  readonly slot: number;
  readonly value: Exact;
  readonly alsoTaught: readonly Exact[];
}

export interface PreparedStep {
  readonly name: string;
  readonly step: Step;
  /** Its place among the steps. */
  readonly at: number;
  readonly slot: number;
  readonly formula: Formula;
  readonly evaluate: Evaluate;
  /** True when the formula cuts, compares or chooses, so that rounding before it could change the case. */
  readonly isDirected: boolean;
}

/** A realism rule and the last step that it needs. */
export interface PreparedRule {
  readonly text: string;
  readonly evaluate: Evaluate;
  readonly after: number;
  readonly names: ReadonlySet<string>;
}

export interface PreparedMistake {
  readonly id: string;
  readonly mistake: Mistake;
  /** The place of the step that it alters. */
  readonly at: number;
  readonly formula: Formula;
  readonly evaluate: Evaluate;
  /** Slots of the names in the formula; the mistake shows only where they are all known. */
  readonly needs: readonly number[];
}

const prepared = new WeakMap<Skill, PreparedSkill>();

/** The prepared form of a declaration. Throws a sentence when the declaration cannot be worked with. */
export function prepare(skill: Skill): PreparedSkill {
  const known = prepared.get(skill);
  if (known) return known;
  const made = prepareNew(skill);
  prepared.set(skill, made);
  return made;
}

function prepareNew(skill: Skill): PreparedSkill {
  const conversionNames = conversionsUsed(skill);
  const names = [...Object.keys(skill.givens), ...conversionNames, ...Object.keys(skill.steps)];
  const slots = new Map(names.map((name, slot) => [name, slot]));
  const slotOf = (name: string): number => {
    const slot = slots.get(name);
    if (slot === undefined) throw new Error(`${skill.id}: "${name}" is no given, conversion or step`);
    return slot;
  };
  const steps = Object.entries(skill.steps).map(([name, step], at): PreparedStep => {
    const formula = parseFormula(step.is);
    return {
      name,
      step,
      at,
      slot: slotOf(name),
      formula,
      evaluate: compile(formula, slotOf),
      isDirected: isDirected(formula),
    };
  });
  const answerStep = steps.find((step) => step.name === skill.answer.of);
  if (!answerStep) throw new Error(`${skill.id}: the answer is of "${skill.answer.of}", which is no step`);
  const units = new Map(names.map((name) => [name, declaredUnit(skill, name)]));
  const stepAt = new Map(steps.map((step) => [step.name, step.at]));
  const rules = (skill.realistic ?? []).map((text): PreparedRule => {
    const formula = parseFormula(text);
    const after = Math.max(-1, ...[...namesIn(formula)].map((name) => stepAt.get(name) ?? -1));
    return { text, evaluate: compile(formula, slotOf), after, names: namesIn(formula) };
  });
  return {
    skill,
    slots,
    steps,
    answerStep,
    conversions: conversionNames.map((name) => prepareConversion(name, slotOf(name))),
    rules,
    rulesAfter: new Map(
      [...new Set(rules.map(({ after }) => after))].map((after) => [
        after,
        rules.filter((rule) => rule.after === after),
      ]),
    ),
    mistakes: once(() =>
      Object.entries(skill.mistakes).map(([id, mistake]): PreparedMistake => {
        const formula = parseFormula(mistake.is);
        const at = stepAt.get(mistake.at);
        if (at === undefined) throw new Error(`${skill.id}: mistake "${id}" is at "${mistake.at}", which is no step`);
        return {
          id,
          mistake,
          at,
          formula,
          evaluate: compile(formula, slotOf),
          needs: [...namesIn(formula)].map(slotOf),
        };
      }),
    ),
    unitOfName: (name) => units.get(name),
    namedUnit: namedUnitOf(skill),
    hasAlternatives:
      conversionNames.some((name) => conversionNamed(name)?.alsoTaught) ||
      Object.values(skill.givens).some((given) => isQuantity(given) && given.alsoTaught),
  };
}

/** True for a given that is a quantity and no word. */
export function isQuantity(given: Skill['givens'][string] | undefined): given is QuantityGiven {
  return given !== undefined && 'unit' in given;
}

/**
 * The unit that a mistake's line really has, carried to the answer; the declared one where the line has none, or where
 * it brings in a bare number whose unit nobody knows.
 */
export function unitOfMistake(ready: PreparedSkill, mistake: PreparedMistake): Unit {
  if (hasNumber(mistake.formula)) return unitOf(ready.answerStep.step.unit);
  const carried = new Map<string, Unit>();
  const unitNow = (name: string) => carried.get(name) ?? ready.unitOfName(name);
  for (const step of ready.steps.slice(mistake.at, ready.answerStep.at + 1)) {
    const unit = carryUnits(step.at === mistake.at ? mistake.formula : step.formula, unitNow);
    if ('fault' in unit) return unitOf(ready.answerStep.step.unit);
    carried.set(step.name, unit);
  }
  return carried.get(ready.answerStep.name) ?? unitOf(ready.answerStep.step.unit);
}

function declaredUnit(skill: Skill, name: string): Unit | undefined {
  const given = Object.hasOwn(skill.givens, name) ? skill.givens[name] : undefined;
  const step = Object.hasOwn(skill.steps, name) ? skill.steps[name] : undefined;
  const unit = isQuantity(given) ? given.unit : (step?.unit ?? conversionNamed(name)?.unit);
  return unit === undefined ? undefined : unitOf(unit);
}

function namedUnitOf(skill: Skill): PreparedSkill['namedUnit'] {
  for (const given of Object.values(skill.givens)) {
    if (!isQuantity(given) || given.unitNamedBy === undefined) continue;
    const [noun = ''] = unitOf(given.unit).keys();
    return { noun, by: given.unitNamedBy };
  }
  return undefined;
}

function conversionsUsed(skill: Skill): string[] {
  const formulas = [
    ...Object.values(skill.steps).map((step) => step.is),
    ...Object.values(skill.mistakes).map((mistake) => mistake.is),
    ...(skill.realistic ?? []),
  ];
  const names = formulas.flatMap((text) => [...namesIn(parseFormula(text))]);
  return [...new Set(names)].filter(
    (name) => conversionNamed(name) && !(name in skill.givens) && !(name in skill.steps),
  );
}

function prepareConversion(name: string, slot: number): PreparedConversion {
  const conversion = conversionNamed(name);
  return { name, slot, value: exact(conversion?.value ?? 1), alsoTaught: (conversion?.alsoTaught ?? []).map(exact) };
}

function hasNumber(formula: Formula): boolean {
  let found = false;
  visit(formula, (part) => {
    found ||= part.kind === 'number';
  });
  return found;
}

const cutting = new Set(['floor', 'ceil', 'round', 'min', 'max']);
const comparing = new Set(['<', '>', '<=', '>=', '==', '!=', 'and', 'or']);

function isDirected(formula: Formula): boolean {
  let found = false;
  visit(formula, (part) => {
    found ||= part.kind === 'call' ? cutting.has(part.fn) : part.kind === 'operation' && comparing.has(part.operator);
  });
  return found;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
