// The state machine against a model of its own: a list of what became of each item, kept by other means.
import type { Plan } from '@shared/contract/plan';
import { next } from '@shared/sitting/next';
import { newSitting, type Outcome, type Sitting } from '@shared/sitting/sitting';
import type { SittingEvent } from '@shared/sitting/sitting-event';
import { markOf } from '@shared/sitting/standing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesOf } from './kit/rules-of';

type Untimed = SittingEvent extends infer E ? (E extends SittingEvent ? Omit<E, 'at'> : never) : never;

/** What a paper list would say: a drill of feedback after each, with two tries, in 60 s. */
interface Model {
  clock: number;
  left: number;
  isPaused: boolean;
  isOver: boolean;
  /** The item whose verdict stands, or that is open. */
  at: number;
  isLocked: boolean;
  readonly tries: number[];
  readonly marks: string[];
  readonly queue: number[];
}

interface Real {
  sitting: Sitting;
  readonly machine: typeof next;
}

const count = 5;
const plan: Partial<Plan> = { length: { items: count }, attempts: 2, time: { inAllSeconds: 60 } };

/** Lets time pass in both, sends the event, and compares what is seen. */
function command(name: string, after: number, eventAt: (model: Model) => Untimed, apply: (model: Model) => boolean) {
  return {
    check: () => true,
    toString: () => `${name} after ${after} ms`,
    run: (model: Model, real: Real) => {
      model.clock += after;
      if (!model.isPaused && !model.isOver) {
        model.left = Math.max(0, model.left - after);
        model.isOver = model.left === 0;
      }
      const event = eventAt(model);
      const isTaken = !model.isOver && apply(model);
      const moved = real.machine(real.sitting, { ...event, at: model.clock });
      real.sitting = moved.sitting;
      expect([name, moved.refused === undefined]).toEqual([name, isTaken]);
      expect(seen(real.sitting)).toEqual(expected(model));
    },
  };
}

function seen({ state, items, spentMs, rules }: Sitting) {
  return {
    isOver: state === 'handed-in' || state === 'timed-out',
    isPaused: state === 'paused',
    left: 60_000 - spentMs,
    marks: items.map((item) => markOf(item, rules)),
  };
}

function expected({ isOver, isPaused, left, marks }: Model) {
  return { isOver, isPaused: isPaused && !isOver, left, marks };
}

/** The next one in the queue; skipped ones stand at its end. */
function open(model: Model): boolean {
  const [number] = model.queue;
  if (number === undefined) return false;
  model.queue.shift();
  model.at = number;
  model.isLocked = false;
  model.marks[number - 1] = 'open';
  return true;
}

const isWorking = ({ isPaused, isLocked }: Model) => !isPaused && !isLocked;

function answered(outcome: Outcome) {
  return (model: Model): boolean => {
    if (!isWorking(model)) return false;
    if (outcome === 'again') return true;
    const tries = (model.tries[model.at - 1] ?? 0) + 1;
    model.tries[model.at - 1] = tries;
    if (outcome === 'right' || tries === 2) {
      model.isLocked = true;
      model.marks[model.at - 1] = outcome;
    }
    return true;
  };
}

function skipped(model: Model): boolean {
  if (!isWorking(model)) return false;
  model.marks[model.at - 1] = 'skipped';
  model.queue.push(model.at);
  return open(model);
}

const time = fc.oneof({ weight: 6, arbitrary: fc.nat(2500) }, { weight: 1, arbitrary: fc.nat(20_000) });
const outcomes = fc.constantFrom<Outcome>('again', 'right', 'slip', 'danger');

const commands = [
  fc
    .tuple(time, outcomes)
    .map(([after, outcome]) =>
      command(`answer ${outcome}`, after, ({ at }) => ({ is: 'answer', number: at, outcome }), answered(outcome)),
    ),
  time.map((after) => command('skip', after, ({ at }) => ({ is: 'skip', number: at }), skipped)),
  time.map((after) =>
    command(
      'go on',
      after,
      ({ queue: [number = 1] }) => ({ is: 'go to', number }),
      // an open item that is gone to again stays as it is
      (model) => (isWorking(model) ? model.queue[0] === model.at : !model.isPaused && open(model)),
    ),
  ),
  time.map((after) =>
    command(
      'pause',
      after,
      () => ({ is: 'pause' }),
      (model) => {
        const isTaken = !model.isPaused;
        model.isPaused = true;
        return isTaken;
      },
    ),
  ),
  time.map((after) =>
    command(
      'resume',
      after,
      () => ({ is: 'resume' }),
      (model) => {
        const isTaken = model.isPaused;
        model.isPaused = false;
        return isTaken;
      },
    ),
  ),
  fc.constant(
    command(
      'hand in',
      0,
      () => ({ is: 'hand in' }),
      (model) => {
        model.isOver = true;
        return true;
      },
    ),
  ),
];

function sendTo(machine: typeof next): void {
  const start = () => ({
    model: {
      clock: 0,
      left: 60_000,
      isPaused: false,
      isOver: false,
      at: 1,
      isLocked: false,
      tries: [],
      marks: ['open', ...Array.from({ length: count - 1 }, () => 'to-come')],
      queue: Array.from({ length: count - 1 }, (_, at) => at + 2),
    },
    real: { machine, sitting: next(newSitting(rulesOf(plan)), { at: 0, is: 'start' }).sitting },
  });
  const sent = fc.commands<Model, Real>(commands, { maxCommands: 60 });
  fc.assert(
    fc.property(sent, (all) => fc.modelRun(start, all)),
    { numRuns: 1000, seed: 51 },
  );
}

describe('a drill with feedback after each', () => {
  test('does what a paper list says, whatever is sent', () => {
    sendTo(next);
  });

  test.each<[fault: string, machine: typeof next]>([
    [
      'what is asked again costs a try',
      (s, e) => next(s, 'outcome' in e && e.outcome === 'again' ? { ...e, outcome: 'slip' } : e),
    ],
    [
      'a pause costs time',
      (s, e) => (e.is === 'resume' ? next(next(s, { ...e, at: s.at }).sitting, { ...e, is: 'time' }) : next(s, e)),
    ],
    [
      'a skipped item is lost',
      (s, e) => {
        const moved = next(s, e);
        const items = moved.sitting.items.map((item) =>
          item.status === 'skipped' ? { ...item, status: 'missed' as const } : item,
        );
        return { ...moved, sitting: { ...moved.sitting, items } };
      },
    ],
  ])('a machine in which %s is found out', (_, machine) => {
    expect(() => sendTo(machine)).toThrow();
  });
});
