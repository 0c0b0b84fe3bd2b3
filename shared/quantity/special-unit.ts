/**
 * Units that are kinds and no measures: times of day, dates and codes. They stand where a unit stands in a declaration,
 * are never cancelled, and say how a value is printed and read.
 */
/** How each is read when it is typed. */
export const specialUnits = {
  /** Minutes since midnight, printed on the 24-hour clock: 14:30. Past midnight it begins again. */
  'time of day': 'time',
  /** The same, printed 2:30 pm. */
  '12-hour time': 'time',
  /** Minutes since midnight of the first day, which may run on for days: 14:30, 2 days later. */
  'time and day': 'time',
  /** Whole days since 1970-01-01, printed March 14, 2026. */
  date: 'date',
  /** Digits or letters that are no amount. */
  code: 'code',
} as const satisfies Record<string, 'time' | 'date' | 'code'>;

export type SpecialUnit = keyof typeof specialUnits;

export function isSpecialUnit(symbol: string): symbol is SpecialUnit {
  return Object.hasOwn(specialUnits, symbol);
}

/** What a response in a unit is read as: a number, unless the unit is a kind of its own. */
export function readKindOf(unit: string): 'number' | 'time' | 'date' | 'code' {
  return isSpecialUnit(unit) ? specialUnits[unit] : 'number';
}
