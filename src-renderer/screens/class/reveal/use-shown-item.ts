/** The item that is shown to all, as the projector has it. */
import type { ShownItem } from '@shared/contract/classroom/projector-view';
import { scruple } from '../../../scruple';
import { useTold } from '../use-told';

export function useShownItem(): ShownItem | undefined {
  const { view } = useTold(
    'projectorChanged',
    async () => (await scruple.projectorView({})).view,
    () => undefined,
  );
  return view?.reveal;
}
