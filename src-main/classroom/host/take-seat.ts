/** Gives seats: a new one, a freed one under its name, or her own again by its token. A name alone never gives a held seat. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { nameKey, smallestTeam } from '@shared/classroom/names';
import type { Seat } from '@shared/classroom/seat';
import type { RosterLine } from '@shared/contract/classroom/seat';
import type { RefusalCode } from '@shared/contract/classroom/wire';
import type { ClassDesk } from './class-desk';

export type SeatGiven = { readonly seat: Seat; readonly token: string };
export type SeatRefused = { readonly code: RefusalCode; readonly says: string };

export interface Joining {
  readonly name: string;
  readonly rosterCode: string | undefined;
  readonly isGuest: boolean;
  readonly mostSeats: number;
}

export function takeSeat({ room }: ClassDesk, joining: Joining): SeatGiven | SeatRefused {
  const { name, isGuest, mostSeats } = joining;
  const session = room.session();
  if (session.state === 'ended') return { code: 'not-now', says: 'This class has ended.' };
  const listed = room.setup.names === 'roster' ? rosterLineFor(room.setup.roster, joining) : undefined;
  if (listed && 'code' in listed && 'says' in listed) return listed;
  const seats = [...room.seats().values()].filter(({ status }) => status !== 'removed');
  const key = nameKey(name);
  const sameName = seats.filter((seat) => nameKey(seat.name) === key);
  const freed = sameName.find(({ status }) => status === 'free');
  const at = room.now();
  const token = randomBytes(16).toString('base64url');
  if (freed) {
    room.record({ is: 'take', at, seat: freed.id, isGuest });
    room.holdSeat(freed.id, hashOf(token));
    return { seat: room.seats().get(freed.id) ?? freed, token };
  }
  if (session.isLocked) return { code: 'locked', says: 'The lobby is locked. Ask your teacher to let you in.' };
  if (listed && sameName.length > 0)
    return { code: 'name', says: 'This name has a seat already. Ask your teacher to free it.' };
  if (seats.length >= mostSeats) return { code: 'full', says: `All ${mostSeats} seats are taken.` };
  const id = `s${room.seats().size + 1}`;
  const taken = seats.map((seat) => seat.team);
  const team = listed?.team ?? smallestTeam(room.setup.teams, taken);
  const called = listed?.name ?? name;
  room.record({ is: 'join', at, seat: id, name: called, isGuest, ...(team !== undefined && { team }) });
  room.holdSeat(id, hashOf(token));
  const seat = room.seats().get(id);
  if (!seat) throw new Error('a seat that was just taken is not there');
  return { seat, token };
}

/** The seat of a token; nothing when it is nobody's, or was freed or removed. */
export function seatOfToken({ room }: ClassDesk, token: string): Seat | undefined {
  const hash = hashOf(token);
  const found = [...room.hashes].find(([, held]) => isSame(held, hash));
  const seat = found && room.seats().get(found[0]);
  return seat?.status === 'held' ? seat : undefined;
}

function rosterLineFor(roster: readonly RosterLine[], { name, rosterCode }: Joining): RosterLine | SeatRefused {
  const line = roster.find((one) => nameKey(one.name) === nameKey(name));
  if (!line)
    return { code: 'name', says: 'This name is not on the list of the class. Write it as your teacher has it.' };
  if (line.code !== undefined && !isSame(hashOf(line.code), hashOf(rosterCode ?? '')))
    return { code: 'code', says: 'The code beside this name is another one.' };
  return line;
}

/** Only hashes of tokens are stored, so that no copy of the store gives a seat away. */
function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
