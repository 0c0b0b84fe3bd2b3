import { defineSkill } from '../../skill/define-skill';

/** The volume of one cavity of a mold, from a batch of blanks and the density of the base. */
export const moldCalibration = defineSkill({
  id: 'compounding.mold-calibration',
  version: 1,
  title: 'Mold calibration',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['ExCPT', 'NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'New mold',
      order:
        '{blanks} of {base} are cast at {castingHeat} and weigh {totalWeight} together. The density of the base is {density}.',
      question: 'How many mL does one cavity hold?',
      namesUnit: true,
    },
    {
      caption: 'Yearly check of equipment',
      order:
        'The logbook wants the volume of a cavity, not its weight. On the balance: {totalWeight} for {blanks}, cast without drug from {base} ({density}).',
      question: 'Which volume is logged?',
    },
  ],
  givens: {
    base: { kind: 'word', draw: { row: 'bases' } },
    density: { unit: 'g/mL', draw: { row: 'bases' } },
    blanks: { unit: 'blank', draw: { oneOf: [6, 8, 10, 12, 24] } },
    averageHundredths: { unit: '', draw: { from: 95, to: 250, by: 1 }, hidden: true },
    totalWeight: {
      unit: 'g',
      draw: { is: 'round(blanks * averageHundredths * hundredthOfGram, 1)' },
      called: 'All blanks together',
    },
  },
  extras: {
    castingHeat: { unit: '°C', draw: { row: 'bases' }, called: 'Cast at' },
  },
  constants: {
    hundredthOfGram: { value: '0.01', unit: 'g', says: 'weights go by hundredths of a gram', source: 'SI prefixes' },
  },
  rows: {
    bases: [
      { base: 'cocoa butter', density: 0.86, castingHeat: { from: 36, to: 38, by: 1 } },
      { base: 'fatty acid base', density: 0.89, castingHeat: { from: 38, to: 45, by: 1 } },
      { base: 'polyethylene glycol blend', density: 1.2, castingHeat: { from: 50, to: 55, by: 1 } },
      { base: 'glycerinated gelatin', density: 1.23, castingHeat: { from: 45, to: 55, by: 1 } },
      { base: 'silica gel troche base', density: 1.15, castingHeat: { from: 50, to: 55, by: 1 } },
    ],
  },
  steps: {
    averageWeight: {
      unit: 'g/blank',
      is: 'totalWeight / blanks',
      says: 'Find the weight of one blank.',
      called: 'One blank',
    },
    cavityVolume: {
      unit: 'mL',
      is: 'averageWeight / density',
      says: 'Divide by the density to get its volume.',
      called: 'Volume of a cavity',
    },
  },
  answer: { of: 'cavityVolume', round: { to: 0.01 }, because: 'the log keeps two decimals' },
  mistakes: {
    'weight-as-volume': {
      at: 'cavityVolume',
      is: 'averageWeight',
      kind: 'unit',
      called: 'weight taken as volume',
      headline: 'You took the weight as the volume.',
      says: 'One blank weighs {averageWeight:number} g. At {density} that is not the same number of mL.',
    },
    multiplied: {
      at: 'cavityVolume',
      is: 'averageWeight * density',
      kind: 'set-up',
      called: 'multiplied by the density',
      headline: 'You multiplied by the density.',
      says: 'You multiplied {averageWeight:number} g by {density}. Grams over grams in one mL gives mL.',
    },
    'batch-volume': {
      at: 'averageWeight',
      is: 'totalWeight',
      kind: 'reading',
      called: 'volume of the whole batch',
      headline: 'You gave the whole batch.',
      says: 'You divided all {totalWeight} by the density. That is the volume of {blanks}.',
    },
  },
  picture: { kind: 'balance', shows: ['blanks', 'totalWeight'] },
  facts: { cast: { called: 'Cast', says: '{totalWeight} for {blanks}' } },
  card: [
    'Weigh several blanks together and divide by their number.',
    'Weight over density is volume.',
    'A cavity keeps its volume; its weight changes with the base.',
  ],
  worked: { base: 'cocoa butter', density: 0.86, blanks: 12, averageHundredths: 190, totalWeight: 22.8, answer: 2.21 },
  sources: ['pharmaceutical calculations textbooks, contemporary compounding: calibration of molds'],
  review: ['densities of the bases'],
});
