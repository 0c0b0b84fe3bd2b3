/** Why a text is not one number with one unit: each refusal says what would be right, and none guesses. */
import { type Exact, powerOfTen } from './exact';
import { groupingRule } from './read-number';
import { example, readUnit } from './read-unit';
import type { TypedNumber } from './typed-number';
import { symbolOf } from './unit-spelling';
import { shortened, writeNumber } from './write-number';

/** Why a text that starts with no number is refused. */
export function whyNoNumber(text: string, expectedUnit?: string): string {
  const firstWord = /^[a-z]+/i.exec(text)?.[0] ?? '';
  if (/^[$€£¥]/.test(text)) return 'Money is not asked for here. Write the number with its unit.';
  if (hedge.test(text)) return 'Write one exact number, with nothing like "about" or "<" before it.';
  if (/^[=(]/.test(text)) return 'Write the number and its unit alone.';
  if (/^[-+] ?[-+]/.test(text)) return 'Two signs. Which one stays?';
  if (numberWords.test(text)) return 'Write the number in digits, such as 5 or 0.5.';
  if (!('unreadable' in readUnit(text))) return `How many ${text}? Write the number too.`;
  if (/\d/.test(text)) return `Write the number first and its unit after it, such as ${example(expectedUnit)}.`;
  if (firstWord !== '' && roman.test(firstWord))
    return 'Roman numerals are not read here. Write the number in digits, such as 5 or 0.5.';
  return `Write a number in digits, such as ${example(expectedUnit)}.`;
}

/** Why a text that goes on after its first number is not one quantity, or `undefined` when it may be one. */
export function whyNotOneNumber(text: string, number: TypedNumber, expectedUnit?: string): string | undefined {
  const { rest } = number;
  if (/^: ?\d/.test(rest)) return whyColon(text, expectedUnit);
  const joined = /^(\d+)-(\d+ ?\/ ?\d+)/.exec(text);
  if (joined) return `Write a mixed number with a space: ${joined[1]} ${joined[2]}.`;
  if (hedge.test(rest) || /[±~≈<>≤≥?]/.test(rest))
    return 'Write one exact number, with nothing like "about" or "±" beside it.';
  if (/^\d{3}(?: \d{3})*,/.test(rest)) return groupingRule;
  if (isRange(rest)) return 'This is a range. Write the one number you mean.';
  if (/^[xX]/.test(rest) && text.startsWith('0')) return 'Write the number with the digits 0 to 9 alone.';
  if (isArithmetic(rest)) return 'Work it out and write one number.';
  if (/^[,;&] ?|^(?:and|or) /i.test(rest)) return 'One answer only: write the one number you mean.';
  return whyShortened(number);
}

const hedge =
  /^(?:[~≈∼≅<>≤≥±]|\+ ?\/ ?-|(?:about|approx|approximately|around|roughly|circa|ca|nearly|almost|up to|at least|at most|less than|more than|under|over|between|from)\b)/i;
const numberWords =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter|twenty|thirty|forty|fifty|hundred|thousand|million|an? half)\b/i;
const roman = /^(?:m{0,3}(?:cm|cd|d?c{0,4})(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4}))(?:ss)?$/i;

function isRange(rest: string): boolean {
  return /^(?:\.\.|…|- ?[$\d.+-])|(?:^| )(?:to|or|through) ?[+-]?[\d.¼-¾]|[a-zµ%] ?- ?\d+(?:\.\d+)? ?[a-zµ%]|[a-zµ%] - \d/i.test(
    rest,
  );
}

function isArithmetic(rest: string): boolean {
  return /^(?:[xX] ?[\d(]|[×*·^=()÷+-]|\/ ?[\d.]+ ?$|\/ ?[\d.]+ ?[/*+x]|\/\/)|[+=÷]|[*×] ?\d| x \d/.test(rest);
}

/** `1:1000` is a strength or a ratio, `11:46` a time; both are written otherwise where a number is asked for. */
function whyColon(text: string, expectedUnit: string | undefined): string {
  const [, first = '', second = ''] =
    /^[+-]? ?(\d{1,9}) ?: ?(\d{1,3}(?:,\d{3}){1,2}|\d{1,9})(?![\d:])/.exec(text) ?? [];
  const under = Number(second.replace(/,/g, ''));
  if (isOneOf(expectedUnit, ['part'])) return 'Write the number of parts alone, without a colon.';
  if (first === '' || under === 0) return `Write one number with its unit, such as ${example(expectedUnit)}.`;
  const clock = `${first} h ${under} min`;
  const isClock = second.length === 2 && under < 60;
  if (isClock && (first !== '1' || isOneOf(expectedUnit, ['week', 'day', 'h', 'min', 's'])))
    return `As a duration, write ${clock}.`;
  const strength = `As a strength, write ${writeNumber(shortened(strengthOf(first, under)))} mg/mL.`;
  return isClock ? `${strength} As a duration, write ${clock}.` : strength;
}

/** 1:r holds 1 g in r mL, so a:r holds a × 1,000 ÷ r mg in one mL (USP <7>). */
function strengthOf(over: string, under: number): Exact {
  return powerOfTen(3).mul(over).div(under);
}

function isOneOf(unit: string | undefined, symbols: readonly string[]): boolean {
  const found = symbolOf(unit ?? '');
  return found !== undefined && 'symbol' in found && symbols.includes(found.symbol);
}

/** `5M units` and `5K`: M and K stand for too many things. A small m before U is milli, as in mU. */
function whyShortened({ rest, value }: TypedNumber): string | undefined {
  const letter = /^(?:MM?(?= ?(?:units?|IU|iu|U|u)\b)|mm?(?= units?\b)|[MKk](?![A-Za-zµ²^]))/.exec(rest)?.[0];
  if (letter === undefined) return undefined;
  const typed = writeNumber(shortened(value));
  const inFull = (power: number) => writeNumber(shortened(value.mul(powerOfTen(power))));
  if (/k/i.test(letter)) return `Write ${typed} thousand or ${inFull(3)} in place of ${letter}.`;
  if (rest !== 'M') return `Write ${typed} million or ${inFull(6)} in place of ${letter}.`;
  return `Million, meters or moles per liter? Write ${typed} million (${inFull(6)}), ${typed} m or ${typed} mol/L.`;
}
