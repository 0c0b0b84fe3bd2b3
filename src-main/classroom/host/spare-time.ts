/** Work that may wait, a piece at a time: what comes in goes before it, and while much comes in it is done seldom. */
import type { Services } from '../../calls/services';

/** This process is busy where its turn comes later than this. */
const crowdedMs = 2;
/** Even then a piece waits no longer than this. */
const longestCrowdMs = 20;

/**
 * Gives what starts the work. `doPiece` does one piece and says whether more of it waits; it is called until there is
 * none.
 */
export function openSpareTime({ monotonic }: Pick<Services, 'monotonic'>, doPiece: () => boolean): () => void {
  let isRunning = false;
  let askedAt = 0;
  let workedAt = 0;
  const ask = () => {
    askedAt = monotonic();
    setImmediate(turn);
  };
  const turn = () => {
    const at = monotonic();
    const isCrowded = at - askedAt > crowdedMs;
    if (isCrowded && at - workedAt < longestCrowdMs) return void setTimeout(ask, crowdedMs);
    workedAt = at;
    isRunning = doPiece();
    if (isRunning) ask();
  };
  return () => {
    if (!isRunning) ask();
    isRunning = true;
  };
}
