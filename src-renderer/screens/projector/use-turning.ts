/** Page Down and Page Up on the projector's window, as a presenter's remote sends them: a line more, a line less. */
import type { ProjectorView } from '@shared/contract/classroom/projector-view';
import { useKeys } from '../../parts/keys/use-keys';
import { scruple } from '../../scruple';

export function useTurning(view: ProjectorView | undefined): void {
  const { number = 0, shown = 0, of = 0 } = view?.reveal ?? {};
  const show = (lines: number) => () =>
    void scruple.directClass({ is: 'reveal', number, shown: lines }).catch(() => undefined);
  useKeys({
    PageDown: shown < of ? show(shown + 1) : undefined,
    PageUp: shown > 0 ? show(shown - 1) : undefined,
  });
}
