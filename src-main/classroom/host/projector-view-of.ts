/** An open class for the wall: no names unless the teacher shows them, and rows in an order of their own. */
import type { ClassView } from '@shared/contract/classroom/class-view';
import type { ProjectorView, ShownItem } from '@shared/contract/classroom/projector-view';
import { shownProblem } from '../../calls/public-problem';
import type { ClassDesk } from './class-desk';
import { shownSolution } from './shown-solution';

export function projectorViewOf(desk: ClassDesk, view: ClassView): ProjectorView {
  const { door } = view;
  const seats = shuffled(view);
  const reveal = view.reveal && shownItem(desk, view.reveal);
  return {
    called: view.round.called,
    state: view.state,
    ...(door && { code: door.code, address: door.address }),
    ...(door?.guestAddress !== undefined && { guestAddress: door.guestAddress }),
    ...(door?.qr && { qr: door.qr }),
    joined: view.seats.length,
    clock: view.clock,
    items: view.items,
    rows: seats.map(({ marks }) => [...marks]),
    ...(view.areNamesShown && { names: seats.map(({ shown, isNameHidden }) => (isNameHidden ? '' : shown)) }),
    mistakes: view.mistakes.map(({ called, danger, count, of }) => ({
      called,
      danger,
      count,
      of,
      says: `${count} of ${of}: ${called}.`,
    })),
    boardRows: view.boardRows,
    ...(view.led && { led: view.led }),
    ...(reveal && { reveal }),
  };
}

function shownItem(desk: ClassDesk, { number, shown, of }: NonNullable<ClassView['reveal']>): ShownItem | undefined {
  const found = shownSolution(desk, number);
  if (!found) return undefined;
  const { item, solution } = found;
  return {
    number,
    problem: shownProblem(item.problem),
    shown,
    of,
    lines: solution.lines.slice(0, shown),
    ...(shown >= of && { solution }),
  };
}

/** An order that stays for a class and tells nobody's place: by a hash of class and seat. */
function shuffled({ id, seats }: ClassView): ClassView['seats'] {
  return seats.toSorted((a, b) => hashOf(`${id} ${a.seatId}`) - hashOf(`${id} ${b.seatId}`));
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
