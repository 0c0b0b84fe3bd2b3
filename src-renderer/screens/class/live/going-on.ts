/** What comes after the problem, or the round, that is on: the next one, or the end of the round. */
import type { ClassView } from '@shared/contract/classroom/class-view';
import type { Direction } from '@shared/contract/classroom/direction';

export interface GoingOn {
  readonly direction: Direction & { readonly is: 'next' | 'finish' };
  readonly called: string;
}

/**
 * Nothing while a class at its own pace is at work: its round is over when everybody is done, or when the teacher says so.
 */
export function goingOn({ led, state, seats }: Pick<ClassView, 'led' | 'state' | 'seats'>): GoingOn | undefined {
  if (state !== 'running') return undefined;
  if (led && (led.of === undefined || led.number < led.of))
    return { direction: { is: 'next' }, called: 'Next problem' };
  const isOver = led !== undefined || (seats.length > 0 && seats.every(({ isDone }) => isDone));
  return isOver ? { direction: { is: 'finish' }, called: 'End this round' } : undefined;
}

/** Students who are here and have not answered the problem that is open, or are not through with the round. */
export function stillWorking({ seats, led }: Pick<ClassView, 'seats' | 'led'>): number {
  const here = seats.filter(({ presence }) => presence === 'here');
  if (!led) return here.filter(({ isDone }) => !isDone).length;
  return here.filter(({ marks }) => isOpen(marks[led.number - 1])).length;
}

function isOpen(mark: ClassView['seats'][number]['marks'][number] | undefined): boolean {
  return mark === undefined || mark === 'working' || mark === 'to-come' || mark === 'skipped';
}
