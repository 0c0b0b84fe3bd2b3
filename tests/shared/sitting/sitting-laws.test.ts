// Laws of the state machine over random runs: the table is kept, nothing is lost, time is never given or taken.
import type { Plan } from '@shared/contract/plan';
import { next } from '@shared/sitting/next';
import { limitMs } from '@shared/sitting/pass-time';
import { newSitting, type Sitting } from '@shared/sitting/sitting';
import type { SittingEvent } from '@shared/sitting/sitting-event';
import { type EventName, type State, targetsOf, transitions } from '@shared/sitting/transitions';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesOf } from './kit/rules-of';

const plans: readonly Partial<Plan>[] = [
  { length: { items: 3 }, attempts: 2 },
  { length: { items: 3 }, attempts: 1, time: { perItemSeconds: 20 } },
  { length: { items: 4 }, feedback: 'end', goesBack: true, time: { inAllSeconds: 90 } },
  { length: { items: 4 }, feedback: 'end', help: false, time: { perItemSeconds: 20 } },
  { length: { minutes: 1 }, time: { perItemSeconds: 10 } },
  { length: { minutes: 1 }, feedback: 'end', pause: false, time: { perItemSeconds: 10 } },
];

const eventNames = [...new Set(Object.values(transitions).flatMap((row) => Object.keys(row)))];
const outcome = fc.constantFrom('again', 'right', 'slip', 'danger');

/** An event at so many milliseconds after the one before; the number is near the current item. */
const happening = fc.record({
  is: fc.constantFrom('answer', 'answer', 'go to', 'go to', ...eventNames),
  after: fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 30_000 })),
  off: fc.constantFrom(0, 0, 0, 1, 1, -1, 2),
  outcome,
  isFlagged: fc.boolean(),
});
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

function eventOf({ is, off, ...rest }: Happening, { current }: Sitting, at: number): SittingEvent {
  const number = current + (is === 'go to' ? 1 : 0) + off;
  // the fields that an event does not have are left in, as a careless caller would
  return { ...rest, is, number, at } as SittingEvent;
}

interface Taken {
  readonly from: State;
  readonly event: EventName;
  readonly to: State;
}

/** Runs happenings through the machine and complains of the first broken law. */
function run(rules: ReturnType<typeof rulesOf>, happenings: readonly Happening[], machine = next): Taken[] {
  const taken: Taken[] = [];
  let sitting = machine(newSitting(rules), { at: 0, is: 'start' }).sitting;
  let clock = 0;
  for (const happened of happenings) {
    clock += happened.after;
    const event = eventOf(happened, sitting, clock);
    const timed = machine(sitting, { at: clock, is: 'time' }).sitting;
    taken.push({ from: sitting.state, event: 'time', to: timed.state });
    const moved = machine(sitting, event);
    check(sitting, timed, moved, event);
    if (moved.refused === undefined) taken.push({ from: timed.state, event: event.is, to: moved.sitting.state });
    sitting = moved.sitting;
  }
  return taken;
}

