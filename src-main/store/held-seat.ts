/** The seat that this computer holds in somebody's class, with what waits to be sent. There is one at most. */
import { z } from 'zod';
import { statement } from './database';
import type { Store } from './open-store';
import { parsedJson } from './parsed-json';

const row = z.object({ seat: z.string() });

/** Keeps the seat; it is on the disk when this returns. */
export function keepHeldSeat({ firm }: Store, seat: unknown): void {
  statement(firm, 'INSERT OR REPLACE INTO held_seats (place, seat) VALUES (1, ?)').run(JSON.stringify(seat));
}

export function heldSeatOf({ firm }: Store): unknown {
  const found = row.safeParse(statement(firm, 'SELECT seat FROM held_seats WHERE place = 1').get());
  return found.success ? parsedJson(found.data.seat) : undefined;
}

export function forgetHeldSeat({ firm }: Store): void {
  statement(firm, 'DELETE FROM held_seats WHERE place = 1').run();
}
