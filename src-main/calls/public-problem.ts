/** What a screen is given of a problem: words and names, no formula, no value of a step, no answer. */
import type { OpenProblem } from '@shared/contract/problem';
import { prepare } from '@shared/engine/prepared-skill';
import { calledName, unitTextOf } from '@shared/engine/print-name';
import type { Problem } from '@shared/engine/problem';
import { promptOf } from '@shared/engine/prompt';
import { answerKindOf } from '@shared/skill/answer';
import { areaCalled, areaOf } from '@shared/skill/areas';
import { Refusal } from '../refusal';
import type { Practised } from './open-practice';

/** An open problem of practice. */
export function publicProblem({ problem, kept }: Practised): OpenProblem {
  return { ...shownProblem(problem), id: kept.problemId, stage: kept.stage, draft: kept.draft };
}

/** The problem itself, wherever it stands. */
export function shownProblem(problem: Problem): Omit<OpenProblem, 'id' | 'stage' | 'draft'> {
  const { skill } = problem;
  const { steps, answerStep, lastAt } = prepare(skill);
  const prompt = promptOf(problem);
  if (!prompt) throw new Refusal('failed', 'This problem has no words.');
  return {
    skillId: skill.id,
    title: skill.title,
    area: areaCalled(areaOf(skill.id)),
    prompt: {
      ...prompt,
      order: [...prompt.order],
      question: [...prompt.question],
      facts: [...prompt.facts],
      options: [...prompt.options],
    },
    kind: answerKindOf(skill.answer),
    unit: skill.answer.kind === 'code' ? 'code' : unitTextOf(problem, answerStep.name),
    steps: steps
      .slice(0, lastAt + 1)
      .map(({ name }) => ({ name, called: calledName(problem, name), unit: unitTextOf(problem, name) })),
  };
}
