/** A plan in one sentence, for the list: `20 items, 3 minutes each, feedback at the end`. */
import type { Plan } from '../contract/plan';
import { conventionsToChoose } from '../contract/plan-conventions';

export function sayPlan({ length, time, feedback, passMark, entry, items, conventions }: Plan): string {
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
    ...sayConventions(conventions),
  ];
  return parts.join(', ');
}

/** What stands otherwise than usual: `2.2046 lb in 1 kg`. */
function sayConventions(chosen: Plan['conventions']): string[] {
  return conventionsToChoose.flatMap(({ name, choices }) => {
    const taught = choices.slice(1).find(({ value }) => value === chosen?.[name]);
    return taught ? [taught.says] : [];
  });
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
