/**
 * A working as one chain of fractions. Steps that only multiply and divide are opened up; what adds or chooses stays
 * closed and enters with its value.
 */
import { type Exact, one } from '../quantity/exact';
import { specialOf, symbolsOf, type Unit, unitOf } from '../quantity/unit';
import { constantNamed } from '../skill/constant-named';
import { carryUnits } from './carry-units';
import type { Values } from './evaluate';
import type { Formula } from './formula';
import { isQuantity, prepare } from './prepared-skill';
import { shownUnit } from './print-name';
import type { Problem } from './problem';
import { blanksIn } from './template';
import { isFault } from './unit-fault';
import { needsWords } from './write-formula';
import { writeStep } from './write-step';

/** One side of a fraction: a number, where one stands there, and its unit symbols. */
export interface Side {
  readonly value: Exact | undefined;
  readonly symbols: readonly string[];
  /** How a number was chosen or rounded: `the smaller of 5.1 mg and 4 mg`. */
  readonly how?: string | undefined;
}

/** One fraction of the chain; without a bottom it is a plain quantity. */
export interface Factor {
  readonly top: Side;
  readonly bottom: Side | undefined;
}

/** A quantity that is multiplied (`power` 1) or divided by (`power` -1). */
export interface Atom {
  /** The name it goes by; absent for a closed part of a formula and for a bare number. */
  readonly name: string | undefined;
  readonly value: Exact;
  readonly unit: Unit;
  readonly power: 1 | -1;
  /** How a closed part came to its value, where that takes more than the four signs of arithmetic. */
  readonly how?: string | undefined;
}

/** A working: the formulas and values of its steps, the right ones or those that a mistake leads to. */
export interface Working {
  readonly problem: Problem;
  readonly formulaOf: (step: string) => Formula | undefined;
  readonly values: Values;
}

/** The chain of a working's answer; none where the answer is a time, a date, a code or a meaning. */
export function answerChain(working: Working): readonly Factor[] {
  const { skill } = working.problem;
  const { answerStep } = prepare(skill);
  const { name, step, formula, at } = answerStep;
  if (at < 0 || skill.answer.kind === 'code' || specialOf(unitOf(step.unit))) return [];
  return chainOf(step.takes ? { kind: 'name', name } : (working.formulaOf(name) ?? formula), working);
}

/** The chain of a formula, in reading order. */
function chainOf(formula: Formula, working: Working): readonly Factor[] {
  const atoms = atomsOf(formula, 1, working);
  return atoms ? pairUp(atoms, working.problem) : [];
}

/** The quantities of a product, steps opened up; nothing when the formula is no product. */
export function atomsOf(formula: Formula, power: 1 | -1, working: Working): readonly Atom[] | undefined {
  switch (formula.kind) {
    case 'number':
      return [{ name: undefined, value: formula.value, unit: unitOf(''), power }];
    case 'name': {
      const inner = working.formulaOf(formula.name);
      const isTaken = working.problem.skill.steps[formula.name]?.takes !== undefined;
      const opened = inner && !isTaken && isProduct(inner) ? atomsOf(inner, power, working) : undefined;
      return opened ?? closedAtom(formula, formula.name, power, working);
    }
    case 'operation': {
      if (formula.operator !== '*' && formula.operator !== '/') return closedAtom(formula, undefined, power, working);
      const left = atomsOf(formula.left, power, working);
      const right = atomsOf(formula.right, formula.operator === '*' ? power : power === 1 ? -1 : 1, working);
      return left && right && [...left, ...right];
    }
    default:
      return closedAtom(formula, undefined, power, working);
  }
}

/** True for a formula that multiplies and divides names and numbers and does nothing else. */
function isProduct(formula: Formula): boolean {
  if (formula.kind === 'operation') {
    return (
      (formula.operator === '*' || formula.operator === '/') && isProduct(formula.left) && isProduct(formula.right)
    );
  }
  return formula.kind === 'name' || formula.kind === 'number';
}

function closedAtom(
  formula: Formula,
  name: string | undefined,
  power: 1 | -1,
  working: Working,
): readonly Atom[] | undefined {
  const ready = prepare(working.problem.skill);
  const value = ready.evaluatorOf(formula)(working.values);
  const unit = carryUnits(formula, ready.unitOfName);
  if (isFault(unit)) return undefined;
  const shown = shownUnit(working.problem, unit);
  return [
    {
      name,
      value,
      unit: shown,
      power,
      how: howOf(name === undefined ? formula : working.formulaOf(name), shown, working),
    },
  ];
}

