// The model of a class: what became of each seat's items, and nothing of how.

export type Step =
  | { readonly is: 'join' | 'lock' | 'unlock' | 'start' | 'pause' | 'resume' | 'next' | 'end' | 'crash' | 'settle' }
  | { readonly is: 'answer'; readonly seat: number; readonly number: number; readonly isRight: boolean }
  | { readonly is: 'go to'; readonly seat: number; readonly number: number }
  | { readonly is: 'again' | 'kick' | 'free'; readonly seat: number };

export const items = 3;
type Mark = 'to-come' | 'open' | 'right' | 'slip' | 'missed';

interface ModelSeat {
  name: string;
  status: 'held' | 'free' | 'removed';
  marks: Mark[] | undefined;
  /** The item that is open; 0 when none is. */
  open: number;
}

export interface SeatSeen {
  readonly name: string;
  readonly status: string;
  readonly marks: readonly string[] | undefined;
}

export function openModel(pace: 'self' | 'led') {
  const seats: ModelSeat[] = [];
  let state = 'lobby';
  let isLocked = false;
  let led = 0;
  const goesOn = () => state === 'running' || state === 'paused';
  const sit = (seat: ModelSeat) => {
    const at = pace === 'led' ? led : 1;
    seat.marks = Array.from({ length: items }, (_, index) =>
      index + 1 < at ? 'missed' : index + 1 === at ? 'open' : 'to-come',
    );
    seat.open = at;
  };
  const close = () => {
    for (const seat of seats) if (seat.open > 0) seat.open = 0;
  };
  const openItem = (seat: ModelSeat, number: number) => {
    if (seat.marks?.[number - 1] !== 'to-come' || seat.open > 0) return;
    if (number > 1 && seat.marks[number - 2] === 'to-come') return;
    seat.marks[number - 1] = 'open';
    seat.open = number;
  };
  const take = (step: Step) => {
    const seat = 'seat' in step ? seats[step.seat] : undefined;
    switch (step.is) {
      case 'join': {
        const freed = seats.find(({ status }) => status === 'free');
        if (state === 'ended') return;
        if (freed) freed.status = 'held';
        else if (!isLocked) {
          const made: ModelSeat = { name: `Student ${seats.length}`, status: 'held', marks: undefined, open: 0 };
          if (goesOn()) sit(made);
          seats.push(made);
        }
        return;
      }
      case 'answer':
        if (seat?.status !== 'held' || !goesOn()) return;
        if (pace === 'self' && state === 'running' && seat.open === 0) openItem(seat, step.number);
        if (seat.open !== step.number || !seat.marks) return;
        seat.marks[step.number - 1] = step.isRight ? 'right' : 'slip';
        seat.open = 0;
        return;
      case 'go to':
        if (seat?.status === 'held' && state === 'running' && pace === 'self') openItem(seat, step.number);
        return;
      case 'kick':
        if (seat && seat.status !== 'removed' && state !== 'ended') seat.status = 'removed';
        return;
      case 'free':
        if (seat && seat.status !== 'removed' && state !== 'ended') seat.status = 'free';
        return;
      case 'lock':
      case 'unlock':
        if (state !== 'ended') isLocked = step.is === 'lock';
        return;
      case 'start':
        if (state !== 'lobby') return;
        state = 'running';
        led = 1;
        for (const one of seats) if (one.status === 'held') sit(one);
        return;
      case 'pause':
        if (state === 'running') state = 'paused';
        return;
      case 'resume':
        if (state === 'paused') state = 'running';
        return;
      case 'next':
        if (pace !== 'led' || state !== 'running') return;
        if (led === items) {
          state = 'between';
          return close();
        }
        led++;
        for (const one of seats) {
          if (!one.marks) continue;
          one.marks = one.marks.map((mark, at) =>
            at + 1 < led && (mark === 'open' || mark === 'to-come') ? 'missed' : at + 1 === led ? 'open' : mark,
          );
          one.open = led;
        }
        return;
      case 'end':
        if (state !== 'ended') close();
        state = 'ended';
        return;
      case 'again':
      case 'crash':
      case 'settle':
        return;
      default:
        return step satisfies never;
    }
  };
  return {
    take,
    state: () => state,
    seats: (): SeatSeen[] => seats.map(({ name, status, marks }) => ({ name, status, marks: marks && [...marks] })),
  };
}
