/** The join code as it is said, and as it is typed. */

/** `7, K, 3; 9, Q, X`: a screen reader reads a code letter by letter, with a rest between its two groups. */
export function spokenCode(code: string): string {
  return code
    .split(/\s+/)
    .map((group) => [...group].join(', '))
    .join('; ');
}

/** What is typed, as a code shows: capitals in two groups of three, whatever was put between them. */
export function typedCode(text: string): string {
  const letters = text.toUpperCase().replace(/[\s-]/g, '').slice(0, 6);
  return letters.length > 3 ? `${letters.slice(0, 3)} ${letters.slice(3)}` : letters;
}

/** Whether all six letters are there. */
export function isWholeCode(text: string): boolean {
  return text.replace(/\s/g, '').length === 6;
}
