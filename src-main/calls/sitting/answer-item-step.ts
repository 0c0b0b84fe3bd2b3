/** Takes one step of an item: as the way of answering it, or as help. The step of the answer answers the item. */
import type { Asks } from '@shared/contract/calls';
import { markStep } from '@shared/engine/mark-step';
import { prepare } from '@shared/engine/prepared-skill';
import { Refusal } from '../../refusal';
import { ownValues } from '../open-practice';
import { answerableItem, answerItem, attemptRow, type ItemDesk } from './answer-item';
import { enteredSteps, outcomeOf, stepEntries, stepsOf } from './item-outcome';
import type { Happening, Live } from './open-sittings';

export function answerItemStep(desk: ItemDesk, ask: Asks<'answerItemStep'>): Live {
  const { sittingId, number, step, response } = ask;
  const live = desk.sittings.now(sittingId);
  const { plan } = live.sat;
  const item = answerableItem(live, number);
  const { problem, task } = item;
  if (!stepsOf(problem.skill).includes(step)) throw new Refusal('not-found', `This problem has no step "${step}".`);
  if (task.form.kind !== 'typed') throw new Refusal('refused', 'This item is answered as a whole.');
  const isLast = step === prepare(problem.skill).answerStep.name;
  if (plan.entry === 'line' && isLast) return answerItem(desk, { sittingId, number, response });
  if (plan.entry === 'steps' && isEntered(live, number, step))
    throw new Refusal('refused', 'This step is entered. Go on with the next one.');

  const marked = markStep(problem, step, response, ownValues(problem, stepEntries(live.sat, number), step));
  const { verdict, danger } = marked;
  const isAsked = verdict === 'unreadable' || verdict === 'unit-missing';
  const whole = isLast ? task.judge(response).marked : undefined;
  return desk.sittings.take(sittingId, happeningOf(), (after) => ({
    attempt: attemptRow(desk, live, item, after, {
      step,
      response,
      verdict,
      danger,
      mistakes: marked.explanations.map(({ id }) => id),
      notation: [],
    }),
    draft: { item: number, step, draft: response },
  }));

  function happeningOf(): Happening {
    if (whole)
      return { is: 'answer', number, outcome: isAsked ? 'again' : outcomeOf(whole.verdict, whole.danger || danger) };
    return isAsked ? { is: 'time' } : { is: 'step', number };
  }
}

function isEntered({ sat }: Live, number: number, step: string): boolean {
  const verdict = enteredSteps(sat, number).get(step)?.verdict;
  return verdict !== undefined && verdict !== 'unreadable' && verdict !== 'unit-missing';
}
