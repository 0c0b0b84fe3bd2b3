/**
 * What of the examinations bears on a mock. Each fact says whether the page it stands on belongs to the body that runs
 * the examination (owner) or not (secondary); pages read on 2026-11-21. No share of calculations is published for any of
 * them; the counts are the middle of a range that we chose, and the plans say so.
 */
import type { ExamId, Plan } from '../contract/plan';

export interface ExamOutline {
  readonly id: ExamId;
  /** When the outline came into force; where no date is known, the day on which it was read. */
  readonly edition: string;
  /** Calculation items of a mock: the middle of our range. */
  readonly items: number;
  /** The examination's minutes, scaled to those items. */
  readonly minutes: number;
  readonly goesBack: boolean;
  readonly calculator: Plan['calculator'];
  /** What is published and what is ours. */
  readonly note: string;
  /** Areas that the outline in force leaves out, since that date. */
  readonly leavesOut?: { readonly since: string; readonly areas: readonly string[] };
}

export const examOutlines: readonly ExamOutline[] = [
  {
    id: 'PTCE',
    // outline weights: secondary, four pages agree; the owner's page was not read
    edition: '2026-01-06',
    // 8 to 14 of 80 scored items is our range; 90 questions in 110 min (secondary, many agree) give 11 in 13.4 min
    items: 11,
    minutes: 14,
    // nothing was found about going back; that it is possible is ours
    goesBack: true,
    // on the screen (owner, help-centre article); its functions are not stated
    calculator: 'four',
    note: 'Our own simulation. 90 questions in 110 minutes: many secondary pages. The share of calculations is not published; 11 items, going back and the functions of the calculator are our choice.',
    // alligation and compounding taken out (secondary); no room for business arithmetic in the headings (our judgement)
    leavesOut: { since: '2026-01-06', areas: ['alligation', 'compounding', 'business'] },
  },
  {
    id: 'ExCPT',
    // date of the outline unknown
    edition: '2026-11-21',
    // 12 to 18 of 100 scored items is our range; 120 questions in 130 min (owner) give 15 in 16.3 min
    items: 15,
    minutes: 17,
    // nothing was found about going back; that it is possible is ours
    goesBack: true,
    // one is provided (owner); its form and functions are not stated
    calculator: 'four',
    note: 'Our own simulation. 120 questions in 130 minutes: the owner. The share of calculations was not seen; 15 items, going back and the functions of the calculator are our choice.',
  },
  {
    id: 'NAPLEX',
    // in force since then: owner; its weights: secondary
    edition: '2025-05-01',
    // 20 to 28 of 200 scored items is our range; 225 questions in 360 min (secondary) give 24 in 38.4 min
    items: 24,
    minutes: 39,
    // not possible: secondary, from an earlier form
    goesBack: false,
    // on the screen; four functions with root and memory, or scientific: secondary pages conflict
    calculator: 'root-and-memory',
    note: 'Our own simulation. 225 questions in 360 minutes and no going back: secondary pages. The share of calculations is not published; 24 items and the functions of the calculator are our choice.',
  },
];

/** Whether an examination of that edition has no room for an area. Dates are compared as `2026-01-06`. */
export function leavesOut(exam: ExamId, edition: string, area: string): boolean {
  const outline = examOutlines.find(({ id }) => id === exam);
  const { since, areas } = outline?.leavesOut ?? { since: '', areas: [] };
  return areas.includes(area) && edition.slice(0, 4) >= since.slice(0, 4);
}
