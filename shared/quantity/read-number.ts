/**
 * The grammar of typed numbers, over ASCII digits: `1,250.5`, `1 234`, `.5`, `1 1/2`, `½`, `1.5 x 10^3`, `3 million`.
 * Values are exact. A comma is never taken for a decimal point.
 */
import { exact, powerOfTen } from './exact';
import { readFraction } from './read-fraction';
import type { NotationRule, Unreadable } from './reading';
import type { TypedNumber } from './typed-number';

const mostDigits = 30;
const mostPower = 30;

/** The number that a text starts with, why it is not clear, or `undefined` when the text starts with no number. */
export function readNumber(text: string): TypedNumber | Unreadable | undefined {
  const sign = /^[+-] ?/.exec(text)?.[0] ?? '';
  const unsigned = text.slice(sign.length);
  const number = readFraction(unsigned) ?? readDecimal(unsigned);
  if (number === undefined || 'unreadable' in number) return number;
  const counted = countedInWords(number);
  return { ...counted, value: sign.startsWith('-') ? counted.value.neg() : counted.value, rest: counted.rest.trim() };
}

/** A decimal number without a sign, with its power of ten. */
export function readDecimal(text: string): TypedNumber | Unreadable | undefined {
  const digits = digitsOf(text);
  if (!/\d/.test(digits)) return undefined;
  const refusal = whyUnclear(digits);
  if (refusal) return { unreadable: refusal };
  const [whole = '', decimals] = digits.replace(/[, ]/g, '').split('.');
  const power = powerAfter(text.slice(digits.length), digits);
  if (Math.abs(power.of) > mostPower)
    return { unreadable: `Write a power of ten between -${mostPower} and ${mostPower}.` };
  const typed = power.isMantissaTyped ? exact(`${whole || '0'}.${decimals || '0'}`) : exact(1);
  return {
    value: typed.mul(powerOfTen(power.of)),
    place: powerOfTen(power.of - (decimals?.length ?? 0)),
    notation: notationOf(whole, decimals, power.typed !== ''),
    rest: text.slice(digits.length + power.typed.length),
  };
}

/** The digits, points and commas at the start; spaces between digits only where they part groups of three. */
function digitsOf(text: string): string {
  return (
    /^[1-9]\d{0,2}(?: \d{3})+(?![\d,])(?:\.[\d.,]*)?/.exec(text)?.[0] ?? /^(?:[\d.]|,(?! ))*/.exec(text)?.[0] ?? ''
  );
}

function whyUnclear(digits: string): string | undefined {
  if (digits.replace(/\D/g, '').length > mostDigits) return `Write ${mostDigits} digits at most.`;
  if (/\..*,|,\D|,$|^,/.test(digits)) return groupingRule;
  if ((digits.match(/\./g)?.length ?? 0) > 1) return 'Two decimal points. Which one stays?';
  if (digits.includes(',') && !/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/.test(digits)) return groupingRule;
  return undefined;
}

/** Said where a comma stands for a decimal point or parts no groups of three. */
export const groupingRule = 'Use a point for decimals. Commas only part groups of three digits, as in 1,234.5.';

function notationOf(whole: string, decimals: string | undefined, hasPower: boolean): NotationRule[] {
  if (decimals === undefined) return [];
  const broken: NotationRule[] = whole === '' ? ['leading-zero'] : [];
  if (decimals === '') broken.push('trailing-point');
  // before a power of ten an end zero is a significant figure
  else if (decimals.endsWith('0') && !hasPower) broken.push('trailing-zero');
  return broken;
}

interface Power {
  readonly of: number;
  readonly typed: string;
  readonly isMantissaTyped: boolean;
}

/** The power of ten after the digits: `e3`, ` x 10^3`, `×10³`; or `^3` after a lone 10. */
function powerAfter(after: string, digits: string): Power {
  const written = /^(?:[eE]| ?[xX×*·] ?10 ?(?:\^|\*\*) ?)([+-]?\d+)(?![\d.])/.exec(after);
  if (written) return { of: Number(written[1]), typed: written[0], isMantissaTyped: true };
  const raised = /^ ?[xX×*·] ?10([⁺⁻]?[⁰¹²³⁴-⁹]+)/.exec(after);
  if (raised) return { of: superscriptNumber(raised[1] ?? ''), typed: raised[0], isMantissaTyped: true };
  const lone = digits === '10' ? /^\^ ?([+-]?\d+)(?![\d.])|^([⁺⁻]?[⁰¹²³⁴-⁹]+)/.exec(after) : null;
  if (!lone) return { of: 0, typed: '', isMantissaTyped: true };
  return { of: Number(lone[1] ?? superscriptNumber(lone[2] ?? '')), typed: lone[0], isMantissaTyped: false };
}

function superscriptNumber(raised: string): number {
  return Number(Array.from(raised, (character) => '+-0123456789'['⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(character)] ?? '').join(''));
}

const powersInWords: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
]);

/** `1.5 million` is 1,500,000, typed to the hundred thousands. */
function countedInWords(number: TypedNumber): TypedNumber {
  const [typed = '', word = ''] = /^ *(hundred|thousand|million|billion)(?![a-z])/i.exec(number.rest) ?? [];
  const power = powersInWords.get(word.toLowerCase());
  if (power === undefined) return number;
  const size = powerOfTen(power);
  const rest = number.rest.slice(typed.length);
  return { ...number, value: number.value.mul(size), place: number.place?.mul(size), rest };
}
