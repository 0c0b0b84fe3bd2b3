/** Reads a typed unit: symbols, names and plurals, joined by `/`, `per` or `a`, in any case where case does not matter. */
import { type Exact, one } from './exact';
import { readNumber } from './read-number';
import type { NotationRule, Unreadable } from './reading';
import { bare, overUnit, timesUnit, type Unit, unitOf } from './unit';
import { symbolBelowOf, symbolOf } from './unit-spelling';
import { writeUnit } from './write-quantity';

/** A unit that was understood. */
export interface TypedUnit {
  readonly unit: Unit;
  /** What the value is divided by: 5 for `mg/5 mL`. */
  readonly per: Exact;
  readonly notation: readonly NotationRule[];
}

/** The unit that a text writes, or why it is not understood; `expectedUnit` is the example in that sentence. */
export function readUnit(text: string, expectedUnit?: string): TypedUnit | Unreadable {
  const { plain, notation } = withoutPoints(text);
  const pieces = symbolOf(plain) ? [plain] : piecesOf(plain);
  if (pieces.length > 1 && pieces.lastIndexOf('') > 0) {
    return { unreadable: `A unit is missing after a slash. Write ${exampleUnit(expectedUnit)}, for example.` };
  }
  let read: TypedUnit = { unit: bare, per: one, notation: [] };
  for (const [at, piece] of pieces.entries()) {
    const part = at === 0 ? readAbove(piece, expectedUnit) : readBelow(piece, expectedUnit);
    if ('unreadable' in part) return part;
    const join = at === 0 ? timesUnit : overUnit;
    const broken = [...read.notation, ...part.notation];
    read = { unit: join(read.unit, part.unit), per: read.per.mul(part.per), notation: broken };
  }
  return { ...read, notation: [...read.notation, ...notation] };
}

/** Full stops after letters are dropped and noted: `mg.`, `fl. oz.`, `c.c.` */
function withoutPoints(text: string): { readonly plain: string; readonly notation: readonly NotationRule[] } {
  const spaced = text.trim().replace(/ +/g, ' ');
  const plain = spaced.replace(/(?<=[a-zµ%²]|m\^?2)\.(?![.\d])/gi, '');
  return { plain, notation: plain === spaced ? [] : ['no-point-after-unit'] };
}

/** The units above and below each bar: `drops a minute` is `drops` and `minute`; `1/h` and `/h` have none above. */
function piecesOf(text: string): string[] {
  const pieces = text
    .replace(/(?:^| )(?:per|an?|each) /gi, '/')
    .split('/')
    .map((piece) => piece.trim());
  return pieces.length > 1 && pieces[0] === '1' ? ['', ...pieces.slice(1)] : pieces;
}

/** The end of a factor that stands below the bar in truth: `h⁻¹`, `h^-1`, `h-1`. */
const inverseMark = /(?<=[^\d^-])(?:\^?-1|⁻¹)$/;

/** Units above the bar; a space joins them only where the asked unit is a product, or where powers show that it is one. */
function readAbove(piece: string, expectedUnit: string | undefined): TypedUnit | Unreadable {
  const isJoinedBySpaces = expectedUnit?.includes('*') || inverseMark.test(piece);
  return readProduct(piece, isJoinedBySpaces ? / ?[*·] ?| / : / ?[*·] ?/, expectedUnit);
}

/** A unit below the bar may carry a number: `mg/5 mL` is read per mL, unless it is the unit that is asked for. */
function readBelow(piece: string, expectedUnit: string | undefined): TypedUnit | Unreadable {
  const whole = symbolBelowOf(piece);
  if (whole && expectedUnit?.includes(`/${whole}`)) return { unit: unitOf(whole), per: one, notation: [] };
  const number = /^[\d.¼-¾⅐-⅞]/.test(piece) ? readNumber(piece) : undefined;
  if (number && 'unreadable' in number) return number;
  if (number?.value.n === 0n)
    return { unreadable: 'Nothing can be divided by 0. Write a number other than 0 after the slash.' };
  const spelled = number?.rest ?? piece;
  if (spelled === '') return { unreadable: 'Work it out and write one number with its unit.' };
  const inBrackets = /^\((.+)\)$/.exec(spelled)?.[1];
  if (inverseMark.test(spelled) || (inBrackets === undefined && /[*·]|[a-z]-[a-z]/i.test(spelled))) {
    return { unreadable: 'Which units are below the bar? Give each its own slash, as in mcg/kg/min.' };
  }
  const read = readProduct(inBrackets ?? spelled, inBrackets ? / ?[*·] ?| / : /[*·]/, expectedUnit);
  if ('unreadable' in read || !number) return read;
  return { ...read, per: number.value, notation: [...number.notation, ...read.notation] };
}

/** One symbol, or several where a sign between them says so. */
function readProduct(text: string, sign: RegExp, expectedUnit: string | undefined): TypedUnit | Unreadable {
  let read: TypedUnit = { unit: bare, per: one, notation: [] };
  if (text === '') return read;
  for (const spelling of symbolOf(text) ? [text] : text.split(sign)) {
    const found = symbolOf(spelling.replace(inverseMark, ''));
    if (found === undefined) return { unreadable: whyUnknown(text, spelling, expectedUnit) };
    if ('unreadable' in found) return found;
    read = {
      ...read,
      unit: (inverseMark.test(spelling) ? overUnit : timesUnit)(read.unit, unitOf(found.symbol)),
      notation: [...read.notation, ...found.notation],
    };
  }
  return read;
}

function whyUnknown(text: string, spelling: string, expectedUnit: string | undefined): string {
  if (/[\d¼-¾⅐-⅞]/.test(spelling) || spelling === '')
    return `Write one number with one unit, such as ${example(expectedUnit)}.`;
  if (text.split(' ').length > 3) return `Write the number and its unit alone, such as ${example(expectedUnit)}.`;
  return `I do not know the unit "${text}". Write ${exampleUnit(expectedUnit)}, for example.`;
}

/** A whole answer, in the unit that is asked for. */
export function example(expectedUnit: string | undefined): string {
  const unit = exampleUnit(expectedUnit);
  return unit.startsWith('%') ? `12.5${unit}` : `12.5 ${unit}`;
}

/** The unit that is asked for as it is printed, so that the example is one to copy. */
function exampleUnit(expectedUnit: string | undefined): string {
  if (!expectedUnit) return 'mL/h';
  const typed = readUnit(expectedUnit);
  const printed = 'unreadable' in typed ? '' : writeUnit(typed.unit).replaceAll('\u00a0', ' ');
  return printed || expectedUnit;
}
