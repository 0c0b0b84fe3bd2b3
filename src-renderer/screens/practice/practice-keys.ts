/** The keys of the practice screen, by where a problem stands and what it asks for. */
import type { OpenProblem } from '@shared/contract/problem';
import { letterOf } from '../../parts/choice-box/letters';
import type { KeyLine } from '../../parts/shell/places';
import { hasSteps } from './practice-words';

const leave: KeyLine = { name: 'Esc', does: 'Leave the problem', word: 'leave' };

/** Letters where there is something to choose, Up where something is typed, F4 where there are steps. */
export function openKeys(problem: OpenProblem): readonly KeyLine[] {
  const { options } = problem.prompt;
  const letters = options.map((_, at) => letterOf(at)).join(' ');
  return [
    ...(options.length > 0 ? [{ name: letters, does: 'Choose the option of this letter', word: 'choose' }] : []),
    { name: 'Enter', does: 'Check the entry', word: 'check' },
    { name: 'F2', does: 'Take the next hint', word: 'hint' },
    ...(hasSteps(problem) ? [{ name: 'F4', does: 'Work it step by step', word: 'steps' }] : []),
    leave,
    ...(options.length === 0 ? [{ name: '↑', does: 'Bring the last entry back' }] : []),
  ];
}

export function doneKeys(problem: OpenProblem): readonly KeyLine[] {
  return [
    { name: 'Enter', does: 'Go on to the next problem' },
    { name: 'F3', does: 'Show or hide the order' },
    ...(hasSteps(problem) ? [{ name: 'F4', does: 'Go through the steps' }] : []),
    leave,
  ];
}

export const stepKeys: readonly KeyLine[] = [
  { name: 'Enter', does: 'Check the step', word: 'check' },
  { name: 'Ctrl+↑', does: 'Go to the step before', word: 'step before' },
  { name: 'Ctrl+↓', does: 'Go to the next step', word: 'next step' },
  { name: 'F2', does: 'Take the next hint', word: 'hint' },
  { name: 'F4', does: 'Close the steps', word: 'close steps' },
];
