/** Marks one step of the open problem, on the student's own earlier values, and says again how earlier ones were marked. */
import type { Asks } from '@shared/contract/calls';
import type { EnteredStep, MarkedStep as PublicStep } from '@shared/contract/verdict';
import { type MarkedStep, markStep } from '@shared/engine/mark-step';
import { calledName } from '@shared/engine/print-name';
import { readResponse } from '@shared/quantity/read-response';
import { isUnreadable } from '@shared/quantity/reading';
import { showReading } from '@shared/quantity/show-reading';
import { readKindOf } from '@shared/quantity/special-unit';
import { Refusal } from '../refusal';
import { type OpenPractice, ownValues, type Practised } from './open-practice';
import { recordAttempt } from './record-attempt';
import type { Services } from './services';

export function answerStep(
  services: Services,
  practice: OpenPractice,
  { problemId, step, response, elapsedMs }: Asks<'answerStep'>,
): PublicStep {
  const practised = practice.find(problemId);
  if (!Object.hasOwn(practised.problem.skill.steps, step))
    throw new Refusal('not-found', `This problem has no step "${step}".`);
  const marked = markStep(
    practised.problem,
    step,
    response,
    ownValues(practised.problem, practised.kept.stepEntries, step),
  );
  const mistakes = marked.explanations.map(({ id }) => id);
  recordAttempt(services, practised, {
    step,
    response,
    verdict: marked.verdict,
    danger: marked.danger,
    mistakes,
    notation: [],
    elapsedMs,
  });
  const isMarked = marked.value !== undefined;
  if (isMarked) practice.keep(problemId, { stepEntries: { ...practised.kept.stepEntries, [step]: response } });
  return publicStep(practised, step, response, marked);
}

/** The steps that were entered, each marked as it was then: on what had been entered before it. Stores nothing. */
export function enteredSteps({ problem, kept }: Practised): EnteredStep[] {
  const entries = Object.entries(kept.stepEntries).filter(([step]) => Object.hasOwn(problem.skill.steps, step));
  return entries.map(([step, response], at) => {
    const then = { problem, kept: { ...kept, stepEntries: Object.fromEntries(entries.slice(0, at)) } };
    const marked = markStep(problem, step, response, ownValues(problem, then.kept.stepEntries, step));
    return { step, response, marked: publicStep(then, step, response, marked) };
  });
}

function publicStep(practised: Practised, step: string, response: string, marked: MarkedStep): PublicStep {
  const { verdict, danger, says, right, arithmetic } = marked;
  const [first] = marked.explanations;
  const kind = readKindOf(practised.problem.skill.steps[step]?.unit ?? '');
  const reading = readResponse(response, kind);
  const slip = firstSlip(practised, step);
  const from = verdict === 'carried' ? slip : undefined;
  // on a student's own wrong value the arithmetic does not come to the right one that stands beside it
  const isArithmeticRight = verdict !== 'slip' || slip === undefined;
  return {
    verdict,
    danger,
    says,
    ...(first && { headline: first.headline, kind: first.kind, called: first.called }),
    ...(!isUnreadable(reading) && { yours: showReading(reading, kind) }),
    ...(right !== undefined && { right }),
    ...(arithmetic !== undefined && isArithmeticRight && { arithmetic }),
    ...(from !== undefined && { carriedFrom: calledName(practised.problem, from) }),
  };
}

/** The earlier step whose wrong value was carried on. */
function firstSlip({ problem, kept }: Practised, until: string): string | undefined {
  return [...ownValues(problem, kept.stepEntries, until)].find(([, { isRight }]) => !isRight)?.[0];
}
