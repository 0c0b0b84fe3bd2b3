/** The words of the practice screen that depend on where a problem stands. */
import type { OpenProblem, Stage } from '@shared/contract/problem';
import type { Help } from '../../parts/verdict-panel/verdict-look';
import type { PracticeState } from './practice-state';

/** Where a learner is on the way from the example to working alone. */
export function stageWords(stage: Stage): string {
  switch (stage) {
    case 'example':
      return 'Worked example';
    case 'last-step':
      return 'Last step is yours';
    case 'alone':
      return 'On your own';
    default:
      return stage satisfies never;
  }
}

/** The stage after this one. */
export function stageAfter(stage: Stage): Stage {
  return stage === 'example' ? 'last-step' : 'alone';
}

/** The main action once a problem is done. */
export function nextWords({ stage }: Pick<OpenProblem, 'stage'>): string {
  switch (stage) {
    case 'example':
      return 'Do the last step yourself';
    case 'last-step':
      return 'Work one on your own';
    case 'alone':
      return 'Another like this';
    default:
      return stage satisfies never;
  }
}

export function helpOf({ hints, problem }: PracticeState): Help {
  if (problem.stage === 'last-step') return 'shown-lines';
  return hints.length > 0 ? 'hint' : undefined;
}

/** Whether a problem can be worked step by step: an example is worked already, a meaning has no steps. */
export function hasSteps({ stage, steps }: Pick<OpenProblem, 'stage' | 'steps'>): boolean {
  return stage !== 'example' && steps.length > 0;
}
