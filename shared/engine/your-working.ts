/** The working that a named mistake stands for, with the fraction that differs marked: the student's line beside the right one. */

import { round } from '../quantity/round';
import { carryFrom } from './carry';
import { rightWorking } from './factor-chain';
import { declaredMistakes } from './mistaken-values';
import { prepare } from './prepared-skill';
import { type Problem, valueAt } from './problem';
import { solutionOf, type WorkedFactor, type WorkedSolution, workedSolution } from './worked-solution';

/** The chain of a declared mistake; nothing for other explanations and where no fraction differs. */
export function yourWorking(problem: Problem, mistakeId: string): WorkedSolution | undefined {
  const ready = prepare(problem.skill);
  const mistaken = declaredMistakes(problem).find(({ mistake }) => mistake.id === mistakeId);
  const step = mistaken && ready.steps[mistaken.mistake.at];
  const values = step && carryFrom(ready, problem.values, step.slot, mistaken.atStep);
  if (!mistaken || !step || !values) return undefined;
  const right = rightWorking(problem);
  const formulaOf = (name: string) => (name === step.name ? mistaken.mistake.formula : right.formulaOf(name));
  const answer = round(valueAt(values, ready.answerStep.slot), problem.skill.answer.round);
  const solution = solutionOf({ problem, values, formulaOf }, answer);
  const usual = new Set(workedSolution(problem).chain.map(textOfFactor));
  const chain = solution.chain.map((factor) =>
    usual.has(textOfFactor(factor)) ? factor : { ...factor, isDifferent: true as const },
  );
  return { ...solution, chain };
}

function textOfFactor({ top, bottom }: WorkedFactor): string {
  const side = (part: WorkedFactor['top'] | undefined) =>
    `${part?.number ?? ''} ${part?.symbols.map(({ text }) => text).join('.') ?? ''}`;
  return `${side(top)} / ${side(bottom)}`;
}
