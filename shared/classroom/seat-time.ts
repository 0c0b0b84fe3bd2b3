/** The clock of one seat: the clock of its class, up to the end of its own time. */
import { passTime } from '../sitting/pass-time';
import type { Sitting } from '../sitting/sitting';
import { type ClassSession, roundOf } from './class-session';

/** Where the time of a seat ends on the clock of the class; nothing without a clock in all. */
export function deadlineOf({ extraMs }: { readonly extraMs: number }, session: ClassSession): number | undefined {
  const round = roundOf(session);
  return round?.limitMs === undefined ? undefined : round.startedAt + round.limitMs + extraMs;
}

/** Her sitting at a time of the clock of the class. */
export function passSeatTime(
  seat: { readonly extraMs: number },
  session: ClassSession,
  sitting: Sitting,
  at: number,
): Sitting {
  const deadline = deadlineOf(seat, session);
  if (deadline === undefined || at < deadline) return passTime(sitting, at);
  const last = passTime(sitting, deadline);
  const goesOn = last.state === 'running' || last.state === 'item-locked' || last.state === 'paused';
  return goesOn ? { ...last, state: 'timed-out' } : last;
}
