/**
 * Wrong values that the engine knows without a declaration, each carried on like a declared mistake (design section 3,
 * point 4). Powers of ten are told apart elsewhere.
 */
import { type Exact, exact } from '../quantity/exact';
import { round, roundToFigures } from '../quantity/round';
import type { Unit } from '../quantity/unit';
import { numberText, writeNumber } from '../quantity/write-number';
import type { MistakeKind } from '../skill/skill';
import { answerWith, recompute } from './carry';
import { type Formula, visit } from './formula';
import { compile, type Evaluate } from './evaluate';
import { isQuantity, type PreparedSkill, prepare } from './prepared-skill';
import { calledName, printName, printValue } from './print-name';
import { answerOf, exactAnswer, type Problem, valueAt } from './problem';
import type { Skill } from '../skill/skill';

export type SlipId =
  | 'slip.inverse'
  | 'slip.pound-kilogram'
  | 'slip.hour-minute'
  | 'slip.dose-day'
  | 'slip.digits'
  | 'slip.truncated'
  | 'slip.rounded-early';

export interface Slip {
  readonly id: SlipId;
  readonly kind: MistakeKind;
  readonly called: string;
  /** Final value, before rounding. */
  readonly value: Exact;
  /** What was done, with the problem's numbers; written only when it is needed. */
  readonly says: () => string;
}

const known = new WeakMap<Problem, readonly Slip[]>();

/** Every built-in slip of a problem whose rounded value differs from the right answer. */
export function builtInSlips(problem: Problem): readonly Slip[] {
  const found = known.get(problem);
  if (found) return found;
  const ready = prepare(problem.skill);
  const answer = answerOf(problem);
  const slips = [
    ...inverses(problem, ready),
    ...scaled(problem, ready, 'slip.pound-kilogram', isWeight, exact('2.2')),
    ...scaled(problem, ready, 'slip.hour-minute', hasClock, exact(60)),
    ...doseForDay(problem, ready),
    ...swappedDigits(problem),
    ...truncated(problem),
    ...roundedEarly(problem, ready),
  ].filter(({ value }) => !round(value, problem.skill.answer.round).equals(answer));
  known.set(problem, slips);
  return slips;
}

function inverses(problem: Problem, ready: PreparedSkill): Slip[] {
  return quotientsOf(ready).flatMap(({ slot, evaluate, over, under }) => {
    const atStep = attempt(() => evaluate(problem.values));
    const value = atStep && answerWith(ready, problem.values, slot, atStep);
    if (!value) return [];
    const says = () =>
      `You divided ${printName(problem, under, 'quantity', false)} by ${printName(problem, over, 'quantity', false)}. It is the other way round.`;
    return [{ id: 'slip.inverse', kind: 'set-up', called: 'division upside down', value, says }];
  });
}

/** One given, or the answer, multiplied or divided by a conversion that was not called for. */
function scaled(problem: Problem, ready: PreparedSkill, id: 'slip.pound-kilogram' | 'slip.hour-minute', fits: (unit: Unit) => boolean, by: Exact): Slip[] {
  const called = id === 'slip.hour-minute' ? 'hours and minutes mixed' : 'pounds and kilograms mixed';
  const both = (slot: number, name: string, final: (value: Exact) => Exact | undefined): Slip[] =>
    [true, false].flatMap((isTimes) => {
      const right = valueAt(problem.values, slot);
      const value = final(isTimes ? right.mul(by) : right.div(by));
      const says = () =>
        `You ${isTimes ? 'multiplied' : 'divided'} ${calledName(problem, name).toLowerCase()}, ${printName(problem, name, 'quantity', false)}, by ${writeNumber(by)}. It was in the right unit already.`;
      return value ? [{ id, kind: 'unit', called, value, says }] : [];
    });
  const givens = Object.entries(problem.skill.givens).flatMap(([name, given]) => {
    const slot = ready.slots.get(name) ?? -1;
    if (!isQuantity(given) || !problem.values[slot] || !fits(ready.unitOfName(name) ?? new Map())) return [];
    return both(slot, name, (value) => fromGiven(ready, problem, slot, value));
  });
  const { answerStep } = ready;
  const isAnswer = fits(ready.unitOfName(answerStep.name) ?? new Map());
  return isAnswer ? [...givens, ...both(answerStep.slot, answerStep.name, (value) => value)] : givens;
}