/** A part that chooses, rounds or compares, in words; nothing of a given and of a plain sum. */
function howOf(formula: Formula | undefined, unit: Unit, { problem, values }: Working): string | undefined {
  return formula && needsWords(formula) ? writeStep(problem, formula, values, unit) : undefined;
}

/** Makes fractions: percent with its basis first, then givens of one fact, then a divisor with a plain quantity. */
function pairUp(atoms: readonly Atom[], problem: Problem): Factor[] {
  const partners = new Map<Atom, Atom>();
  const join = (fits: (a: Atom, b: Atom) => boolean) => {
    for (const atom of atoms) {
      const partner = atoms.find((other) => other.power !== atom.power && !partners.has(other) && fits(atom, other));
      if (!partner || partners.has(atom)) continue;
      partners.set(atom, partner);
      partners.set(partner, atom);
    }
  };
  const isFree = (atom: Atom) => isPlain(atom) && !isConversion(problem, atom) && !isInFact(problem, atom);
  join(isPercentPair);
  join((a, b) => isPlain(a) && isPlain(b) && isOneFact(problem, a, b));
  join((a, b) => isFree(a) && isFree(b));
  return atoms.flatMap((atom, at): Factor[] => {
    const partner = partners.get(atom);
    if (!partner) return [alone(atom, problem)];
    return atoms.indexOf(partner) < at ? [] : [percentFraction(atom, partner) ?? fractionOf(atom, partner)];
  });
}

/** A quantity whose unit has no bottom of its own, so that it can stand over or under another. */
const isPlain = ({ unit }: Atom): boolean => symbolsOf(unit, -1).length === 0;

function isPercentPair(a: Atom, b: Atom): boolean {
  const isBasis = (atom: Atom) => atom.name === 'percentBasis';
  return (isBasis(a) && b.unit.has('% w/v')) || (isBasis(b) && a.unit.has('% w/v'));
}

/** 10% w/v over its basis is shown as 10 g in 100 mL. */
function percentFraction(a: Atom, b: Atom): Factor | undefined {
  if (!isPercentPair(a, b)) return undefined;
  const [percent, basis] = a.name === 'percentBasis' ? [b, a] : [a, b];
  const grams: Side = { value: percent.value, symbols: ['g'] };
  const volume: Side = { value: basis.value, symbols: ['mL'] };
  return percent.power === 1 ? { top: grams, bottom: volume } : { top: volume, bottom: grams };
}

function isOneFact(problem: Problem, a: Atom, b: Atom): boolean {
  const facts = Object.values(problem.skill.facts ?? {}).map((fact) => blanksIn(fact.says));
  return facts.some(
    (names) => a.name !== undefined && b.name !== undefined && names.includes(a.name) && names.includes(b.name),
  );
}

/** A given of a fact waits for the other one of that fact. */
function isInFact(problem: Problem, { name }: Atom): boolean {
  return (
    name !== undefined && Object.values(problem.skill.facts ?? {}).some((fact) => blanksIn(fact.says).includes(name))
  );
}

function isConversion(problem: Problem, { name }: Atom): boolean {
  if (name === undefined) return false;
  const given = problem.skill.givens[name];
  return constantNamed(problem.skill, name) !== undefined || (isQuantity(given) && given.sizeOf !== undefined);
}

function fractionOf(a: Atom, b: Atom): Factor {
  const [top, bottom] = a.power === 1 ? [a, b] : [b, a];
  return { top: plainSide(top), bottom: plainSide(bottom) };
}

function plainSide({ value, unit, how }: Atom): Side {
  return { value, symbols: symbolsOf(unit, 1), how };
}

function alone(atom: Atom, problem: Problem): Factor {
  const above = symbolsOf(atom.unit, 1);
  const below = symbolsOf(atom.unit, -1);
  if (atom.power === 1) {
    const bottom =
      below.length === 0 ? undefined : { value: isConversion(problem, atom) ? one : undefined, symbols: below };
    return { top: { value: atom.value, symbols: above, how: atom.how }, bottom };
  }
  return { top: { value: one, symbols: below }, bottom: { value: atom.value, symbols: above, how: atom.how } };
}

/** The right working of a problem. */
export function rightWorking(problem: Problem): Working {
  const ready = prepare(problem.skill);
  return {
    problem,
    values: problem.values,
    formulaOf: (name) => ready.steps.find((step) => step.name === name)?.formula,
  };
}
