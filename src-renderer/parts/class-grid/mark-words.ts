/** The marks of a class's grid in words, as its legend prints them and a screen reader says them. */
import type { GridMark } from '@shared/contract/classroom/class-view';

/** What a cell shows: the mark of an item, or that its student is away from it. */
export type CellMark = GridMark | 'away';

export const markCalled: Readonly<Record<CellMark, string>> = {
  'to-come': 'to come',
  working: 'working',
  right: 'right',
  helped: 'right with a hint',
  slip: 'slip',
  danger: 'dangerous slip',
  answered: 'answered',
  skipped: 'skipped',
  missed: 'out of time',
  away: 'away',
};

const usual: readonly CellMark[] = ['right', 'helped', 'slip', 'danger', 'working', 'away'];
const rare: readonly CellMark[] = ['answered', 'skipped', 'missed'];

/** The marks that a legend explains: while a class works the usual ones always, so that it does not jump. */
export function legendOf(marks: Iterable<CellMark>, isOver: boolean): readonly CellMark[] {
  const seen = new Set(marks);
  return [...usual.filter((mark) => !isOver || seen.has(mark)), ...rare.filter((mark) => seen.has(mark))];
}

/** Whether there is an answer behind a mark that can be looked at. */
export function hasAnswer(mark: CellMark): boolean {
  switch (mark) {
    case 'right':
    case 'helped':
    case 'slip':
    case 'danger':
    case 'answered':
    case 'missed':
      return true;
    case 'to-come':
    case 'working':
    case 'skipped':
    case 'away':
      return false;
    default:
      return mark satisfies never;
  }
}
