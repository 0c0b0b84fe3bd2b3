/** Arithmetic as it is read aloud: a screen reader may pass over its signs. */

const spoken: readonly (readonly [sign: RegExp, words: string])[] = [
  [/√/g, 'the square root of '],
  [/ × /g, ' times '],
  [/ ÷ /g, ' divided by '],
  [/ \+ /g, ' plus '],
  [/ − /g, ' minus '],
  [/ ≤ /g, ' is at most '],
  [/ ≥ /g, ' is at least '],
  [/ < /g, ' is less than '],
  [/ > /g, ' is more than '],
  [/ = /g, ' is equal to '],
  [/ ≠ /g, ' differs from '],
  [/[−-](?=\d)/g, 'minus '],
];

/** `17 ÷ 5, rounded down` as `17 divided by 5, rounded down`. */
export function speakArithmetic(text: string): string {
  return spoken.reduce((said, [sign, words]) => said.replaceAll(sign, words), text);
}
