/**
 * The named conversions that every formula may use. A bare factor in a formula is refused, because a unit proof with
 * a bare 60 in it proves nothing.
 */
import { type Convention, type ConventionName, conventions } from './conventions';

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
const inch = 'NIST Handbook 44, appendix C: 1 in is 2.54 cm exactly';
const household = 'NIST Handbook 44, appendix C; pharmacy teaches the rounded value';
const percentages = 'USP General Notices 8.140, percentage concentrations';

export const conversions = {
  minutesPerHour: { value: 60, unit: 'min/h', says: '60 minutes in an hour', source: clock },
  hoursPerDay: { value: 24, unit: 'h/day', says: '24 hours in a day', source: clock },
  midnight: { value: 0, unit: 'time of day', says: 'midnight is 00:00', source: clock },
  oneDay: { value: 1, unit: 'day', says: 'a day counts as 1', source: 'calendar' },
  daysPerWeek: { value: 7, unit: 'day/week', says: '7 days in a week', source: 'calendar' },
  microgramsPerMilligram: { value: 1000, unit: 'mcg/mg', says: '1,000 mcg in 1 mg', source: metric },
  milligramsPerGram: { value: 1000, unit: 'mg/g', says: '1,000 mg in 1 g', source: metric },
  gramsPerKilogram: { value: 1000, unit: 'g/kg', says: '1,000 g in 1 kg', source: metric },
  millilitersPerLiter: { value: 1000, unit: 'mL/L', says: '1,000 mL in 1 L', source: metric },
  poundsPerKilogram: taught(conventions.poundsPerKilogram),
  percentBasis: {
    value: 100,
    unit: '% w/v*mL/g',
    says: 'percent w/v is grams in 100 mL',
    source: `${percentages}: weight in volume is grams in 100 mL`,
  },
  percentByWeight: {
    value: 100,
    unit: '% w/w',
    says: 'percent w/w is grams in 100 g',
    source: `${percentages}: weight in weight is grams in 100 g`,
  },
  percentByVolume: {
    value: 100,
    unit: '% v/v',
    says: 'percent v/v is mL in 100 mL',
    source: `${percentages}: volume in volume is mL in 100 mL`,
  },
  wholePercent: { value: 100, unit: '%', says: 'the whole is 100%', source: 'meaning of percent' },
  ratioBasis: {
    value: 1,
    unit: 'g*part/mL',
    says: '1:x w/v is 1 g in x mL',
    source: 'pharmaceutical calculations textbooks, ratio strength: grams in milliliters, as for percent w/v',
  },
  wholeMillion: { value: 1_000_000, unit: 'ppm', says: 'the whole is 1,000,000 ppm', source: 'meaning of ppm' },
  partsPerMillionPerPercent: {
    value: 10_000,
    unit: 'ppm/%',
    says: '1% is 10,000 ppm',
    source: 'meaning of percent and of ppm',
  },
  ppmBasis: {
    value: 1_000_000,
    unit: 'ppm*mL/g',
    says: 'ppm of a dilute watery solution is grams in 1,000,000 mL',
    source: 'pharmaceutical calculations textbooks, parts per million',
  },
  ppbBasis: {
    value: 1_000_000_000,
    unit: 'ppb*mL/g',
    says: 'ppb of a dilute watery solution is grams in 1,000,000,000 mL',
    source: 'pharmaceutical calculations textbooks, parts per billion',
  },
  waterDensity: {
    value: 1,
    unit: 'g/mL',
    says: '1 mL of water weighs 1 g',
    source: 'pharmaceutical calculations textbooks, density and specific gravity: water is taken as 1 g/mL',
  },
  monthsPerYear: { value: 12, unit: 'month/year', says: '12 months in a year', source: 'calendar' },
  hoursPerWeek: { value: 168, unit: 'h/week', says: '168 hours in a week', source: clock },
  microgramsPerGram: { value: 1_000_000, unit: 'mcg/g', says: '1,000,000 mcg in 1 g', source: metric },
  nanogramsPerMicrogram: { value: 1000, unit: 'ng/mcg', says: '1,000 ng in 1 mcg', source: metric },
  millilitersPerDeciliter: { value: 100, unit: 'mL/dL', says: '100 mL in 1 dL', source: metric },
  centimetersPerMeter: { value: 100, unit: 'cm/m', says: '100 cm in 1 m', source: metric },
  centimetersPerInch: { value: '2.54', unit: 'cm/in', says: '2.54 cm in an inch', source: inch },
  inchesPerFoot: { value: 12, unit: 'in/ft', says: '12 inches in a foot', source: inch },
  ouncesPerPound: { value: 16, unit: 'oz/lb', says: '16 oz in 1 lb', source: household },
  gramsPerOunce: taught(conventions.gramsPerOunce),
  gramsPerPound: { value: 454, unit: 'g/lb', says: '454 g in 1 lb', source: household },
  milligramsPerGrain: taught(conventions.milligramsPerGrain),
  millilitersPerTeaspoon: {
    value: 5,
    unit: 'mL/tsp',
    says: '5 mL in 1 teaspoon',
    source: 'USP <1221> and 21 CFR 101.9(b)(5)(viii): a teaspoon is 5 mL',
  },
  millilitersPerTablespoon: {
    value: 15,
    unit: 'mL/tbsp',
    says: '15 mL in 1 tablespoon',
    source: '21 CFR 101.9(b)(5)(viii): a tablespoon is 15 mL',
  },
  millilitersPerFluidOunce: taught(conventions.millilitersPerFluidOunce),
  millilitersPerPint: taught(conventions.millilitersPerPint),
  millilitersPerQuart: taught(conventions.millilitersPerQuart),
  millilitersPerGallon: taught(conventions.millilitersPerGallon),
  fahrenheitPerCelsius: {
    value: '1.8',
    unit: '°F/°C',
    says: '1.8 Fahrenheit degrees for 1 Celsius degree',
    source: 'NIST Special Publication 811, appendix B.8: temperature',
  },
  freezingFahrenheit: {
    value: 32,
    unit: '°F',
    says: '0 °C is 32 °F',
    source: 'NIST Special Publication 811, appendix B.8: temperature',
  },
  centsPerDollar: { value: 100, unit: 'cent/USD', says: '100 cents in a dollar', source: 'US coinage' },
} as const satisfies Record<string, Conversion> & Record<ConventionName, Conversion>;

export type ConversionName = keyof typeof conversions;

const byName: ReadonlyMap<string, Conversion> = new Map(Object.entries(conversions));

/** The conversion of that name that every skill may use, or `undefined`. */
export function conversionNamed(name: string): Conversion | undefined {
  return byName.get(name);
}

/** A convention as a conversion under one of its values, the default where none is given; the other values are right as well. */
export function taught(convention: Convention, value = convention.default): Conversion {
  const { unit, choices, source } = convention;
  const chosen = choices.find((choice) => choice.value === value);
  if (!chosen) throw new Error(`${convention.called}: ${value} ${unit} is taught nowhere; ${listed(choices)} are`);
  const alsoTaught = choices.filter((choice) => choice !== chosen).map((choice) => choice.value);
  return { value, unit, alsoTaught, says: chosen.says, source };
}

function listed(choices: Convention['choices']): string {
  return choices.map(({ value }) => value).join(', ');
}
