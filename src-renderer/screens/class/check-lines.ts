/** The checks of a host as lines of a list. */
import type { ClassCheck } from '@shared/contract/classroom/class-view';
import type { CheckLine } from '../../parts/check-list/check-list';

export function checkLines(checks: readonly ClassCheck[]): readonly CheckLine[] {
  return checks.map(({ what, state, says, command }) => ({
    id: what,
    state: state === 'fine' ? 'done' : state,
    says,
    command,
  }));
}
