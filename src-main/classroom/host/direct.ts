/** Follows a direction of the teacher. Only her own window and the loopback control reach this. */
import type { ClassEvent } from '@shared/classroom/class-event';
import { itemCountOf, roundOf } from '@shared/classroom/class-session';
import { directionRefusal } from '@shared/classroom/direction-refusal';
import type { Direction } from '@shared/contract/classroom/direction';
import { kept } from '../../calls/kept';
import { skillsFor } from '../../calls/sitting/choosables';
import { Refusal } from '../../refusal';
import { saveClassEnd } from '../../store/classes';
import type { ClassDesk } from './class-desk';
import { repairOf } from './repair-round';

export function direct(desk: ClassDesk, direction: Direction): void {
  const { room, services } = desk;
  const refused = directionRefusal(room.session(), (id) => room.seats().get(id), direction);
  if (refused !== undefined) throw new Refusal('refused', refused);
  desk.settle();
  room.record(eventOf(desk, direction));
  sayTo(desk, direction);
  room.flush();
  if (direction.is === 'end') kept(() => saveClassEnd(services.store, room.row.id, services.now()));
  if (changesViews.has(direction.is)) desk.sayViews();
  desk.changed();
}

const changesViews: ReadonlySet<Direction['is']> = new Set<Direction['is']>([
  'start',
  'pause',
  'resume',
  'next',
  'finish',
  'silence',
  'add time',
  'repair',
  'end',
  'board',
]);

function eventOf(desk: ClassDesk, direction: Direction): ClassEvent {
  const { room } = desk;
  const at = room.now();
  switch (direction.is) {
    case 'start':
      return startOf(desk, room.setup.plan);
    case 'repair':
      return startOf(desk, repairOf(desk).plan);
    case 'next': {
      const round = roundOf(room.session());
      const isLast = round !== undefined && itemCountOf(round) === room.session().led;
      return { at, is: isLast ? 'round over' : 'next' };
    }
    case 'finish':
      return { at, is: 'round over' };
    case 'add time': {
      const { seconds, seatId } = direction;
      return { at, is: 'add time', ms: seconds * 1000, ...(seatId !== undefined && { seat: seatId }) };
    }
    case 'lock':
      return { at, is: 'lock', isLocked: direction.isLocked };
    case 'board':
      return { at, is: 'board', board: direction.board };
    case 'silence':
      return { at, is: 'silence', isSilent: direction.isSilent };
    case 'show names':
      return { at, is: 'show names', areShown: direction.areShown };
    case 'reveal':
      return { at, is: 'reveal', number: direction.number, shown: direction.shown };
    case 'hide name':
      return { at, is: 'hide name', seat: direction.seatId, isHidden: direction.isHidden };
    case 'free':
    case 'remove':
      return { at, is: direction.is, seat: direction.seatId };
    case 'pause':
    case 'resume':
    case 'conceal':
    case 'end':
      return { at, is: direction.is };
    default:
      return direction satisfies never;
  }
}

function startOf({ room, services }: ClassDesk, plan: (ClassEvent & { is: 'start' })['plan']): ClassEvent {
  const skills = [...skillsFor(services, plan)];
  if (skills.length === 0) throw new Refusal('refused', 'No skill of this edition fits this plan.');
  const isShared = plan.numbers !== 'fresh' && room.setup.numbers === 'same' && room.session().rounds.length === 0;
  const seed = isShared && plan.numbers !== 'fresh' ? plan.numbers.seed : services.newSeed();
  return { at: room.now(), is: 'start', plan, seed, skills };
}

/** A freed or removed seat loses its token and is told so. */
function sayTo({ room, lines }: ClassDesk, direction: Direction): void {
  if (direction.is !== 'free' && direction.is !== 'remove') return;
  const { seatId } = direction;
  room.holdSeat(seatId, undefined);
  const line = lines.get(seatId);
  if (direction.is === 'free') line?.say({ is: 'gone', why: 'freed', says: 'Your teacher freed this seat.' });
  else line?.say({ is: 'gone', why: 'removed', says: 'Your teacher took you out of this class.' });
  line?.close();
  lines.delete(seatId);
}
