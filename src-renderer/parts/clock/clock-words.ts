/** A running time in figures and in words. */

const minuteMs = 60_000;

/** `3:42`, `1:08:12`. A begun second counts, so that 0:00 stands only when the time is over. */
export function clockText(ms: number): string {
  const { hours, minutes, seconds } = partsOf(ms);
  const two = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}

/** `1 hour 8 minutes`, `3 minutes 42 seconds`, `48 seconds`. Above an hour the seconds are left out. */
export function spokenTime(ms: number): string {
  const { hours, minutes, seconds } = partsOf(ms);
  const said = [counted(hours, 'hour'), counted(minutes, 'minute'), hours === 0 && counted(seconds, 'second')];
  return said.filter(Boolean).join(' ') || '0 seconds';
}

/** The last minute of a time that is longer than a minute. */
export function isLastMinute(ms: number, limitMs = Number.POSITIVE_INFINITY): boolean {
  return ms <= minuteMs && limitMs > minuteMs;
}

/** What is announced when the time falls from one value to another: once at a minute and once at ten seconds. */
export function announcement(before: number, now: number): string | undefined {
  const passed = (mark: number) => before > mark && now <= mark && now > 0;
  if (passed(10_000)) return '10 seconds left.';
  return passed(minuteMs) ? 'Last minute.' : undefined;
}

function partsOf(ms: number) {
  const all = Math.ceil(Math.max(0, ms) / 1000);
  return { hours: Math.floor(all / 3600), minutes: Math.floor(all / 60) % 60, seconds: all % 60 };
}

function counted(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? word : `${word}s`}`;
}
