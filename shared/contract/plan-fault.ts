/** Fields of a plan that contradict each other, each with the sentence that says what would be right. */

/** What of a plan the fields below depend on. */
interface Fields {
  readonly length: { readonly items: number } | { readonly minutes: number };
  readonly time?: { readonly perItemSeconds: number } | { readonly inAllSeconds: number };
  readonly order: string;
  readonly feedback: string;
  readonly entry: string;
  readonly items: string;
  readonly attempts: number;
  readonly goesBack: boolean;
}

export interface PlanFault {
  readonly field: string;
  readonly says: string;
}

/** The first contradiction; nothing when the fields fit. */
export function planFault(plan: Fields): PlanFault | undefined {
  return contradictions.find(({ holds }) => holds(plan));
}

const hasMinutes = ({ length }: Fields) => 'minutes' in length;

const contradictions: readonly (PlanFault & { readonly holds: (plan: Fields) => boolean })[] = [
  {
    field: 'time',
    says: 'a length in minutes is the time in all already: leave the time out, or give one per item',
    holds: (plan) => hasMinutes(plan) && plan.time !== undefined && 'inAllSeconds' in plan.time,
  },
  {
    field: 'goesBack',
    says: 'going back needs a number of items: give the length in items',
    holds: (plan) => plan.goesBack && hasMinutes(plan),
  },
  {
    field: 'goesBack',
    says: 'going back and a time per item exclude each other: give the time in all',
    holds: (plan) => plan.goesBack && plan.time !== undefined && 'perItemSeconds' in plan.time,
  },
  {
    field: 'goesBack',
    says: 'an answer that was marked cannot be changed: with going back, feedback comes at the end',
    holds: (plan) => plan.goesBack && plan.feedback === 'each',
  },
  {
    field: 'order',
    says: 'a ladder follows the answers so far: its feedback comes after each',
    holds: (plan) => plan.order === 'ladder' && plan.feedback !== 'each',
  },
  {
    field: 'attempts',
    says: 'another attempt needs feedback after each: allow one attempt',
    holds: (plan) => plan.attempts > 1 && plan.feedback === 'end',
  },
  {
    field: 'attempts',
    says: 'a hunt has two answers and steps are entered once: allow one attempt',
    holds: (plan) => plan.attempts > 1 && (plan.items === 'hunt' || plan.entry === 'steps'),
  },
  {
    field: 'entry',
    says: 'steps are typed: choose typed items, or entry in one line',
    holds: (plan) => plan.entry === 'steps' && plan.items !== 'typed',
  },
];
