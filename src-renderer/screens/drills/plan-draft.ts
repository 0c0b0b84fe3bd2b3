/** A plan while it is edited: numbers stay text until they are read, and what does not fit says so in a sentence. */
import type { ExamId, Plan, PlanDraws } from '@shared/contract/plan';
import { planFault } from '@shared/contract/plan-fault';
import { usualPlan } from '@shared/contract/usual-plan';

export interface PlanDraft {
  /** Everything that is chosen and not typed. */
  readonly plan: Plan;
  readonly lengthIn: 'items' | 'minutes';
  readonly length: string;
  readonly timeIn: 'none' | 'per-item' | 'in-all';
  /** Seconds per item, or minutes in all. */
  readonly time: string;
  readonly weakest: string;
  /** The seed of the numbers where everybody gets the same ones. */
  readonly seed: string;
  readonly edition: string;
}

export const newPlan: Plan = { ...usualPlan, called: '', length: { items: 10 } };

export function draftOf(plan: Plan): PlanDraft {
  const { length, time, numbers, draws } = plan;
  return {
    plan,
    lengthIn: 'items' in length ? 'items' : 'minutes',
    length: String('items' in length ? length.items : length.minutes),
    timeIn: time === undefined ? 'none' : 'perItemSeconds' in time ? 'per-item' : 'in-all',
    time: time === undefined ? '' : String('perItemSeconds' in time ? time.perItemSeconds : time.inAllSeconds / 60),
    weakest: String(draws.weakest ?? ''),
    seed: numbers === 'fresh' ? '' : numbers.seed,
    edition: draws.exam?.edition ?? '',
  };
}

export type Read = { readonly plan: Plan } | { readonly fault: string };

/** The plan as it stands, or the first thing that does not fit. */
export function readDraft(draft: PlanDraft): Read {
  const { plan } = draft;
  const called = plan.called.trim();
  if (called === '') return { fault: 'A plan needs a name.' };
  if (called.length > 60 || /[\p{Cc}\p{Cf}]/u.test(called))
    return { fault: 'The name of a plan is one line, at most 60 characters, none of them hidden.' };
  const length = readLength(draft);
  if (typeof length === 'string') return { fault: length };
  const time = readTime(draft);
  if (typeof time === 'string') return { fault: time };
  const draws = readDraws(draft);
  if (typeof draws === 'string') return { fault: draws };
  if (plan.numbers !== 'fresh' && !/^[\x21-\x7e]{1,56}$/.test(draft.seed)) {
    return { fault: 'The key of the numbers has 1 to 56 letters, digits or signs and no spaces.' };
  }
  const { time: _, ...rest } = plan;
  const numbers = plan.numbers === 'fresh' ? plan.numbers : { seed: draft.seed };
  const whole: Plan = { ...rest, called, length, draws, numbers, ...(time && { time }) };
  const contradiction = planFault(whole);
  return contradiction ? { fault: sentence(contradiction.says) } : { plan: whole };
}

/** The date from which the outline of an exam that is printed here is in force; where none is published, the year. */
export const editions: Readonly<Record<ExamId, string>> = {
  PTCE: '2026-01-06',
  ExCPT: '2026-01-01',
  NAPLEX: '2025-05-01',
};

function readLength({ lengthIn, length }: PlanDraft): Plan['length'] | string {
  if (lengthIn === 'items') {
    const items = count(length, 1, 300);
    return items === undefined ? 'The length is a whole number of items, 1 to 300.' : { items };
  }
  const minutes = count(length, 1, 240);
  return minutes === undefined ? 'The length is a whole number of minutes, 1 to 240.' : { minutes };
}

function readTime({ timeIn, time }: PlanDraft): Plan['time'] | string {
  switch (timeIn) {
    case 'none':
      return undefined;
    case 'per-item': {
      const perItemSeconds = count(time, 5, 3600);
      return perItemSeconds === undefined
        ? 'The time per item is a whole number of seconds, 5 to 3,600.'
        : { perItemSeconds };
    }
    case 'in-all': {
      const minutes = count(time, 1, 600);
      return minutes === undefined
        ? 'The time in all is a whole number of minutes, 1 to 600.'
        : { inAllSeconds: minutes * 60 };
    }
    default:
      return timeIn satisfies never;
  }
}

function readDraws({ plan, weakest, edition }: PlanDraft): PlanDraws | string {
  const { weakest: _, exam, ...draws } = plan.draws;
  const most = weakest.trim() === '' ? undefined : count(weakest, 1, 20);
  if (weakest.trim() !== '' && most === undefined) {
    return 'The number of weakest skills is a whole number, 1 to 20, or nothing.';
  }
  if (exam && !isDate(edition)) return 'The edition of an exam is a date as 2026-01-06.';
  return { ...draws, ...(most !== undefined && { weakest: most }), ...(exam && { exam: { ...exam, edition } }) };
}

/** A list with one member more or less; nothing when it is empty, which means all. */
export function toggled<T>(list: readonly T[] | undefined, member: T, isIn: boolean): T[] | undefined {
  const rest = (list ?? []).filter((it) => it !== member);
  const next = isIn ? [...rest, member] : rest;
  return next.length === 0 ? undefined : next;
}

function count(text: string, least: number, most: number): number | undefined {
  if (!/^\s*\d{1,5}\s*$/.test(text)) return undefined;
  const number = Number(text);
  return number >= least && number <= most ? number : undefined;
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function sentence(says: string): string {
  return `${says.charAt(0).toUpperCase()}${says.slice(1)}.`;
}
