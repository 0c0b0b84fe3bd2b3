/** Words of a class that several of its views use. */
import type { ClassView } from '@shared/contract/classroom/class-view';
import { clockText } from '../../parts/clock/clock-words';

/** `24 joined`, `23 of 24 here`. */
export function joinedWords({ seats }: Pick<ClassView, 'seats'>): string {
  const here = seats.filter(({ presence }) => presence === 'here').length;
  if (seats.length === 0) return 'Nobody has joined yet';
  return here === seats.length ? `${here} joined` : `${here} of ${seats.length} here`;
}

/** `same skills, own numbers`. */
export function numbersWords({ numbers }: Pick<ClassView, 'numbers'>): string {
  return numbers === 'own' ? 'same skills, own numbers' : 'same numbers for all';
}

/** Whether time can still be added: there is a clock in all, and it is not over. */
export function hasTime({ clock, state }: Pick<ClassView, 'clock' | 'state'>): boolean {
  return clock.limitMs !== undefined && state !== 'between' && state !== 'ended';
}

/** `6 of 24 set a rate 1,000 times too high.` starts with this. */
export function countWords({ count, of }: { readonly count: number; readonly of: number }): string {
  return `${count} of ${of}`;
}

/** `of 15 min`, `of 1:30`. */
export function limitText(limitMs: number | undefined): string | undefined {
  if (limitMs === undefined) return undefined;
  return limitMs % 60_000 === 0 ? `of ${limitMs / 60_000} min` : `of ${clockText(limitMs)}`;
}

/** `March 14, 9:40 AM`, in the place and language of the exam boards. */
export function momentOf(startedAt: string): string {
  return new Date(startedAt).toLocaleString('en-US', {
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
}

/** `1 student`, `3 students`. */
export function counted(count: number, word: string): string {
  return `${count} ${count === 1 ? word : `${word}s`}`;
}
