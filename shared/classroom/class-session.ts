/** A class as a whole, as plain data: which round runs, how its clock stands, what the teacher has set. Seats are apart. */
import type { ClassBoard, ClassPace } from '../contract/classroom/class-setup';
import type { ClassState } from '../contract/classroom/class-view';
import type { Plan } from '../contract/plan';
import { limitMs } from '../sitting/pass-time';
import type { ClassEvent } from './class-event';

/** One run of everybody through a plan. */
export interface Round {
  readonly number: number;
  readonly plan: Plan;
  /** Chooses the skills; it never leaves the host. */
  readonly seed: string;
  readonly skills: readonly string[];
  /** Where the clock of the class stood. */
  readonly startedAt: number;
  /** The time in all with what was added; absent without a clock in all. */
  readonly limitMs?: number;
}

export interface ClassSession {
  readonly pace: ClassPace;
  readonly board: ClassBoard;
  readonly state: ClassState;
  readonly isLocked: boolean;
  /** Students' computers make no sound, whatever each has set. */
  readonly isSilent: boolean;
  /** Rows on the projector bear names. */
  readonly areNamesShown: boolean;
  /** The clock of the class when it was last looked at. */
  readonly at: number;
  readonly rounds: readonly Round[];
  /** The item that is open where the teacher leads; 0 before the first. */
  readonly led: number;
  readonly reveal?: { readonly number: number; readonly shown: number };
}

export function newSession(pace: ClassPace, board: ClassBoard): ClassSession {
  return {
    pace,
    board,
    state: 'lobby',
    isLocked: false,
    isSilent: true,
    areNamesShown: false,
    at: 0,
    rounds: [],
    led: 0,
  };
}

/** The round that runs or ran last. */
export function roundOf({ rounds }: ClassSession): Round | undefined {
  return rounds.at(-1);
}

/** The last item of a led round; nothing where items go on until the time is over. */
export function itemCountOf({ plan }: Pick<Round, 'plan'>): number | undefined {
  return 'items' in plan.length ? plan.length.items : undefined;
}

/** What an event makes of the class. Events were checked before they were written. */
export function nextSession(before: ClassSession, event: ClassEvent): ClassSession {
  const session = { ...before, at: Math.max(before.at, event.at) };
  switch (event.is) {
    case 'lock':
      return { ...session, isLocked: event.isLocked };
    case 'board':
      return { ...session, board: event.board };
    case 'silence':
      return { ...session, isSilent: event.isSilent };
    case 'show names':
      return { ...session, areNamesShown: event.areShown };
    case 'start':
      return started(session, event);
    case 'pause':
      return { ...session, state: 'paused' };
    case 'resume':
      return { ...session, state: 'running' };
    case 'next':
      return { ...session, led: session.led + 1 };
    case 'round over':
      return { ...session, state: 'between' };
    case 'end':
      return { ...session, state: 'ended' };
    case 'add time':
      return event.seat === undefined ? withTime(session, event.ms) : session;
    case 'reveal':
      return { ...session, reveal: { number: event.number, shown: event.shown } };
    case 'conceal': {
      const { reveal: _, ...rest } = session;
      return rest;
    }
    case 'join':
    case 'free':
    case 'take':
    case 'remove':
    case 'hide name':
    case 'response':
    case 'marked':
    case 'did':
    case 'brought':
      return session;
    default:
      return event satisfies never;
  }
}

function started(session: ClassSession, { plan, seed, skills, at }: ClassEvent & { is: 'start' }): ClassSession {
  const { reveal: _, ...rest } = session;
  const limit = limitMs(plan);
  const round: Round = {
    number: session.rounds.length + 1,
    plan,
    seed,
    skills,
    startedAt: at,
    ...(limit !== undefined && { limitMs: limit }),
  };
  return { ...rest, state: 'running', led: 1, rounds: [...session.rounds, round] };
}

function withTime(session: ClassSession, ms: number): ClassSession {
  const round = roundOf(session);
  if (round?.limitMs === undefined) return session;
  return { ...session, rounds: session.rounds.with(-1, { ...round, limitMs: round.limitMs + ms }) };
}
