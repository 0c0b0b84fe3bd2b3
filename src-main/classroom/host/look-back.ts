/** An item of her own that is worth another look while a student waits. */
import type { ItemView } from '@shared/contract/sitting';
import { itemView } from '../../calls/sitting/item-view';
import type { Live } from '../../calls/sitting/open-sittings';

/** The last one that went wrong before the one on the screen; only where each was told after it was answered. */
export function lookBack(live: Live): ItemView | undefined {
  const { sitting, plan } = live.sat;
  const isWaiting = sitting.state !== 'running' && sitting.state !== 'paused';
  if (plan.feedback !== 'each' || !isWaiting) return undefined;
  const shown = sitting.state === 'item-locked' ? sitting.current : Infinity;
  const slip = sitting.items.findLast(
    ({ number, status, outcome }) =>
      number < shown && status === 'locked' && (outcome === 'slip' || outcome === 'danger'),
  );
  return slip && itemView(live, live.itemAt(slip.number));
}
