/** Reads a number with or without a unit, or a duration in parts. */
import { eachRuleOnce } from './notation';
import { readDuration } from './read-duration';
import { readNumber } from './read-number';
import { readPlain } from './read-plain';
import { readUnit } from './read-unit';
import type { Reading, Unreadable } from './reading';
import { whyNoNumber, whyNotOneNumber } from './refusal';

/** The quantity that a clean text writes, or one sentence that says what would be right. */
export function readQuantity(text: string, expectedUnit?: string): Reading | Unreadable {
  return readPlain(text) ?? readInFull(text, expectedUnit);
}

/** The whole grammar, for what is not plainly a number and a unit. */
export function readInFull(text: string, expectedUnit?: string): Reading | Unreadable {
  const number = readNumber(text);
  if (number === undefined) return { unreadable: whyNoNumber(text, expectedUnit) };
  if ('unreadable' in number) return number;
  const { value, place, rest } = number;
  if (rest === '') return { value, place, unit: undefined, notation: number.notation };
  const refusal = whyNotOneNumber(text, number, expectedUnit);
  if (refusal !== undefined) return { unreadable: refusal };
  const duration = readDuration(text, expectedUnit);
  if (duration) return duration;
  const typed = readUnit(rest, expectedUnit);
  if ('unreadable' in typed) return typed;
  if (typed.unit.has('USD')) return { unreadable: 'Money is not asked for here. Write the number with its unit.' };
  const notation = eachRuleOnce([...number.notation, ...typed.notation]);
  return { value: value.div(typed.per), place: place?.div(typed.per), unit: typed.unit, notation };
}
