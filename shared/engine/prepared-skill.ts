/** A declaration made ready to work with, once and on its first use: formulas compiled, units known, names in slots. */
import { type Exact, exact, zero } from '../quantity/exact';
import { specialOf, type Unit, unitOf } from '../quantity/unit';
import { constantNamed, givenNamed } from '../skill/constant-named';
import type { Given, QuantityGiven } from '../skill/given';
import type { Skill, Step, StepMistake } from '../skill/skill';
import { derivationOf, formulasOf, givenNames } from './declared';
import { compile, compiledOnce, type Evaluate } from './evaluate';
import { type Formula, namesIn, parseFormula } from './formula';
import { isDirected } from './is-directed';

export interface PreparedSkill {
  readonly skill: Skill;
  /** Slots of givens, extras, conversions in use and steps, in that order. */
  readonly slots: ReadonlyMap<string, number>;
  /** Values of the conversions in use, at their slots; every other slot holds nothing yet. */
  readonly conversions: readonly PreparedConversion[];
  readonly steps: readonly PreparedStep[];
  /** The step that is asked for; a choice out of a bank has none and gets an empty one. */
  readonly answerStep: PreparedStep;
  /** The place of the last step that the answer rests on: its own, or for a choice the last one. */
  readonly lastAt: number;
  /** Givens and extras that are worked out from those before them, by name. */
  readonly derivations: ReadonlyMap<string, Derivation>;
  readonly rules: readonly PreparedRule[];
  /** The rules by the step they wait for; -1 for those about givens alone. */
  readonly rulesAfter: ReadonlyMap<number, readonly PreparedRule[]>;
  /** Computes a formula or a part of one, compiled on its first use. */
  readonly evaluatorOf: (part: Formula) => Evaluate;
  /** Compiled when the first response is marked. */
  readonly mistakes: () => readonly PreparedMistake[];
  /** The declared unit of any name in the skill. */
  readonly unitOfName: (name: string) => Unit | undefined;
  /** True when some quantity is a time or a date. */
  readonly hasSpecial: boolean;
  /** True when a constant in play is taught with other values too. */
  readonly hasAlternatives: boolean;
  /** The counted things that givens name: `measure`, named by the size of the measure. */
  readonly namedUnits: readonly NamedUnit[];
}

/** A counted thing in a unit, and the given that says what it is in a problem. */
export interface NamedUnit {
  readonly noun: string;
  readonly by: string;
  /** What it is by the value of that given; a given that is a word names it itself. */
  readonly sizes: readonly (readonly [value: Exact, symbol: string])[];
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

/** The formula of a given. */
export interface Derivation {
  readonly evaluate: Evaluate;
  /** Slots of the names in it. */
  readonly needs: readonly number[];
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
  readonly mistake: StepMistake;
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
  const names = [...givenNames(skill), ...conversionNames, ...Object.keys(skill.steps)];
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
      evaluate: withinDay(compile(formula, slotOf), step.unit),
      isDirected: isDirected(formula),
    };
  });
  const answerStep =
    'bank' in skill.answer ? noStep(skill.answer.of) : steps.find(({ name }) => name === skill.answer.of);
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
    lastAt: skill.answer.kind === 'choice' ? steps.length - 1 : answerStep.at,
    conversions: conversionNames.map((name) => prepareConversion(skill, name, slotOf(name))),
    derivations: derivationsOf(skill, slotOf),
    rules,
    rulesAfter: new Map(
      [...new Set(rules.map(({ after }) => after))].map((after) => [
        after,
        rules.filter((rule) => rule.after === after),
      ]),
    ),
    evaluatorOf: compiledOnce(slotOf),
    mistakes: once(() =>
      Object.entries(skill.mistakes).flatMap(([id, mistake]): PreparedMistake[] => {
        if (!('at' in mistake)) return [];
        const formula = parseFormula(mistake.is);
        const at = stepAt.get(mistake.at);
        if (at === undefined) throw new Error(`${skill.id}: mistake "${id}" is at "${mistake.at}", which is no step`);
        const evaluate = withinDay(compile(formula, slotOf), steps[at]?.step.unit);
        return [{ id, mistake, at, formula, evaluate, needs: [...namesIn(formula)].map(slotOf) }];
      }),
    ),
    unitOfName: (name) => units.get(name),
    hasSpecial: [...units.values()].some((unit) => unit && specialOf(unit)),
    namedUnits: namedUnitsOf(skill),
    hasAlternatives:
      skill.answer.acceptIf !== undefined ||
      conversionNames.some((name) => constantNamed(skill, name)?.alsoTaught) ||
      Object.values(skill.givens).some((given) => isQuantity(given) && given.alsoTaught),
  };
}

