/** The words of the practice screen that depend on where a problem stands. */
import type { OpenProblem, Stage } from '@shared/contract/problem';
import type { KeyLine } from '../../parts/shell/places';
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

const leave: KeyLine = { name: 'Esc', does: 'Leave the problem', word: 'leave' };

export const openKeys: readonly KeyLine[] = [
  { name: 'Enter', does: 'Check the entry', word: 'check' },
  { name: 'F2', does: 'Take the next hint', word: 'hint' },
  { name: 'F4', does: 'Work it step by step', word: 'steps' },
  leave,
  { name: '↑', does: 'Bring the last entry back' },
];

export const doneKeys: readonly KeyLine[] = [
  { name: 'Enter', does: 'Go on to the next problem' },
  { name: 'F3', does: 'Show or hide the order' },
  { name: 'F4', does: 'Go through the steps' },
  leave,
];

export const stepKeys: readonly KeyLine[] = [
  { name: 'Enter', does: 'Check the step', word: 'check' },
  { name: 'Ctrl+↑', does: 'Go to the step before', word: 'step before' },
  { name: 'Ctrl+↓', does: 'Go to the next step', word: 'next step' },
  { name: 'F2', does: 'Take the next hint', word: 'hint' },
  { name: 'F4', does: 'Close the steps', word: 'close steps' },
];
