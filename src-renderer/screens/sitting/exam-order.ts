/** Which question comes after which in a sitting that is reviewed before it is handed in. */
import type { ItemMark, SittingView } from '@shared/contract/sitting';
import type { NumberCell } from '../../parts/number-grid/number-grid';

type Sitting = Pick<SittingView, 'items' | 'item' | 'ahead'>;

/** The number that Next leads to; nothing after the last one. */
export function numberAfter({ items, item, ahead }: Sitting): number | undefined {
  if (ahead) return ahead.number;
  return items.find(({ number }) => number === (item?.number ?? 0) + 1)?.number;
}

/** Whether nothing comes after this question; a length in minutes has no last one. */
export function isLastQuestion(sitting: Sitting & Pick<SittingView, 'rules'>): boolean {
  return 'items' in sitting.rules.length && numberAfter(sitting) === undefined;
}

export function numberBefore({ items, item }: Sitting): number | undefined {
  return items.find(({ number }) => number === (item?.number ?? 0) - 1)?.number;
}

/** Whether what stands in the box or is chosen has still to be handed to the sitting. */
export function isUnsent({ items, item }: Sitting, draft: string): boolean {
  if (!item || item.isLocked || draft.trim() === '') return false;
  const mark = items.find(({ number }) => number === item.number)?.mark;
  return mark !== 'answered' || draft !== item.draft;
}

/** Whether going on leaves this question without an answer. */
export function isLeftOpen({ items, item }: Sitting, draft: string): boolean {
  if (!item || item.isLocked || draft.trim() !== '') return false;
  return items.find(({ number }) => number === item.number)?.mark !== 'answered';
}

export function cellsOf({ items, item }: Sitting): readonly NumberCell[] {
  return items.map(({ number, mark, isFlagged }) => ({
    number,
    state: cellState(mark, number === item?.number),
    isFlagged,
    isCurrent: number === item?.number,
  }));
}

export interface Counts {
  readonly answered: number;
  readonly skipped: number;
  readonly flagged: number;
  readonly notSeen: number;
}

export function countsOf(cells: readonly NumberCell[]): Counts {
  const count = (is: (cell: NumberCell) => boolean) => cells.filter(is).length;
  return {
    answered: count(({ state }) => state === 'answered'),
    skipped: count(({ state }) => state === 'skipped'),
    flagged: count(({ isFlagged }) => isFlagged),
    notSeen: count(({ state, isCurrent }) => state === 'not-seen' && !isCurrent),
  };
}

/** The list before handing in: flagged and skipped ones first, then those not seen, then the rest. */
export function reviewOrder(cells: readonly NumberCell[]): readonly NumberCell[] {
  const rank = ({ state, isFlagged }: NumberCell) => {
    if (isFlagged) return 0;
    return state === 'skipped' ? 1 : state === 'not-seen' ? 2 : 3;
  };
  return cells.map(asSeen).sort((a, b) => rank(a) - rank(b) || a.number - b.number);
}

/** The question that was left for the list was seen. */
function asSeen(cell: NumberCell): NumberCell {
  return cell.isCurrent && cell.state === 'not-seen' ? { ...cell, state: 'skipped' } : cell;
}

/** What is asked before the end: `9 of 11 are answered. 2 are open and count as not right.` */
export function handInWords({ answered }: Counts, of: number): string {
  const open = of - answered;
  if (open === 0) return `All ${of} are answered. Answers cannot be changed afterwards.`;
  const left = open === 1 ? '1 is open and counts' : `${open} are open and count`;
  return `${answered} of ${of} are answered. ${left} as not right.`;
}

function cellState(mark: ItemMark, isCurrent: boolean): NumberCell['state'] {
  switch (mark) {
    case 'answered':
    case 'right':
    case 'slip':
    case 'danger':
      return 'answered';
    case 'skipped':
    case 'missed':
      return 'skipped';
    case 'open':
      return isCurrent ? 'not-seen' : 'skipped';
    case 'to-come':
      return 'not-seen';
    default:
      return mark satisfies never;
  }
}
