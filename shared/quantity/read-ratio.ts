/** Reads a ratio where one is asked for: `1:1000`, `1/1000`, `1 in 1,000` are one thousandth. */
import { decimalsOf, type Exact, powerOfTen } from './exact';
import { eachRuleOnce } from './notation';
import { readDecimal } from './read-number';
import type { Reading, Unreadable } from './reading';
import { unitOf } from './unit';
import { writeNumber } from './write-number';

/** The ratio that a clean text writes, or why it is none. Both sides are plain numbers; the second is not 0. */
export function readRatio(text: string): Reading | Unreadable {
  const plain = text.replace(/ ?\(?\b[wv]\/[wv]\b\)?$/i, '');
  const sides = plain.split(/ *[:/] *| +(?:in|to) +/i);
  if (sides.length > 2) return { unreadable: 'Write two numbers with one colon, such as 1:1,000.' };
  const [first, second] = sides.map(readDecimal);
  if (first && 'unreadable' in first) return first;
  if (second && 'unreadable' in second) return second;
  if (first?.rest.trim() !== '' || sides.length < 2) return { unreadable: whyNoRatio(first?.value, first?.rest ?? '') };
  if (second?.rest.trim() !== '') return { unreadable: 'Write the ratio alone, such as 1:1,000.' };
  if (second.value.n === 0n)
    return { unreadable: 'The second number of a ratio cannot be 0. Write 1:1,000, for example.' };
  return {
    value: first.value.div(second.value),
    unit: unitOf('ratio'),
    place: undefined,
    notation: eachRuleOnce([...first.notation, ...second.notation]),
  };
}

function whyNoRatio(value: Exact | undefined, rest: string): string {
  const isShare = value !== undefined && value.n !== 0n && value.compare(1) < 0 && rest.trim() === '';
  const under = isShare ? value.inverse() : powerOfTen(3);
  return `Write a ratio with a colon, such as 1:${writeNumber(decimalsOf(under) === 0 ? under : powerOfTen(3))}.`;
}
