/** The flags of a command, read strictly: an unknown flag or a missing value is wrong use. */
import { parseArgs } from 'node:util';

/** Wrong use of a command; the message says what and what would be right. */
export class UseFault extends Error {}

/** The flags that a command knows: each with a value or without one. */
export type Flags = Readonly<Record<string, 'text' | 'switch'>>;

export interface ReadFlags<T extends Flags> {
  readonly values: { readonly [N in keyof T]?: T[N] extends 'text' ? string : boolean };
  readonly positionals: readonly string[];
}

/** Parses flags; anything the command does not know is a `UseFault`. */
export function readFlags<const T extends Flags>(
  words: readonly string[],
  flags: T,
  allowPositionals = false,
): ReadFlags<T> {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, kind]) => [
      name,
      { type: kind === 'text' ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals, strict: true });
    // biome-ignore lint/plugin/no-type-assertion: strict parsing gives each flag the kind it was asked for with
    return { values: values as ReadFlags<T>['values'], positionals };
  } catch (fault) {
    throw new UseFault(fault instanceof Error ? fault.message : String(fault));
  }
}

/** A whole number from a flag, between bounds. */
export function countFlag(
  name: string,
  text: string | undefined,
  standard: number,
  least: number,
  most: number,
): number {
  if (text === undefined) return standard;
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= least && count <= most) return count;
  throw new UseFault(`--${name} is a whole number from ${least} to ${most}, not "${text}"`);
}
