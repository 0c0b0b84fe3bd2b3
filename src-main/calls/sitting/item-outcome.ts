/** What became of an item: its last response, its points, whether help was taken. */
import { type Marked as PublicMarked, stepVerdict, type VerdictKind, verdictKind } from '@shared/contract/verdict';
import { prepare } from '@shared/engine/prepared-skill';
import { isRight, type Scored } from '@shared/sitting/score';
import type { Outcome } from '@shared/sitting/sitting';
import type { Skill } from '@shared/skill/skill';
import type { ItemAttempt } from '../../store/item-attempts';
import type { Item } from './items';
import type { Sat } from './sat-sitting';

/** How a verdict counts in the state of a sitting. */
export function outcomeOf(verdict: VerdictKind, danger: boolean): Outcome {
  if (verdict === 'unreadable' || verdict === 'unit-missing') return 'again';
  if (danger) return 'danger';
  return isRight(verdict) ? 'right' : 'slip';
}

/** The last response to an item: what was answered, or in a drill of steps what was entered for the step of the answer. */
export interface LastResponse {
  readonly response: string;
  readonly verdict: VerdictKind;
  readonly danger: boolean;
  readonly mistakes: readonly string[];
  readonly marked: PublicMarked;
}

/** The last response to an item as a whole; nothing where none came in. */
export function lastResponse(sat: Sat, { number, problem, task }: Item): LastResponse | undefined {
  const isByStep = sat.plan.entry === 'steps';
  const wanted = isByStep ? prepare(problem.skill).answerStep.name : undefined;
  const last = sat.responses.findLast(({ item, step }) => item === number && step === wanted);
  if (!last) return undefined;
  const { mistakes, marked } = task.judge(last.response);
  const { response } = last;
  return isByStep
    ? { response, marked, mistakes, verdict: marked.verdict, danger: marked.danger }
    : { response, marked, mistakes: last.mistakes, verdict: verdictKind.parse(last.verdict), danger: last.danger };
}

/** The steps that were entered for an item, each as it was marked at last. */
export function enteredSteps({ responses }: Sat, number: number): ReadonlyMap<string, ItemAttempt> {
  return new Map(
    responses.flatMap((response): [string, ItemAttempt][] =>
      response.item === number && response.step !== undefined ? [[response.step, response]] : [],
    ),
  );
}

/** What was typed for each step. */
export function stepEntries(sat: Sat, number: number): Readonly<Record<string, string>> {
  return Object.fromEntries([...enteredSteps(sat, number)].map(([step, { response }]) => [step, response]));
}

/** How many rungs of the ladder of hints were taken. */
export function hintsTaken({ events }: Sat, number: number): number {
  return events.filter((event) => event.is === 'hint' && event.number === number).length;
}

/** What the score of an item is counted from; nothing is marked again for it. */
export function scoredOf(sat: Sat, number: number, skill: Skill): Scored {
  const entered = enteredSteps(sat, number);
  const withHelp = hintsTaken(sat, number) > 0;
  if (sat.plan.entry === 'steps') {
    const steps = stepsOf(skill).map((step) => stepVerdict.optional().parse(entered.get(step)?.verdict));
    return { danger: [...entered.values()].some(({ danger }) => danger), withHelp, steps };
  }
  const last = sat.responses.findLast(({ item, step }) => item === number && step === undefined);
  return {
    ...(last && { verdict: verdictKind.parse(last.verdict) }),
    danger: last?.danger ?? false,
    withHelp: withHelp || entered.size > 0,
  };
}

/** The names of the steps up to the answer, in order. */
export function stepsOf(skill: Skill): readonly string[] {
  const { steps, answerStep } = prepare(skill);
  return steps.slice(0, answerStep.at + 1).map(({ name }) => name);
}
