/** Laws about draws: believable, repeatable, varied. */
import type { Exact } from '../../quantity/exact';
import type { Skill } from '../../skill/skill';
import { draw } from '../draw';
import { namesUsed } from '../names-used';
import { prepare } from '../prepared-skill';
import { type Problem, valueAt } from '../problem';
import type { Complaint } from './complaint';
import type { Sample } from './sample';

const leastRealistic = 0.02;

export function drawLaws(skill: Skill, { problems, realisticShare }: Sample): Complaint[] {
  const ready = prepare(skill);
  const used = namesUsed(ready);
  const unused = ready.steps.filter((step) => step !== ready.answerStep && !used.has(step.name));
  const [first] = problems;
  const again = first && draw(skill, first.seed ?? '');
  const distinct = new Set(problems.map(({ values, words }) => `${textOf(values)} ${Object.values(words).join()}`));
  return [
    ...(realisticShare < leastRealistic
      ? [`realistic: only ${(realisticShare * 100).toFixed(1)} in 100 draws are believable; at least 2 must be`]
      : []),
    ...(first && again && textOf(first.values) !== textOf(again.values) ? ['the same seed draws another problem'] : []),
    ...(distinct.size < 2 ? ['every draw gives the same numbers'] : []),
    ...wholeAnswers(skill, problems),
    ...unused.map((step) => `steps.${step.name}: no later step uses it`),
  ];
}

/** An answer that is said to be whole is so in every draw. */
function wholeAnswers({ answer }: Skill, problems: readonly Problem[]): Complaint[] {
  if (!('isWhole' in answer) || !answer.isWhole) return [];
  const broken = problems.find((problem) => exactAnswer(problem).d !== 1n);
  return broken ? [`answer.isWhole: seed ${broken.seed} ends in ${textOf([exactAnswer(broken)])}`] : [];
}

function textOf(values: readonly { toFraction(): string }[]): string {
  return values.map((value) => value?.toFraction()).join();
}

function exactAnswer({ skill, values }: Problem): Exact {
  return valueAt(values, prepare(skill).answerStep.slot);
}
