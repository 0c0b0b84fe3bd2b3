/** The clock of a class as a screen shows it, for everybody or for one seat with extra time. */
import { type ClassSession, roundOf } from '@shared/classroom/class-session';
import type { ClassView } from '@shared/contract/classroom/class-view';

export function classClockOf(session: ClassSession, at: number, extraMs = 0): ClassView['clock'] {
  const round = roundOf(session);
  if (!round) return { spentMs: 0 };
  const spentMs = Math.max(0, Math.floor(at - round.startedAt));
  if (round.limitMs === undefined) return { spentMs };
  const limitMs = Math.round(round.limitMs + extraMs);
  return { spentMs: Math.min(spentMs, limitMs), limitMs, remainingMs: Math.max(0, limitMs - spentMs) };
}