function check(before: Sitting, timed: Sitting, moved: ReturnType<typeof next>, event: SittingEvent): void {
  const { sitting, refused } = moved;
  const law = (name: string, holds: boolean) => {
    if (!holds) throw new Error(`${name}: ${before.state} ${event.is}`);
  };
  if (refused !== undefined) law('a refusal changes nothing but the time', same(sitting, timed));
  else law('an event leads where the table says', targetsOf(timed.state, event.is)?.includes(sitting.state) === true);
  law('a refusal is a sentence', refused === undefined || /^[A-Z].{10,}\.$/.test(refused));
  law('time never runs back', sitting.spentMs >= before.spentMs && sitting.at >= before.at);
  law('no more time is spent than went by', sitting.spentMs - before.spentMs <= event.at - before.at);
  law('no limit is overrun', sitting.spentMs <= (limitMs(sitting.rules) ?? Infinity));
  const ofItems = sitting.items.reduce((sum, { spentMs }) => sum + spentMs, 0);
  law('items share the time spent', ofItems <= sitting.spentMs);
  const wasLocked = before.items.filter(({ status }) => status === 'locked' || status === 'missed');
  law(
    'what is locked stays',
    wasLocked.every((item) => same(sitting.items[item.number - 1], item)),
  );
  const isOver = (state: State) => state === 'handed-in' || state === 'timed-out';
  law('an end is an end', !isOver(before.state) || same({ ...sitting, at: 0 }, { ...before, at: 0 }));
  const open = sitting.items.filter(({ status }) => status === 'open');
  law(
    'at most the current item is open',
    open.every(({ number }) => number === sitting.current),
  );
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

describe('every run keeps the laws', () => {
  const reached = new Set<string>();

  test.each(plans.map((plan, at) => ({ at, plan })))('plan $at', ({ plan }) => {
    const rules = rulesOf(plan);
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
        for (const { from, event, to } of run(rules, happenings)) reached.add(`${from} ${event} ${to}`);
      }),
      { numRuns: 600, seed: 31 },
    );
  });

  test('and together they go every way of the table, and no other', () => {
    const starts = ['not-started start running', 'not-started time not-started'];
    const ways = (row: Readonly<Record<string, readonly State[]>>) => Object.entries(row);
    const table = Object.entries(transitions).flatMap(([state, row]) =>
      ways(row).flatMap(([event, targets]) => targets.map((target) => `${state} ${event} ${target}`)),
    );
    const [first] = plans;
    const unstarted = next(newSitting(rulesOf(first ?? {})), { at: 5, is: 'time' });
    expect(unstarted.sitting.state).toBe('not-started');
    expect([...reached, ...starts].filter((way) => !table.includes(way))).toEqual([]);
    expect(table.filter((way) => !reached.has(way) && !starts.includes(way))).toEqual([]);
  });

  test('a run cut anywhere and taken up from its stored events goes on as if never cut', () => {
    fc.assert(
      fc.property(fc.constantFrom(...plans), fc.array(happening, { maxLength: 30 }), (plan, happenings) => {
        const rules = rulesOf(plan);
        let sitting = next(newSitting(rules), { at: 0, is: 'start' }).sitting;
        const stored: SittingEvent[] = [{ at: 0, is: 'start' }];
        let clock = 0;
        for (const happened of happenings) {
          clock += happened.after;
          const event = eventOf(happened, sitting, clock);
          const moved = next(sitting, event);
          if (moved.refused === undefined) stored.push(event);
          sitting = moved.sitting;
        }
        const again = stored.reduce((now, event) => next(now, event).sitting, newSitting(rules));
        expect(next(again, { at: clock, is: 'time' }).sitting).toEqual(
          next(sitting, { at: clock, is: 'time' }).sitting,
        );
      }),
      { numRuns: 600, seed: 32 },
    );
  });
});

describe('a machine with a fault is found out', () => {
  const planted: readonly (readonly [string, typeof next])[] = [
    ['it gives time back', (s, e) => ({ sitting: { ...next(s, e).sitting, spentMs: 0 } })],
    ['it takes what the table refuses', (s, e) => ({ sitting: next(s, e).sitting })],
    [
      'it unlocks an item',
      (s, e) => {
        const moved = next(s, e);
        const items = moved.sitting.items.map((item, at) =>
          s.items[at]?.status === 'locked' ? { ...item, status: 'skipped' as const } : item,
        );
        return { ...moved, sitting: { ...moved.sitting, items } };
      },
    ],
    ['it forgets why', (s, e) => (next(s, e).refused === undefined ? next(s, e) : { ...next(s, e), refused: 'no' })],
    [
      'it counts the pause',
      (s, e) => {
        const moved = next(s, e);
        return { ...moved, sitting: { ...moved.sitting, spentMs: moved.sitting.spentMs + 1 } };
      },
    ],
  ];

  test.each(planted)('%s', (_, machine) => {
    const rules = rulesOf(plans[1] ?? {});
    expect(() =>
      fc.assert(
        fc.property(fc.array(happening, { minLength: 5, maxLength: 40 }), (happenings) => {
          run(rules, happenings, machine);
        }),
        { numRuns: 300, seed: 33 },
      ),
    ).toThrow();
  });
});
