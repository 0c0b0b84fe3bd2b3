/**
 * The clock of one sitting: the milliseconds that it has had. It runs on the monotonic clock of the process, so that
 * nobody changes it by setting the time of day; the time of day only tells how long the app was away, where the plan
 * counts that.
 */
import type { Services } from '../services';

/** Where the clock stood when it was last seen. */
export interface ClockNote {
  readonly clockMs: number;
  readonly notedAt: Date;
}

export interface SittingClock {
  /** Whole milliseconds until now. */
  read(): number;
  /** The computer goes to sleep; until `wake` the app is away. */
  sleep(): void;
  wake(): void;
}

/**
 * A running program reads its clock five times a second. After a longer gap than this it was stopped or the computer
 * slept, and that is time away.
 */
const longestGapMs = 5000;

/** Goes on from a note; time since then was time away. */
export function openSittingClock(
  { monotonic, now }: Pick<Services, 'monotonic' | 'now'>,
  last: ClockNote,
  countsAway: boolean,
): SittingClock {
  let clockMs = last.clockMs;
  let seen = monotonic();
  let awaySince: Date | undefined = last.notedAt;
  const wake = () => {
    if (!awaySince) return;
    if (countsAway) clockMs += Math.max(0, now().getTime() - awaySince.getTime());
    awaySince = undefined;
    seen = monotonic();
  };
  const read = () => {
    const passed = monotonic() - seen;
    seen += passed;
    if (!awaySince && (countsAway || passed <= longestGapMs)) clockMs += passed;
    return Math.floor(clockMs);
  };
  wake();
  return {
    read,
    sleep: () => {
      read();
      awaySince ??= now();
    },
    wake,
  };
}
