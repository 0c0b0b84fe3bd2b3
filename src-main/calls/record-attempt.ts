/** Writes an attempt with everything that explains it in ten years: givens as shown, conventions, steps, help. */
import { givenTexts } from '@shared/engine/given-texts';
import { hintCount } from '@shared/engine/hints';
import { prepare } from '@shared/engine/prepared-skill';
import { numberText } from '@shared/quantity/write-number';
import { type AttemptRow, saveAttempt } from '../store/attempts';
import { kept } from './kept';
import type { Practised } from './open-practice';
import type { Services } from './services';

type Response = Pick<AttemptRow, 'response' | 'verdict' | 'danger' | 'mistakes' | 'notation' | 'elapsedMs'> & {
  readonly step?: string;
};

/** The attempt is on the disk when this returns; a store that refuses it becomes a sentence. */
export function recordAttempt(services: Services, practised: Practised, response: Response): void {
  const { problem, kept: open } = practised;
  const { skill } = problem;
  const givens = [...givenTexts(problem)].map(([name, { value }]) => [name, value]);
  const conventions = prepare(skill).conversions.map(({ name, value }) => [name, numberText(value)]);
  kept(() =>
    saveAttempt(services.store, {
      ...response,
      learnerId: services.learner.id,
      problemId: open.problemId,
      skill: skill.id,
      version: skill.version,
      seed: open.seed,
      givens: Object.fromEntries(givens),
      conventions: Object.fromEntries(conventions),
      stepEntries: open.stepEntries,
      hints: open.hints,
      stage: open.stage,
      counts: open.stage === 'alone' && !open.isShown && !open.isAnswered && open.hints < hintCount,
      place: 'practice',
      at: services.now(),
    }),
  );
}
