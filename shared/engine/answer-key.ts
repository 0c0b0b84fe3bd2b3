/** What a response is judged against: an answer with its unit and rounding, from a problem or from a teacher. */
import type { Exact } from '../quantity/exact';
import { placeOf, type RoundRule, round, roundToPlace } from '../quantity/round';
import { timesUnit, type Unit, unitOf } from '../quantity/unit';
import { acceptedSet, isAccepted, taughtOtherwise } from './accepted-set';
import { builtInSlips } from './built-in-slips';
import { declaredMistakes, type MistakenValue } from './mistaken-values';
import { prepare } from './prepared-skill';
import { unitTextOf } from './print-name';
import { announcedRound, type Problem, valueAt } from './problem';
import type { Slip } from './slip';

export interface AnswerKey {
  readonly exact: Exact;
  readonly answer: Exact;
  /** The wanted unit, as declared; the empty text when none is wanted. */
  readonly unitText: string;
  readonly unit: Unit;
  /** The unit without what the question already says that it is for. */
  readonly shortUnit?: Unit;
  readonly round: RoundRule;
  /** The step of the announced rounding. */
  readonly place: Exact;
  /** A given sets the marks that it is rounded to: between them nothing can be measured. */
  readonly isToMarks: boolean;
  /** An equal value in another unit is no answer: the conversion is the task. */
  readonly isUnitFixed: boolean;
  /** The answer first. */
  readonly accepted: () => readonly Exact[];
  readonly isAccepted: (value: Exact) => boolean;
  /** True when a constant in play is taught with other values too. */
  readonly hasAlternatives: boolean;
  /** Exact answers under other taught constants. */
  readonly otherwise: () => readonly Exact[];
  readonly mistakes: () => readonly MistakenValue[];
  readonly slips: () => readonly Slip[];
  readonly problem?: Problem;
}

/** The key of a problem whose answer is a number; made anew each time, since that is quicker than to look it up. */
export function keyOf(problem: Problem): AnswerKey {
  const ready = prepare(problem.skill);
  const { name, step, slot } = ready.answerStep;
  const unitText = ready.namedUnits.length > 0 ? unitTextOf(problem, name) : step.unit;
  const rule = announcedRound(problem);
  const exact = valueAt(problem.values, slot);
  const place = placeOf(rule, exact);
  const answer = roundToPlace(exact, place, rule.mode);
  const unit = unitOf(unitText);
  const forOne = 'forOne' in problem.skill.answer ? problem.skill.answer.forOne : undefined;
  return {
    exact,
    answer,
    unitText,
    unit,
    ...(forOne && { shortUnit: timesUnit(unit, unitOf(forOne)) }),
    round: rule,
    place,
    isToMarks: 'round' in problem.skill.answer && 'toGiven' in problem.skill.answer.round,
    isUnitFixed: 'unitFixed' in problem.skill.answer,
    accepted: () => acceptedSet(problem),
    isAccepted: (value) => value.equals(answer) || isAccepted(problem, value),
    hasAlternatives: ready.hasAlternatives,
    otherwise: () => taughtOtherwise(problem),
    mistakes: () => declaredMistakes(problem),
    slips: () => builtInSlips(problem),
    problem,
  };
}

/** A key of a teacher's own: a value, its unit (the empty text for none) and its rounding. */
export function statedKey(exact: Exact, unitText: string, rule: RoundRule): AnswerKey {
  const answer = round(exact, rule);
  const none = () => [];
  return {
    exact,
    answer,
    unitText,
    unit: unitOf(unitText),
    round: rule,
    place: placeOf(rule, exact),
    isToMarks: false,
    isUnitFixed: false,
    accepted: () => [answer],
    isAccepted: (value) => value.equals(answer),
    hasAlternatives: false,
    otherwise: none,
    mistakes: none,
    slips: none,
  };
}
