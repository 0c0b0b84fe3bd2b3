// The reasonable ways in which a student may type a choice, a time, a date or a code.
import type { AnswerKind } from '@shared/skill/answer';

/** Every writing of an answer, from the form in which it crosses a border. */
export function writingsOfText(kind: AnswerKind | undefined, text: string): string[] {
  switch (kind) {
    case 'time':
      return timeWritings(text);
    case 'date':
      return dateWritings(text);
    case 'code':
      return [text, text.toUpperCase(), text.replaceAll('-', ''), ` ${text} `];
    default:
      return [text, text.toUpperCase(), ` ${text} `];
  }
}

function timeWritings(text: string): string[] {
  const [hour = 0, minute = ''] = [Number(text.slice(0, 2)), text.slice(3, 5)];
  const half = `${hour % 12 || 12}:${minute}`;
  const after = hour < 12 ? 'am' : 'pm';
  return [text, text.replace(':', ''), `${half} ${after}`, `${half}${after.toUpperCase()}`, `${text} h`];
}

function dateWritings(text: string): string[] {
  const day = new Date(`${text}T00:00:00Z`);
  const written = (month: 'long' | 'short') =>
    day.toLocaleDateString('en-US', { year: 'numeric', month, day: 'numeric', timeZone: 'UTC' });
  return [text, written('long'), written('short'), text.replaceAll('-', '/')];
}
