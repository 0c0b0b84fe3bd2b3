/** The civil calendar as plain arithmetic, without a clock and without time zones. */

/** A day of the Gregorian calendar; January is month 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Days in a month of a year; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whole days from 1970-01-01 to a date, below 0 before it. */
export function daysSinceEpoch({ year, month, day }: CivilDate): number {
  // years counted from March, so that the leap day ends a year: 306 days of March to December stand before January
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  return 365 * marchYear + leapDays + dayOfYear - daysToEpoch;
}

/** The date of a whole number of days since 1970-01-01. */
export function dateOfDay(day: number): CivilDate {
  // cycles of 400 years, counted from March as above (146,097 days each)
  const fromMarch = day + daysToEpoch;
  const cycle = Math.floor(fromMarch / 146_097);
  const inCycle = fromMarch - cycle * 146_097;
  const leapDays = Math.floor(inCycle / 1460) - Math.floor(inCycle / 36_524) + Math.floor(inCycle / 146_096);
  const yearOfCycle = Math.floor((inCycle - leapDays) / 365);
  const inYear = inCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * inYear + 2) / 153);
  const month = ((marchMonth + 2) % 12) + 1;
  const year = cycle * 400 + yearOfCycle + (month < 3 ? 1 : 0);
  return { year, month, day: inYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}

/** The same day of the month some months later, or the last day of a month that is too short for it. */
export function monthsLater(day: number, months: number): number {
  const from = dateOfDay(day);
  const count = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return daysSinceEpoch({ year, month, day: Math.min(from.day, daysInMonth(year, month)) });
}

/** Days from 0000-03-01 to 1970-01-01. */
const daysToEpoch = 719_468;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
