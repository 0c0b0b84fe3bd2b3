/** Typed fractions, read exactly: `3/4`, `1 1/2`, `½`, `1½`. */
import { type Exact, exact } from './exact';
import type { Unreadable } from './reading';
import type { TypedNumber } from './typed-number';

/** The fraction or mixed number that a text starts with, or `undefined` when it starts with none. */
export function readFraction(text: string): TypedNumber | Unreadable | undefined {
  return readMixed(text) ?? readDrawn(text) ?? readSlashed(text);
}

/** `1 1/2`. Up to two digits over the bar, since `1 125/250` could also be 1,125 over 250. */
function readMixed(text: string): TypedNumber | Unreadable | undefined {
  const [typed, whole = '', over = '', under = ''] =
    /^(\d{1,15}) +(\d{1,2}) ?\/ ?(\d{1,15})(?![\d.,/])/.exec(text) ?? [];
  if (typed === undefined) return undefined;
  if (isZero(under)) return { unreadable: noneBelow };
  if (Number(over) >= Number(under)) {
    return { unreadable: `Write the part after ${whole} smaller than 1, as in ${whole} 1/2.` };
  }
  return fraction(exact(whole).add(exact(over).div(exact(under))), text, typed);
}

/** `½` or `1½`. */
function readDrawn(text: string): TypedNumber | undefined {
  const [typed, whole = '', drawn = ''] = /^(\d{0,15}) ?([¼-¾⅐-⅞↉])/.exec(text) ?? [];
  const part = drawnFractions.get(drawn);
  return typed === undefined || part === undefined
    ? undefined
    : fraction(exact(whole || '0').add(exact(part)), text, typed);
}

/** `3/4`. */
function readSlashed(text: string): TypedNumber | Unreadable | undefined {
  const [typed, over = '', under = ''] = /^(\d{1,15}) ?\/ ?(\d{1,15})(?![\d.,/])/.exec(text) ?? [];
  if (typed === undefined) return undefined;
  return isZero(under) ? { unreadable: noneBelow } : fraction(exact(over).div(exact(under)), text, typed);
}

const noneBelow = 'Nothing can be divided by 0. Write a number other than 0 below the bar.';

function isZero(digits: string): boolean {
  return /^0+$/.test(digits);
}

function fraction(value: Exact, text: string, typed: string): TypedNumber {
  return { value, place: undefined, notation: [], rest: text.slice(typed.length) };
}

const drawnFractions: ReadonlyMap<string, string> = new Map([
  ['¼', '1/4'],
  ['½', '1/2'],
  ['¾', '3/4'],
  ['⅐', '1/7'],
  ['⅑', '1/9'],
  ['⅒', '1/10'],
  ['⅓', '1/3'],
  ['⅔', '2/3'],
  ['⅕', '1/5'],
  ['⅖', '2/5'],
  ['⅗', '3/5'],
  ['⅘', '4/5'],
  ['⅙', '1/6'],
  ['⅚', '5/6'],
  ['⅛', '1/8'],
  ['⅜', '3/8'],
  ['⅝', '5/8'],
  ['⅞', '7/8'],
  ['↉', '0'],
]);