function doseForDay(problem: Problem, ready: PreparedSkill): Slip[] {
  return Object.keys(problem.skill.givens).flatMap((name): Slip[] => {
    const unit = ready.unitOfName(name);
    const doses = problem.values[ready.slots.get(name) ?? -1];
    if (!doses || doses.n === 0n || unit?.get('day') !== -1 || !(unit.get('dose') === 1 || unit.get('time') === 1)) return [];
    const right = exactAnswer(problem);
    const count = writeNumber(doses);
    return [
      { id: 'slip.dose-day', kind: 'set-up', called: 'dose and day mixed', value: right.mul(doses), says: () => `You gave the amount of ${count} doses. The question asks for one.` },
      { id: 'slip.dose-day', kind: 'set-up', called: 'dose and day mixed', value: right.div(doses), says: () => `You divided by the ${count} doses of a day once more than needed.` },
    ];
  });
}

function swappedDigits(problem: Problem): Slip[] {
  const answer = answerOf(problem);
  const text = numberText(answer);
  const places = [...text].flatMap((letter, at) => (/\d/.test(letter) ? [at] : []));
  return places.slice(1).flatMap((place, before): Slip[] => {
    const other = places[before] ?? place;
    const letters = [...text];
    [letters[other], letters[place]] = [letters[place] ?? '', letters[other] ?? ''];
    const value = text[other] === text[place] ? answer : exact(letters.join(''));
    return [{ id: 'slip.digits', kind: 'reading', called: 'two digits exchanged', value, says: () => `Two digits changed places: it is ${writeNumber(answer)}.` }];
  });
}

function truncated(problem: Problem): Slip[] {
  const value = round(exactAnswer(problem), { ...problem.skill.answer.round, mode: 'down' });
  const says = () => `You cut ${writeNumber(roundToFigures(exactAnswer(problem), 6))} off instead of rounding it.`;
  return [{ id: 'slip.truncated', kind: 'rounding', called: 'cut off instead of rounded', value, says }];
}

function roundedEarly(problem: Problem, ready: PreparedSkill): Slip[] {
  return ready.steps.slice(0, ready.answerStep.at).flatMap((step) =>
    [1, 2].flatMap((figures): Slip[] => {
      const right = valueAt(problem.values, step.slot);
      if (right.n === 0n) return [];
      const early = roundToFigures(right, figures);
      const value = early.equals(right) ? undefined : answerWith(ready, problem.values, step.slot, early);
      const says = () =>
        `You rounded ${printName(problem, step.name, 'quantity', false)} to ${printValue(problem, early, step.step.unit)} before going on. Keep every figure to the last line.`;
      return value ? [{ id: 'slip.rounded-early', kind: 'rounding', called: 'rounded too early', value, says }] : [];
    }),
  );
}

function fromGiven(ready: PreparedSkill, problem: Problem, slot: number, value: Exact): Exact | undefined {
  const values = recompute(ready, problem.values.with(slot, value), 0);
  return values && valueAt(values, ready.answerStep.slot);
}

const isWeight = (unit: Unit): boolean => unit.size === 1 && (unit.get('kg') === 1 || unit.get('lb') === 1);
const hasClock = (unit: Unit): boolean => unit.has('h') || unit.has('min');

interface Quotient {
  readonly slot: number;
  readonly evaluate: Evaluate;
  readonly over: string;
  readonly under: string;
}

const quotients = new WeakMap<Skill, readonly Quotient[]>();

/** Each quotient of two names in a step, with the step's formula in which just that quotient is turned round. */
function quotientsOf(ready: PreparedSkill): readonly Quotient[] {
  const found = quotients.get(ready.skill);
  if (found) return found;
  const made = ready.steps.slice(0, ready.answerStep.at + 1).flatMap((step) => {
    const here: Quotient[] = [];
    visit(step.formula, (part) => {
      if (part.kind !== 'operation' || part.operator !== '/' || part.left.kind !== 'name' || part.right.kind !== 'name') return;
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

function attempt(evaluate: () => Exact): Exact | undefined {
  try {
    return evaluate();
  } catch {
    return undefined; // a division by zero: this way of working has no result
  }
}

