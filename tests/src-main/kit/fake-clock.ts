// The two clocks of a program, moved by the test: the time of day, which anybody can set, and the monotonic one.

export interface FakeClock {
  readonly now: () => Date;
  readonly monotonic: () => number;
  readonly every: (ms: number, run: () => void) => () => void;
  /** Time passes while the program runs: both clocks go on, and what is due in between is run. */
  pass(ms: number): void;
  /** Somebody sets the time of day. */
  setWall(byMs: number): void;
  /** The program is stopped, or the computer sleeps with its monotonic clock going on: nothing is run. */
  stop(ms: number): void;
}

interface Repeated {
  readonly ms: number;
  readonly run: () => void;
  due: number;
}

export function fakeClock(start = new Date('2026-03-01T10:00:00.000Z')): FakeClock {
  let wall = start.getTime();
  let monotonic = 1_000_000;
  const repeated = new Set<Repeated>();
  const advance = (ms: number) => {
    wall += ms;
    monotonic += ms;
  };
  const nextDue = () => [...repeated].toSorted((a, b) => a.due - b.due)[0];
  return {
    now: () => new Date(wall),
    monotonic: () => monotonic,
    every: (ms, run) => {
      const one = { ms, run, due: monotonic + ms };
      repeated.add(one);
      return () => repeated.delete(one);
    },
    pass: (ms) => {
      const end = monotonic + ms;
      for (let one = nextDue(); one && one.due <= end; one = nextDue()) {
        advance(Math.max(0, one.due - monotonic));
        one.due = monotonic + one.ms;
        one.run();
      }
      advance(end - monotonic);
    },
    setWall: (byMs) => {
      wall += byMs;
    },
    stop: advance,
  };
}
