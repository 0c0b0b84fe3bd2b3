/**
 * The named conversions that every formula may use. A bare factor in a formula is refused, because a unit proof with
 * a bare 60 in it proves nothing.
 */

/** A conversion: how many of one unit make one of another, what else is taught, and where the value comes from. */
export interface Conversion {
  readonly value: number | string;
  readonly unit: string;
  /** Values that a school may teach instead; a working with one of them is right as well. */
  readonly alsoTaught?: readonly (number | string)[];
  /** The conversion in words, for hints and sentences. */
  readonly says: string;
  readonly source: string;
}

const metric = 'SI prefixes, BIPM SI Brochure, 9th edition';
const clock = 'units accepted with the SI, BIPM SI Brochure, 9th edition, table 8';

export const conversions = {
  minutesPerHour: { value: 60, unit: 'min/h', says: '60 minutes in an hour', source: clock },
  hoursPerDay: { value: 24, unit: 'h/day', says: '24 hours in a day', source: clock },
  midnight: { value: 0, unit: 'time of day', says: 'midnight is 00:00', source: clock },
  oneDay: { value: 1, unit: 'day', says: '1 day', source: 'calendar' },
  daysPerWeek: { value: 7, unit: 'day/week', says: '7 days in a week', source: 'calendar' },
  microgramsPerMilligram: { value: 1000, unit: 'mcg/mg', says: '1,000 mcg in 1 mg', source: metric },
  milligramsPerGram: { value: 1000, unit: 'mg/g', says: '1,000 mg in 1 g', source: metric },
  gramsPerKilogram: { value: 1000, unit: 'g/kg', says: '1,000 g in 1 kg', source: metric },
  millilitersPerLiter: { value: 1000, unit: 'mL/L', says: '1,000 mL in 1 L', source: metric },
  poundsPerKilogram: {
    value: '2.2',
    unit: 'lb/kg',
    alsoTaught: ['2.2046', '2.205'],
    says: '2.2 lb in 1 kg',
    source: 'pharmacy convention; NIST Handbook 44, appendix C: 1 lb is 0.45359237 kg, so 2.2046 lb make 1 kg',
  },
  percentBasis: {
    value: 100,
    unit: '% w/v*mL/g',
    says: 'percent w/v is grams in 100 mL',
    source: 'USP General Notices 8.140, percentage concentrations: weight in volume is grams in 100 mL',
  },
} as const satisfies Record<string, Conversion>;

export type ConversionName = keyof typeof conversions;

const byName: ReadonlyMap<string, Conversion> = new Map(Object.entries(conversions));

/** The conversion of that name that every skill may use, or `undefined`. */
export function conversionNamed(name: string): Conversion | undefined {
  return byName.get(name);
}
