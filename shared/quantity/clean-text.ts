/**
 * Makes a typed text plain before anything is read from it: one character at a time, so that no two characters are
 * ever joined into another number (a whole-string normalization would turn 1½ into 11/2 and 10³ into 103).
 */
import type { Unreadable } from './reading';

const longestText = 100;

/** The text with plain spaces, signs and letters and without invisible marks, or why it is not read at all. */
export function cleanText(text: string): string | Unreadable {
  if (text.length > longestText) return { unreadable: `Write the answer alone, in ${longestText} characters at most.` };
  const trimmed = text.trim();
  const clean = plainText.test(trimmed) ? trimmed : Array.from(trimmed, plainCharacter).join('').trim();
  if (clean === '') return { unreadable: 'Nothing is written yet. Type your answer.' };
  if (clean === trimmed && plainText.test(clean)) return clean;
  if (/[\p{C}\p{Zl}\p{Zp}]/u.test(clean))
    return { unreadable: 'There is a hidden character in this. Type the answer again.' };
  if (/(?![0-9])\p{Nd}/u.test(clean)) return { unreadable: 'Write numbers with the digits 0 to 9.' };
  return clean;
}

/** Printable ASCII is plain already. */
const plainText = /^[ -~]*$/;

function plainCharacter(character: string): string {
  const plain = plainCharacters.get(character);
  if (plain !== undefined) return plain;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character;
  if (code >= fullWidth.first && code <= fullWidth.last) return String.fromCodePoint(code - fullWidth.distance);
  return /\p{Zs}/u.test(character) ? ' ' : character;
}

/** Full-width forms stand in the order of ASCII. */
const fullWidth = { first: 0xff01, last: 0xff5e, distance: 0xfee0 } as const;

/** Each character of a list with what it is read as. */
function eachAs(plain: string, characters: string): [string, string][] {
  return Array.from(characters, (character) => [character, plain]);
}

const plainCharacters: ReadonlyMap<string, string> = new Map([
  // zero-width characters, direction marks, byte order mark, soft hyphen
  ...eachAs('', '\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u061c\u00ad'),
  // hyphens, dashes and minus signs
  ...eachAs('-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63'),
  // fraction slash, division slash
  ...eachAs('/', '\u2044\u2215'),
  // ratio sign
  ...eachAs(':', '\u2236'),
  // dots of a product
  ...eachAs('·', '\u2022\u2219\u22c5'),
  // crosses of a product
  ...eachAs('×', '\u2715\u2716\u2a2f'),
  // Greek mu for the micro sign
  ...eachAs('µ', '\u03bc'),
  // ordinal sign and ring for the degree sign
  ...eachAs('°', '\u00ba\u02da'),
  // units drawn as one character
  ...eachAs('l', 'ℓ'),
  ...eachAs('°C', '℃'),
  ...eachAs('°F', '℉'),
  ...eachAs('µg', '㎍'),
  ...eachAs('mg', '㎎'),
  ...eachAs('kg', '㎏'),
  ...eachAs('µl', '㎕'),
  ...eachAs('ml', '㎖'),
  ...eachAs('dl', '㎗'),
  ...eachAs('mm', '㎜'),
  ...eachAs('cm', '㎝'),
  ...eachAs('m²', '㎡'),
  ...eachAs('cc', '㏄'),
]);
