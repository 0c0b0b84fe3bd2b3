/** The values that are right besides the exact one (design section 3, point 2). */
import { type Exact, exact, zero } from '../quantity/exact';
import { isFar } from '../quantity/near';
import { placeOf, round, roundToFigures } from '../quantity/round';
import { unitOf } from '../quantity/unit';
import { numberText } from '../quantity/write-number';
import { acceptedWays } from './accepted-ways';
import { recompute } from './carry';
import { declaredMistakes } from './mistaken-values';
import { isQuantity, type PreparedSkill, type PreparedStep, prepare } from './prepared-skill';
import { announcedRound, answerOf, exactAnswer, type Problem, rounded, valueAt } from './problem';

/** Half of one percent: farther from the exact answer, honest rounding on the way is not the explanation. */
const honestShare = exact('0.005');

const sets = new WeakMap<Problem, readonly Exact[]>();

/**
 * The accepted set: the answer first, then what other taught constants and declared
 * other ways give, then what one honest policy of rounding
 * on the way gives. Each value is rounded as announced and stands once.
 */
export function acceptedSet(problem: Problem): readonly Exact[] {
  const known = sets.get(problem);
  if (known) return known;
  const answer = answerOf(problem);
  const set = [answer];
  const add = (value: Exact) => {
    if (!set.some((known) => known.equals(value))) set.push(value);
  };
  for (const value of taughtOtherwise(problem)) add(rounded(problem, value));
  for (const { values, round: rule } of acceptedWays(problem)) {
    const value = valueAt(values, prepare(problem.skill).answerStep.slot);
    add(rule ? round(value, rule) : rounded(problem, value));
  }
  const mistaken = declaredMistakes(problem).map(({ value }) => rounded(problem, value));
  for (const value of roundedOnTheWay(problem)) {
    if (!mistaken.some((wrong) => wrong.equals(value))) add(value);
  }
  sets.set(problem, set);
  return set;
}

/** True for a value of the accepted set; the set itself is computed only for values that come near it. */
export function isAccepted(problem: Problem, value: Exact): boolean {
  const answer = answerOf(problem);
  if (value.equals(answer)) return true;
  const exactValue = exactAnswer(problem);
  const reach = placeOf(announcedRound(problem), exactValue).valueOf() + Math.abs(exactValue.valueOf()) * 0.005;
  if (isFar(value, exactValue, reach) && !prepare(problem.skill).hasAlternatives) return false;
  return acceptedSet(problem).some((accepted) => accepted.equals(value));
}

/** Exact answers, or values of another step, under each combination of the constants that schools teach instead. */
export function taughtOtherwise(problem: Problem, slot = prepare(problem.skill).answerStep.slot): readonly Exact[] {
  const ready = prepare(problem.skill);
  if (!ready.hasAlternatives) return [];
  let workings: Exact[][] = [problem.values.slice()];
  for (const { slot, alternatives } of alternativesOf(problem, ready)) {
    workings = workings.flatMap((values) => [values, ...alternatives.map((value) => values.with(slot, value))]);
  }
  return workings.slice(1).flatMap((values) => {
    const solved = recompute(ready, values, 0);
    return solved ? [valueAt(solved, slot)] : [];
  });
}

function alternativesOf(problem: Problem, ready: PreparedSkill) {
  const constants = ready.conversions
    .filter(({ name }) => ready.steps.some((step) => step.step.is.includes(name)))
    .map(({ slot, alsoTaught }) => ({ slot, alternatives: alsoTaught }));
  const givens = Object.entries(problem.skill.givens).flatMap(([name, given]) => {
    if (!isQuantity(given) || !given.alsoTaught) return [];
    const slot = ready.slots.get(name) ?? -1;
    return [{ slot, alternatives: (given.alsoTaught[numberText(valueAt(problem.values, slot))] ?? []).map(exact) }];
  });
  return [...constants, ...givens].filter(({ alternatives }) => alternatives.length > 0);
}

/** What three figures, four figures or each step's own rounding give, where nothing cuts or compares after them. */
function roundedOnTheWay(problem: Problem): readonly Exact[] {
  const { skill, values } = problem;
  const ready = prepare(skill);
  const { answerStep } = ready;
  const rule = announcedRound(problem);
  const mode = rule.mode ?? 'half-up';
  if (answerStep.at === 0 || mode !== 'half-up' || unitOf(answerStep.step.unit).has('USD')) return [];
  if (ready.steps.some((step) => step.at > 0 && step.isDirected)) return [];
  const exactValue = exactAnswer(problem);
  const place = placeOf(rule, exactValue);
  const isNear = (value: Exact) => {
    const distance = value.sub(exactValue).abs();
    return distance.compare(place) <= 0 || distance.compare(exactValue.abs().mul(honestShare)) <= 0;
  };
  const policies = ready.steps.some(({ step }) => step.round) ? [...allFigures, ownRule] : allFigures;
  return policies.flatMap((policy) => {
    const worked = recompute(ready, values.slice(), 0, (value, step) =>
      step === answerStep ? value : policy(value, step),
    );
    const value = worked && round(valueAt(worked, answerStep.slot), rule);
    return value && isNear(value) ? [value] : [];
  });
}

const figures = (count: number) => (value: Exact) => (value.n === 0n ? zero : roundToFigures(value, count));
const allFigures = [figures(3), figures(4)];
const ownRule = (value: Exact, { step }: PreparedStep) => (step.round ? round(value, step.round) : value);
