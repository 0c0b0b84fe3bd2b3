/** Times of day and dates as they are printed, and as they cross a border. */
import { dateOfDay, daysInMonth, daysSinceEpoch, monthNames } from './calendar';
import { type Exact, exact, one } from './exact';
import { roundToPlace } from './round';
import type { SpecialUnit } from './special-unit';

const fixedSpace = '\u00a0';
const minutesInDay = 1440;

/** A time or date as printed: `14:30`, `2:30 pm`, `14:30, 2 days later`, `March 14, 2026`. Shown to the whole minute. */
export function writeSpecial(value: Exact, unit: SpecialUnit): string {
  const whole = wholeOf(value);
  switch (unit) {
    case 'time of day':
      return clock(whole);
    case '12-hour time':
      return halfDayClock(whole);
    case 'time and day':
      return `${clock(whole)}${dayMark(Math.floor(whole / minutesInDay))}`;
    case 'date':
      return longDate(whole);
    case 'code':
      return String(whole);
    default:
      return unit satisfies never;
  }
}

/** A time or date as it crosses a border: `14:30`, `14:30+2` two days later, `2026-03-14`. */
export function specialText(value: Exact, unit: SpecialUnit): string {
  const whole = wholeOf(value);
  if (unit === 'code') return String(whole);
  if (unit === 'date') return isoDate(whole);
  const days = unit === 'time and day' ? Math.floor(whole / minutesInDay) : 0;
  return clock(whole) + (days === 0 ? '' : `+${days}`);
}

/** Minutes or days that a text of a declaration, a line or a file writes: `14:30`, `2026-03-14`; nothing for others. */
export function specialValue(text: string): Exact | undefined {
  const [, hour, minute, later] = /^(\d{2}):(\d{2})(?:\+(\d{1,3}))?$/.exec(text) ?? [];
  if (hour !== undefined) {
    if (Number(hour) > 23 || Number(minute) > 59) return undefined;
    return exact(Number(hour) * 60 + Number(minute) + Number(later ?? 0) * minutesInDay);
  }
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return day >= 1 && day <= daysInMonth(year, month) ? exact(daysSinceEpoch({ year, month, day })) : undefined;
}

/** A date in words: `March 14, 2026`. */
export function longDate(day: number): string {
  const { year, month, day: dayOfMonth } = dateOfDay(day);
  return `${monthNames[month - 1]} ${dayOfMonth}, ${year}`.replaceAll(' ', fixedSpace);
}

function isoDate(day: number): string {
  const { year, month, day: dayOfMonth } = dateOfDay(day);
  return `${String(year).padStart(4, '0')}-${padded(month)}-${padded(dayOfMonth)}`;
}

function clock(minutes: number): string {
  const ofDay = withinDay(minutes);
  return `${padded(Math.floor(ofDay / 60))}:${padded(ofDay % 60)}`;
}

function halfDayClock(minutes: number): string {
  const ofDay = withinDay(minutes);
  if (ofDay === 0) return `12:00${fixedSpace}midnight`;
  if (ofDay === 720) return `12:00${fixedSpace}noon`;
  const hour = Math.floor(ofDay / 60) % 12 || 12;
  return `${hour}:${padded(ofDay % 60)}${fixedSpace}${ofDay < 720 ? 'am' : 'pm'}`;
}

function dayMark(days: number): string {
  if (days === 0) return ' the same day';
  return days === 1 ? ' the next day' : `, ${days}${fixedSpace}days later`;
}

function withinDay(minutes: number): number {
  return ((minutes % minutesInDay) + minutesInDay) % minutesInDay;
}

function wholeOf(value: Exact): number {
  return roundToPlace(value, one).valueOf();
}

function padded(part: number): string {
  return String(part).padStart(2, '0');
}
