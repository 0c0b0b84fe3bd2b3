/** What a problem draws: quantities, times, dates, words, and the rows that belong together. */
import type { Codec } from '../quantity/codec';

/** A drawn quantity or, with `kind: 'word'`, a drawn word. */
export type Given = QuantityGiven | WordGiven;

export interface QuantityGiven {
  /** A unit of the table, `''` for a bare number; or `time of day`, `12-hour time`, `time and day`, `date`. */
  readonly unit: string;
  readonly draw: QuantityDraw;
  /** What it is called on the problem strip; without it, the name in words. */
  readonly called?: string;
  /** Not printed: it shapes the draw, or the student must know it. */
  readonly hidden?: true;
  /** Printed words for coded values: 2 doses a day is `every 12 hours`. */
  readonly names?: Readonly<Record<string, string>>;
  /** Printed as a code: `roman-lower`, `digits` for a year. */
  readonly codec?: Codec;
  /** From this value on the prompt prints another unit first: 20 g (20,000 mg). */
  readonly printedAs?: { readonly from: number; readonly unit: string };
  /** The given whose value or word names this one's unit: 3 of the measure that holds 15 mL are 3 tablespoons. */
  readonly unitNamedBy?: string;
  /** For a value in `key`: the symbol of the unit it is the size of. */
  readonly sizeOf?: Readonly<Record<string, string>>;
  /** Values that are taught instead of a drawn one; a working with one of them is right as well. */
  readonly alsoTaught?: Readonly<Record<string, readonly (number | string)[]>>;
}

export interface WordGiven {
  readonly kind: 'word';
  readonly draw: Draw<string>;
  readonly called?: string;
  readonly hidden?: true;
}

/** A draw, or a formula over the givens before it: `{ is: 'made + ingredientDays' }`. */
export type QuantityDraw = Draw<number | string> | { readonly is: string };

/**
 * A list (a value listed twice is drawn twice as often), a range, or the row of a table. Times are written `14:30`,
 * their `by` in minutes; dates `2026-03-14`, their `by` in days.
 */
export type Draw<T> =
  | { readonly oneOf: readonly T[] }
  | { readonly from: number | string; readonly to: number | string; readonly by: number }
  | { readonly row: string };

/** Values, or draws of their own, of the givens that belong together. */
export type Row = Readonly<Record<string, number | string | Draw<number | string>>>;
