/** The table of events pushed to screens. A screen may miss some: each carries the whole of what it tells about. */
import type { z } from 'zod';
import { classView } from './classroom/class-view';
import { projectorView } from './classroom/projector-view';
import { studentView } from './classroom/student-view';
import type { EventName } from './event-names';

export const events = {
  /** The teacher's open class, at most a few times a second. */
  classChanged: classView,
  projectorChanged: projectorView,
  /** The student's class; its sitting stands in place of the one that a call gave. */
  studentChanged: studentView,
} as const satisfies Record<EventName, z.ZodType>;

export type Tells<N extends EventName> = z.infer<(typeof events)[N]>;

/** Hears an event until the given function is called. */
export type Listen = <N extends EventName>(name: N, hear: (told: Tells<N>) => void) => () => void;
