/** Reads a time of day as minutes since midnight: `14:30`, `1430`, `2:30 pm`, `noon`. Without am or pm it is the 24-hour clock. */
import { exact, one } from './exact';
import type { Reading, Unreadable } from './reading';
import { specialText } from './write-time';

/** The time that a clean text writes, or why it is none. A later day may stand beside it: `06:30 the next day`. */
export function readTime(text: string): Reading | Unreadable {
  const { clock, days } = withoutDay(text);
  const reading = readClock(clock);
  if ('unreadable' in reading || days === undefined) return reading;
  const value = reading.value.add(days * 1440);
  return { ...reading, value, text: specialText(value, 'time and day') };
}

const dayMark = /^(.*?)[, ]*(?:\b(?:the )?(same|next) day|\+ ?(\d{1,2})(?: ?d| ?days?)?|\b(\d{1,2}) days? later)$/i;

function withoutDay(text: string): { readonly clock: string; readonly days: number | undefined } {
  const [, clock, named, plus, later] = dayMark.exec(text) ?? [];
  if (clock === undefined) return { clock: text, days: undefined };
  if (named !== undefined) return { clock, days: named.toLowerCase() === 'next' ? 1 : 0 };
  return { clock, days: Number(plus ?? later) };
}

function readClock(text: string): Reading | Unreadable {
  const named = namedTimes.get(text.toLowerCase());
  if (named !== undefined) return timeReading(named);
  const half = /^(\d{1,2})(?: ?: ?(\d{2}))? ?([ap])(?:\.? ?m)?\.?$/i.exec(text);
  if (half) return onHalfDayClock(Number(half[1]), Number(half[2] ?? 0), half[3]?.toLowerCase() === 'p');
  const whole = /^(\d{1,2}) ?: ?(\d{2})(?: ?(?:h|hrs?|hours?))?$|^(\d{2})(\d{2})(?: ?(?:h|hrs?|hours?))?$/i.exec(text);
  if (whole) return onWholeDayClock(Number(whole[1] ?? whole[3]), Number(whole[2] ?? whole[4]));
  return { unreadable: whyNoTime(text) };
}

const namedTimes: ReadonlyMap<string, number> = new Map([
  ['noon', 720],
  ['12 noon', 720],
  ['12:00 noon', 720],
  ['midday', 720],
  ['midnight', 0],
  ['12 midnight', 0],
  ['12:00 midnight', 0],
]);

function onHalfDayClock(hour: number, minute: number, isAfternoon: boolean): Reading | Unreadable {
  if (hour > 12 || hour === 0) {
    return { unreadable: 'With am or pm, hours go from 1 to 12. Write 2:30 PM or 14:30, for example.' };
  }
  if (minute > 59) return { unreadable: tooManyMinutes };
  return timeReading((hour % 12) * 60 + minute + (isAfternoon ? 720 : 0));
}

function onWholeDayClock(hour: number, minute: number): Reading | Unreadable {
  if (hour === 24 && minute === 0) return { unreadable: 'Write midnight as 00:00.' };
  if (hour > 23) return { unreadable: 'Hours go from 00 to 23. Write 14:30, for example.' };
  if (minute > 59) return { unreadable: tooManyMinutes };
  return timeReading(hour * 60 + minute);
}

const tooManyMinutes = 'Minutes go from 00 to 59. Write 14:30, for example.';

function whyNoTime(text: string): string {
  if (/^\d{1,2}:\d{2}:\d{2}/.test(text)) return 'Leave out the seconds. Write 14:30, for example.';
  if (/^\d{1,2}\.\d{2}/.test(text)) return 'Put a colon between hours and minutes: 14:30.';
  if (/^\d{1,4}$|^\d{1,2}:\d$/.test(text)) return 'Write hours and minutes with two digits each: 14:30.';
  return 'Write a time of day, 14:30 or 2:30 PM, for example.';
}

function timeReading(minutes: number): Reading {
  return { value: exact(minutes), unit: undefined, place: one, notation: [] };
}
