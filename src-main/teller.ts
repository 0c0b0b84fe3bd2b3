/** The other direction of the door: what main tells screens without being asked, cut to the table of events. */
import type { EventName } from '@shared/contract/event-names';
import { events, type Tells } from '@shared/contract/events';

/** Hears everything that is told; each door has one. */
export type HearAll = (name: EventName, told: unknown) => void;

export interface Teller {
  /** Builds what is told only where a door hears, and cuts it to its schema. */
  tell<N extends EventName>(name: N, build: () => Tells<N>): void;
  /** Hears until the given function is called. */
  hear(hear: HearAll): () => void;
}

export function openTeller(): Teller {
  const doors = new Set<HearAll>();
  return {
    tell: (name, build) => {
      if (doors.size === 0) return;
      const told = events[name].parse(build());
      for (const hear of doors) hear(name, told);
    },
    hear: (hear) => {
      doors.add(hear);
      return () => void doors.delete(hear);
    },
  };
}
