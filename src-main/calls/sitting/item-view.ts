/** An item as a screen gets it. What tells the answer goes along only once the item is locked and feedback is due. */
import type { ItemStep, ItemVerdict, ItemView } from '@shared/contract/sitting';
import { stepVerdict } from '@shared/contract/verdict';
import { hintAt, hintCount } from '@shared/engine/hints';
import { markStep } from '@shared/engine/mark-step';
import { score } from '@shared/sitting/score';
import type { SittingItem } from '@shared/sitting/sitting';
import { ownValues } from '../open-practice';
import { shownProblem } from '../public-problem';
import { enteredSteps, hintsTaken, lastResponse, scoredOf, stepEntries } from './item-outcome';
import type { Item } from './items';
import type { Live } from './open-sittings';
import type { Sat } from './sat-sitting';

/** Rungs that a sitting gives; the last one solves a like problem and belongs to the report. */
export const hintsInSitting = hintCount - 1;

export function itemView({ sat, draftOf }: Live, item: Item): ItemView {
  const { number, problem, task } = item;
  const { attempts, help } = sat.plan;
  const stand = sat.sitting.items[number - 1];
  const taken = hintsTaken(sat, number);
  const verdict = verdictOf(sat, item, stand);
  return {
    number,
    problem: shownProblem(problem),
    level: problem.skill.level,
    form: task.form,
    draft: draftOf(number) ?? '',
    stepDrafts: Object.fromEntries(
      Object.keys(problem.skill.steps).flatMap((step) => {
        const draft = draftOf(number, step);
        return draft === undefined ? [] : [[step, draft]];
      }),
    ),
    steps: stepsOf(sat, item, isTold(sat, stand)),
    triesLeft: isOpen(stand) ? Math.max(0, attempts - (stand?.responses ?? 0)) : 0,
    hints: Array.from({ length: taken }, (_, rung) => hintAt(problem, rung)).flatMap((hint, rung) =>
      hint ? [{ ...hint, isNextLast: rung === hintsInSitting - 1 }] : [],
    ),
    hasNextHint: help && isOpen(stand) && taken < hintsInSitting,
    isLocked: stand?.status === 'locked' || stand?.status === 'missed',
    ...(verdict && { verdict }),
  };
}

/** Nothing more can be told away: the item is locked, and feedback comes after each. */
function isTold({ plan }: Sat, stand: SittingItem | undefined): boolean {
  return plan.feedback === 'each' && stand?.status === 'locked';
}

function isOpen(stand: SittingItem | undefined): boolean {
  return stand === undefined || stand.status === 'open' || stand.status === 'answered' || stand.status === 'to-come';
}

function verdictOf(sat: Sat, item: Item, stand: SittingItem | undefined): ItemVerdict | undefined {
  const last = lastResponse(sat, item);
  if (!last) return undefined;
  const { result, ...said } = last.marked;
  if (stand?.outcome === 'again') return said;
  if (sat.plan.feedback === 'end') return undefined;
  if (!isTold(sat, stand)) return notYet;
  return {
    ...said,
    ...(result && { yours: result.yours, right: result.right }),
    earns: score(scoredOf(sat, item.number, item.problem.skill), sat.plan).valueOf(),
  };
}

/** Of an item with a try left, neither the mistake nor the danger is named. */
const notYet: ItemVerdict = {
  verdict: 'wrong',
  danger: false,
  headline: 'Not right yet.',
  says: 'Look at it again; another try is left.',
};

function stepsOf(sat: Sat, { number, problem }: Item, isItemTold: boolean): ItemStep[] {
  const entries = stepEntries(sat, number);
  return [...enteredSteps(sat, number)].map(([step, { response }]) => {
    const { verdict, says } = markStep(problem, step, response, ownValues(problem, entries, step));
    const isAsked = verdict === 'unreadable' || verdict === 'unit-missing';
    if (sat.plan.feedback === 'end' && !isAsked) return { step, response, says: 'Kept.' };
    return {
      step,
      response,
      verdict: stepVerdict.parse(verdict),
      says: isAsked || isItemTold ? says : briefly[verdict],
    };
  });
}

/** What is said of a step while its item is open: nothing of a value, nothing of a mistake. */
const briefly = {
  right: 'Right.',
  carried: 'Right method on your own earlier value.',
  'not-carried': 'The value before this one is not believable; from here on the working goes on with the right one.',
  slip: 'Not right. The next steps are marked on your own value.',
} as const;
