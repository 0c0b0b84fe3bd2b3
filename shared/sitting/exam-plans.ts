/** The mock examinations as plans: options and typed items, the examination's clock, no feedback until the end. */
import type { Plan } from '../contract/plan';
import { type ExamOutline, examOutlines } from './exam-outlines';

/** A mock of each examination, by the id that the list of plans knows it by. */
export const examPlans: ReadonlyMap<string, Plan> = new Map(
  examOutlines.map((outline) => [`mock.${outline.id}`, mockOf(outline)]),
);

function mockOf({ id, edition, items, minutes, goesBack, calculator, note }: ExamOutline): Plan {
  return {
    version: 1,
    called: `${id} mock, calculations`,
    draws: { exam: { id, edition } },
    length: { items },
    time: { inAllSeconds: minutes * 60 },
    order: 'mixed',
    numbers: 'fresh',
    feedback: 'end',
    entry: 'line',
    items: 'mixed',
    attempts: 1,
    passMark: 85,
    accommodations: { timeFactor: 1, hidesClock: false, largeText: false },
    rounding: 0.5,
    dangerCosts: false,
    help: false,
    pause: false,
    goesBack,
    timeAway: 'stands',
    calculator,
    mock: { note },
  };
}
