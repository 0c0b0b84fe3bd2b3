/** Reads a code (DEA number, NDC, Roman numeral) as capital letters, digits and hyphens. Whether it is valid is not asked here. */
import { zero } from './exact';
import type { Reading, Unreadable } from './reading';

const longestCode = 24;

/** The code that a clean text writes, spaces dropped. It is no number: its value is 0 and means nothing. */
export function readCode(text: string): Reading | Unreadable {
  const code = text.replaceAll(' ', '');
  if (!/^[A-Za-z\d-]+$/.test(code))
    return { unreadable: 'A code has letters, digits and hyphens only. Write it without other signs.' };
  if (!/[^-]/.test(code)) return { unreadable: 'Write the letters and digits of the code.' };
  if (code.length > longestCode) return { unreadable: `Write the code alone, in ${longestCode} characters at most.` };
  return { value: zero, unit: undefined, place: undefined, notation: [], text: code.toUpperCase() };
}
