/** A plan in one sentence, for the list: `20 items, 3 minutes each, feedback at the end`. */
import type { Plan } from '../contract/plan';

export function sayPlan({ length, time, feedback, passMark, entry, items }: Plan): string {
  const parts = [
    'items' in length ? counted(length.items, 'item') : counted(length.minutes, 'minute'),
    ...(time
      ? ['perItemSeconds' in time ? `${duration(time.perItemSeconds)} each` : `${duration(time.inAllSeconds)} in all`]
      : []),
    ...(items === 'hunt' ? ['find what is a power of ten off'] : []),
    ...(items === 'options' ? ['four options'] : items === 'mixed' ? ['options and typed answers'] : []),
    ...(entry === 'steps' ? ['step by step'] : []),
    feedback === 'each' ? 'feedback after each' : 'feedback at the end',
    `pass at ${passMark}%`,
  ];
  return parts.join(', ');
}

/** A length of time as printed: `45 seconds`, `3 minutes`, `1 minute 30 seconds`. */
export function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return [minutes > 0 ? counted(minutes, 'minute') : '', rest > 0 ? counted(rest, 'second') : '']
    .filter((part) => part !== '')
    .join(' ');
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
