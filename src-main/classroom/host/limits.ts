/** What a host grants: seats, connections of one address, joins a second, messages of one seat, and patience with wrong codes. */

export interface HostLimits {
  readonly seats: number;
  readonly connectionsPerAddress: number;
  readonly joinsPerSecond: number;
}

export const usualLimits: HostLimits = { seats: 60, connectionsPerAddress: 3, joinsPerSecond: 20 };

/** The three raised together: for rehearsals, and for classes behind one shared address. */
export function raisedLimits(seats: number): HostLimits {
  return { seats, connectionsPerAddress: seats + 3, joinsPerSecond: Math.max(usualLimits.joinsPerSecond, seats) };
}

/** Lets through so many in a row, and then so many a second. */
export interface Bucket {
  /** True when one more may pass now. */
  take(now: number): boolean;
  /** Milliseconds until the next one may pass. */
  waitMs(now: number): number;
}

export function openBucket(perSecond: number, burst: number): Bucket {
  let tokens = burst;
  let seen: number | undefined;
  const fill = (now: number) => {
    tokens = Math.min(burst, tokens + ((now - (seen ?? now)) * perSecond) / 1000);
    seen = now;
  };
  return {
    take: (now) => {
      fill(now);
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
    waitMs: (now) => {
      fill(now);
      return tokens >= 1 ? 0 : Math.ceil(((1 - tokens) * 1000) / perSecond);
    },
  };
}

/** What one seat may send: a class of 40 needs about 4 a second in all. */
export const seatBucket = () => openBucket(10, 20);

/** Pings of one line, which a client may send to keep its connection alive. */
export const pingBucket = () => openBucket(1, 5);

/** Sockets of one address, those counted that never come to a class: browsers of guests open several at once. */
export function mostSockets({ connectionsPerAddress }: HostLimits): number {
  return 10 * connectionsPerAddress;
}

const firstDelayMs = 1000;
const longestDelayMs = 60_000;
const mostRemembered = 10_000;

/** Wrong codes by address: each one makes the next wait longer. */
export interface CodePatience {
  /** Milliseconds that this address has to wait before its next try. */
  waitMs(address: string, now: number): number;
  failed(address: string, now: number): void;
  passed(address: string): void;
  readonly failures: () => number;
}

export function openPatience(): CodePatience {
  const byAddress = new Map<string, { count: number; until: number }>();
  let failures = 0;
  return {
    waitMs: (address, now) => Math.max(0, (byAddress.get(address)?.until ?? 0) - now),
    failed: (address, now) => {
      failures++;
      const count = (byAddress.get(address)?.count ?? 0) + 1;
      byAddress.delete(address);
      // one slip of the finger costs nothing
      const delay = count === 1 ? 0 : Math.min(longestDelayMs, firstDelayMs * 2 ** (count - 2));
      byAddress.set(address, { count, until: now + delay });
      const [oldest] = byAddress.keys();
      if (byAddress.size > mostRemembered && oldest !== undefined) byAddress.delete(oldest);
    },
    passed: (address) => void byAddress.delete(address),
    failures: () => failures,
  };
}
