/**
 * The clock of a class: the milliseconds that it has run. It goes on the monotonic clock of the host, so that no student's
 * clock and no set time of day changes it; a host that was stopped or slept gives the time back.
 */
import type { Services } from '../../calls/services';

/** A running host reads its clock several times a second; a longer gap was sleep. */
const longestGapMs = 5000;

export interface ClassClock {
  /** Whole milliseconds until now; it stands unless the class runs. */
  read(isRunning: boolean): number;
}

export function openClassClock({ monotonic }: Pick<Services, 'monotonic'>, from: number): ClassClock {
  let clockMs = from;
  let seen = monotonic();
  return {
    read: (isRunning) => {
      const passed = monotonic() - seen;
      seen += passed;
      if (isRunning && passed <= longestGapMs) clockMs += passed;
      return Math.floor(clockMs);
    },
  };
}
