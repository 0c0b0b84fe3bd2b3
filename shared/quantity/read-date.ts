/** Reads a date as whole days since 1970-01-01: `2026-03-14`, `March 14, 2026`, `14 Mar 2026`, and `3/14/2026` where it is clear. */
import { type CivilDate, daysInMonth, daysSinceEpoch, monthNames } from './calendar';
import { exact, one } from './exact';
import type { Reading, Unreadable } from './reading';

/** The date that a clean text writes, or why it is none or not clear. */
export function readDate(text: string): Reading | Unreadable {
  const date = yearFirst(text) ?? monthInWords(text) ?? monthFirst(text);
  if (date === undefined) return { unreadable: whyNoDate(text) };
  if ('unreadable' in date) return date;
  const refusal = whyImpossible(date);
  if (refusal !== undefined) return { unreadable: refusal };
  return { value: exact(daysSinceEpoch(date)), unit: undefined, place: one, notation: [], text: dateText(date) };
}

function yearFirst(text: string): CivilDate | undefined {
  const [typed, year, month, day] = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text)?.filter((_, at) => at !== 2) ?? [];
  return typed === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) };
}

function monthInWords(text: string): CivilDate | undefined {
  const monthLed = /^([a-z]{3,9})\.?[ -]?(\d{1,2})(?:st|nd|rd|th)?(?: ?, ?|[ -])(\d{4})$/i.exec(text);
  const dayLed = /^(\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?([a-z]{3,9})\.?(?: ?, ?|[ -])(\d{4})$/i.exec(text);
  const month = monthNumber(monthLed?.[1] ?? dayLed?.[2] ?? '');
  if (month === 0) return undefined;
  return { year: Number((monthLed ?? dayLed)?.[3]), month, day: Number(monthLed?.[2] ?? dayLed?.[1]) };
}

/** Month first, as in the US; refused where the day could as well be the month. */
function monthFirst(text: string): CivilDate | Unreadable | undefined {
  const [typed, , first, , second, year] = /^((\d{1,2})([-/])(\d{1,2})\3(\d{4}))$/.exec(text) ?? [];
  if (typed === undefined) return undefined;
  const [month, day] = [Number(first), Number(second)];
  const [name, other] = [monthNames[month - 1], monthNames[day - 1]];
  if (name !== undefined && other !== undefined && month !== day) {
    return { unreadable: `${name} ${day} or ${other} ${month}? Write the month in words: ${name} ${day}, ${year}.` };
  }
  return { year: Number(year), month, day };
}

/** The number of a month's name or of its first three letters or more, from 1; 0 when there is none. */
function monthNumber(name: string): number {
  const typed = name.toLowerCase();
  const at = monthNames.findIndex((month) => {
    const full = month.toLowerCase();
    return typed === full || typed === full.slice(0, 3) || (typed === 'sept' && full === 'september');
  });
  return at + 1;
}

function whyImpossible({ year, month, day }: CivilDate): string | undefined {
  const name = monthNames[month - 1];
  if (name === undefined) return `There is no month ${month}. Write the month in words: March 14, 2026.`;
  if (year < 1) return 'Write a year from 0001 to 9999.';
  const days = daysInMonth(year, month);
  if (day > days || day < 1) return `${name} ${year} has ${days} days. Write a day from 1 to ${days}.`;
  return undefined;
}

function whyNoDate(text: string): string {
  if (/[-/ ,]\d{2}$/.test(text)) return 'Write the year with four digits: March 14, 2026.';
  return 'Write a date with month, day and year: March 14, 2026.';
}

function dateText({ year, month, day }: CivilDate): string {
  const padded = (part: number, length: number) => String(part).padStart(length, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
