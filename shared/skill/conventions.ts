/**
 * The conventions where sources disagree, each with what is taught, by whom, and which value stands where nobody chose.
 * Every value stands here alone: `conversions.ts` takes the default, a plan may carry another choice, and every other
 * taught value stays right.
 */

/** One value of a convention as it is taught. */
export interface Taught {
  readonly value: string;
  /** The convention in words, for hints and sentences. */
  readonly says: string;
  readonly taughtBy: string;
}

export interface Convention {
  /** What is converted, for a list. */
  readonly called: string;
  readonly unit: string;
  /** The value that stands where nobody chose. */
  readonly default: string;
  /** The default first. */
  readonly choices: readonly Taught[];
  readonly source: string;
}

const household = 'NIST Handbook 44, appendix C; pharmacy teaches the rounded value';
const exactOnes = 'courses that keep the exact US measure';

export const conventions = {
  poundsPerKilogram: {
    called: 'Pound',
    unit: 'lb/kg',
    default: '2.2',
    choices: [
      { value: '2.2', says: '2.2 lb in 1 kg', taughtBy: 'most courses, PTCB practice material' },
      { value: '2.2046', says: '2.2046 lb in 1 kg', taughtBy: 'courses that keep the exact pound to four decimals' },
      { value: '2.205', says: '2.205 lb in 1 kg', taughtBy: 'courses that keep the exact pound to three decimals' },
    ],
    source: 'pharmacy convention; NIST Handbook 44, appendix C: 1 lb is 0.45359237 kg, so 2.2046 lb make 1 kg',
  },
  gramsPerOunce: {
    called: 'Ounce of weight',
    unit: 'g/oz',
    default: '28.35',
    choices: [
      { value: '28.35', says: '28.35 g in 1 oz', taughtBy: 'most courses' },
      { value: '28.4', says: '28.4 g in 1 oz', taughtBy: 'courses that keep three figures' },
    ],
    source: household,
  },
  milligramsPerGrain: {
    called: 'Grain',
    unit: 'mg/gr',
    default: '65',
    choices: [
      { value: '65', says: '65 mg in 1 grain', taughtBy: 'most courses, labels of aspirin' },
      {
        value: '64.8',
        says: '64.8 mg in 1 grain',
        taughtBy: 'courses that keep three figures, labels of phenobarbital',
      },
      { value: '60', says: '60 mg in 1 grain', taughtBy: 'courses that round to tens, labels of thyroid tablets' },
    ],
    source: 'pharmacy convention; NIST Handbook 44, appendix C: 1 grain is 64.79891 mg',
  },
  millilitersPerFluidOunce: {
    called: 'Fluid ounce',
    unit: 'mL/fl oz',
    default: '30',
    choices: [
      { value: '30', says: '30 mL in 1 fl oz', taughtBy: 'most courses' },
      { value: '29.57', says: '29.57 mL in 1 fl oz', taughtBy: exactOnes },
    ],
    source: household,
  },
  millilitersPerPint: {
    called: 'Pint',
    unit: 'mL/pt',
    default: '480',
    choices: [
      { value: '480', says: '480 mL in 1 pint', taughtBy: 'most courses, as 16 fl oz of 30 mL' },
      { value: '473', says: '473 mL in 1 pint', taughtBy: `${exactOnes}, labels of pint bottles` },
    ],
    source: household,
  },
  millilitersPerQuart: {
    called: 'Quart',
    unit: 'mL/qt',
    default: '960',
    choices: [
      { value: '960', says: '960 mL in 1 quart', taughtBy: 'most courses, as 32 fl oz of 30 mL' },
      { value: '946', says: '946 mL in 1 quart', taughtBy: exactOnes },
    ],
    source: household,
  },
  millilitersPerGallon: {
    called: 'Gallon',
    unit: 'mL/gal',
    default: '3840',
    choices: [
      { value: '3840', says: '3,840 mL in 1 gallon', taughtBy: 'most courses, as 128 fl oz of 30 mL' },
      { value: '3785', says: '3,785 mL in 1 gallon', taughtBy: exactOnes },
    ],
    source: household,
  },
} as const satisfies Record<string, Convention>;

export type ConventionName = keyof typeof conventions;

/** What a school chose, by the name of the convention; the default stands for those that are absent. */
export type ChosenConventions = Readonly<Partial<Record<ConventionName, string>>>;

/** True for the name of a convention. */
export function isConvention(name: string): name is ConventionName {
  return Object.hasOwn(conventions, name);
}
