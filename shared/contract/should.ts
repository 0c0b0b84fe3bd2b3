/**
 * The words of a schema where something else stands than what would be right: `it is 301 and should be a whole number, 1
 * to 300`. What came in may be hostile: of a text only plain words are repeated.
 */

/** What a schema knows of a misfit. */
interface Misfit {
  readonly code: string;
  readonly input?: unknown;
  /** Of an object with keys that its schema does not name. */
  readonly keys?: readonly string[];
}

const longestKey = 40;

/** The error of a schema that wants what `right` says, worded to follow "should". */
export function should(right: string): { readonly error: (misfit: Misfit) => string } {
  return {
    error: ({ code, input, keys = [] }) =>
      code === 'unrecognized_keys'
        ? `"${plain(keys[0] ?? '')}" has no place here: leave it out`
        : `it is ${stands(input)} and should ${right}`,
  };
}

function stands(input: unknown): string {
  switch (typeof input) {
    case 'undefined':
      return 'missing';
    case 'boolean':
      return String(input);
    case 'number':
      return Number.isFinite(input) ? String(input).replace('-', '\u2212') : 'a number without end';
    case 'string':
      return /^\w[\w .:-]{0,29}$/.test(input) ? `"${input}"` : `a text of ${counted(input.length, 'character')}`;
    default:
      if (Array.isArray(input)) return `a list of ${input.length}`;
      return input === null ? 'empty' : 'a group of fields';
  }
}

function plain(key: string): string {
  return key.slice(0, longestKey).replace(/[\p{C}\p{Z}]/gu, ' ');
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
