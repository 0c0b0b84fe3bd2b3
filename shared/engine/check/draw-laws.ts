/** Laws about draws: believable, repeatable, varied. */
import type { Skill } from '../../skill/skill';
import { draw } from '../draw';
import { namesUsed } from '../names-used';
import { prepare } from '../prepared-skill';
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
    ...unused.map((step) => `steps.${step.name}: no later step uses it`),
  ];
}

function textOf(values: readonly { toFraction(): string }[]): string {
  return values.map((value) => value?.toFraction()).join();
}