/** True for a given that is a quantity and no word. */
export function isQuantity(given: Given | undefined): given is QuantityGiven {
  return given !== undefined && 'unit' in given;
}

function declaredUnit(skill: Skill, name: string): Unit | undefined {
  const given = givenNamed(skill, name);
  const step = Object.hasOwn(skill.steps, name) ? skill.steps[name] : undefined;
  const unit = isQuantity(given) ? given.unit : (step?.unit ?? constantNamed(skill, name)?.unit);
  return unit === undefined ? undefined : unitOf(unit);
}

function derivationsOf(skill: Skill, slotOf: (name: string) => number): ReadonlyMap<string, Derivation> {
  return new Map(
    givenNames(skill).flatMap((name): [string, Derivation][] => {
      const given = givenNamed(skill, name);
      const text = derivationOf(given);
      if (text === undefined || !isQuantity(given)) return [];
      const formula = parseFormula(text);
      const evaluate = withinDay(compile(formula, slotOf), given.unit);
      return [[name, { evaluate, needs: [...namesIn(formula)].map(slotOf) }]];
    }),
  );
}

function namedUnitsOf(skill: Skill): NamedUnit[] {
  const named = [...Object.values(skill.givens).filter(isQuantity), ...Object.values(skill.steps)];
  return named.flatMap(({ unit, unitNamedBy }) => {
    const [noun = ''] = unitOf(unit).keys();
    return unitNamedBy === undefined ? [] : [{ noun, by: unitNamedBy, sizes: sizesOf(skill.givens[unitNamedBy]) }];
  });
}

function sizesOf(given: Given | undefined): NamedUnit['sizes'] {
  const sizes = isQuantity(given) ? Object.entries(given.sizeOf ?? {}) : [];
  return sizes.map(([value, symbol]) => [exact(value), symbol]);
}

function conversionsUsed(skill: Skill): string[] {
  const names = formulasOf(skill).flatMap((text) => [...namesIn(parseFormula(text))]);
  const printed = Object.keys(skill.constants ?? {});
  return [...new Set([...names, ...printed])].filter(
    (name) => constantNamed(skill, name) && !givenNamed(skill, name) && !Object.hasOwn(skill.steps, name),
  );
}

function prepareConversion(skill: Skill, name: string, slot: number): PreparedConversion {
  const constant = constantNamed(skill, name);
  return { name, slot, value: exact(constant?.value ?? 1), alsoTaught: (constant?.alsoTaught ?? []).map(exact) };
}

/** What stands in for a step where a bank is asked: it has no formula and no place. */
function noStep(name: string): PreparedStep {
  const formula: Formula = { kind: 'number', value: zero };
  const step = { unit: '', is: '0', says: '' };
  return { name, step, at: -1, slot: -1, formula, evaluate: () => zero, isDirected: false };
}

const minutesInDay = exact(1440);

/** A time of day begins again at midnight; every other value stays as it is. */
function withinDay(evaluate: Evaluate, unit = ''): Evaluate {
  if (unit !== 'time of day' && unit !== '12-hour time') return evaluate;
  return (values) => {
    const minutes = evaluate(values);
    return minutes.sub(minutes.div(minutesInDay).floor().mul(minutesInDay));
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
