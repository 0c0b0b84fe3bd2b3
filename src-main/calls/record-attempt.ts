/** Writes an attempt with everything that explains it in ten years: givens as shown, conventions, steps, help. */
import { givenTexts } from '@shared/engine/given-texts';
import { hintCount } from '@shared/engine/hints';
import { prepare } from '@shared/engine/prepared-skill';
import type { Problem } from '@shared/engine/problem';
import { numberText } from '@shared/quantity/write-number';
import { type AttemptRow, saveAttempt } from '../store/attempts';
import { kept } from './kept';
import type { Practised } from './open-practice';
import type { Services } from './services';

type Response = Pick<AttemptRow, 'response' | 'verdict' | 'danger' | 'mistakes' | 'notation' | 'elapsedMs'> & {
  readonly step?: string;
};

/** The attempt is on the disk when this returns; a store that refuses it becomes a sentence. */
export function recordAttempt(services: Services, { problem, kept: open }: Practised, response: Response): void {
  kept(() =>
    saveAttempt(services.store, {
      ...response,
      ...problemColumns(problem),
      learnerId: services.learner.id,
      problemId: open.problemId,
      seed: open.seed,
      stepEntries: open.stepEntries,
      hints: open.hints,
      stage: open.stage,
      counts: open.stage === 'alone' && !open.isShown && !open.isAnswered && open.hints < hintCount,
      place: 'practice',
      at: services.now(),
    }),
  );
}

/** What of an attempt follows from its problem: the declaration, the givens as shown, the conventions in force. */
export function problemColumns(problem: Problem): Pick<AttemptRow, 'skill' | 'version' | 'givens' | 'conventions'> {
  const { skill } = problem;
  const givens = [...givenTexts(problem)].map(([name, { value }]) => [name, value]);
  const conventions = prepare(skill).conversions.map(({ name, value }) => [name, numberText(value)]);
  return {
    skill: skill.id,
    version: skill.version,
    givens: Object.fromEntries(givens),
    conventions: Object.fromEntries(conventions),
  };
}
