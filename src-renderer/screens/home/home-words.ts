/** The words of the home screen. */
import type { OpenProblem, Stage } from '@shared/contract/problem';

/** How hard a skill is, 1 to 5. */
export function levelWords(level: number): string {
  return ['introductory', 'basic', 'intermediate', 'advanced', 'expert'][level - 1] ?? 'expert';
}

/** What waits in a problem that was left. */
export function waitingWords({ stage, draft }: Pick<OpenProblem, 'stage' | 'draft'>): string {
  return draft.trim() === '' ? stageNote(stage) : 'What you typed is still there';
}

function stageNote(stage: Stage): string {
  switch (stage) {
    case 'example':
      return 'A worked example';
    case 'last-step':
      return 'The last step is yours to fill in';
    case 'alone':
      return 'A problem waits for its answer';
    default:
      return stage satisfies never;
  }
}
