import { defineSkill } from '../../skill/define-skill';

/** The base of a batch of suppositories, of which the drug displaces a part. */
export const suppositoryDensityFactor = defineSkill({
  id: 'compounding.suppository-density-factor',
  version: 1,
  title: 'Suppository base by density (displacement) factor',
  level: 4,
  audience: ['technician', 'pharmacist'],
  exams: ['ExCPT', 'NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Cocoa butter suppositories',
      order:
        '{count} with {doseMg} of {drug} each, in cocoa butter melted at {meltingHeat}. A blank weighs {blankWeight}; the density factor of {drug} is {densityFactor}.',
      question: 'How many grams of cocoa butter are melted?',
      namesUnit: true,
    },
    {
      caption: 'Molding room',
      order:
        'One gram of cocoa butter makes room for {densityFactor:number} g of {drug}. The cavity takes {blankWeight} of the pure base, and the batch is {count} of {doseMg}, without extra for loss.',
      question: 'What weight of base does the batch take?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'drugs' } },
    densityFactor: { unit: '', draw: { row: 'drugs' }, called: 'Density factor' },
    leastDose: { unit: 'mg', draw: { row: 'drugs' }, hidden: true },
    mostDose: { unit: 'mg', draw: { row: 'drugs' }, hidden: true },
    doseMg: { unit: 'mg', draw: { row: 'drugs' }, called: 'In a suppository' },
    blankWeight: { unit: 'g', draw: { oneOf: [1, 1.5, 2, 2.1, 2.3, 2.5] }, called: 'A blank' },
    count: { unit: 'suppository', draw: { oneOf: [6, 10, 12, 14, 20, 24, 30, 36] }, called: 'Batch' },
  },
  extras: {
    meltingHeat: { unit: '°C', draw: { from: 34, to: 37, by: 1 }, called: 'Melted at' },
  },
  rows: {
    drugs: [
      { drug: 'aspirin', densityFactor: 1.1, leastDose: 120, mostDose: 600, doseMg: { oneOf: [120, 300, 325, 600] } },
      { drug: 'PHENobarbital', densityFactor: 1.2, leastDose: 60, mostDose: 120, doseMg: { oneOf: [60, 100, 120] } },
      {
        drug: 'bismuth subgallate',
        densityFactor: 2.7,
        leastDose: 100,
        mostDose: 300,
        doseMg: { oneOf: [100, 150, 200, 300] },
      },
      { drug: 'zinc oxide', densityFactor: 4, leastDose: 100, mostDose: 600, doseMg: { oneOf: [200, 300, 400, 500] } },
      { drug: 'tannic acid', densityFactor: 1.6, leastDose: 100, mostDose: 300, doseMg: { oneOf: [100, 200, 300] } },
      { drug: 'aminophylline', densityFactor: 1.1, leastDose: 125, mostDose: 500, doseMg: { oneOf: [125, 250, 500] } },
      { drug: 'boric acid', densityFactor: 1.5, leastDose: 300, mostDose: 600, doseMg: { oneOf: [300, 600] } },
      { drug: 'acetaminophen', densityFactor: 1.5, leastDose: 120, mostDose: 600, doseMg: { oneOf: [120, 325, 600] } },
      { drug: 'hydrocortisone', densityFactor: 1.5, leastDose: 25, mostDose: 30, doseMg: { oneOf: [25, 30] } },
    ],
  },
  steps: {
    blankTotal: {
      unit: 'g',
      is: 'blankWeight * count',
      says: 'Find the base that would fill all cavities alone.',
      called: 'All blanks',
    },
    drugTotal: {
      unit: 'g',
      is: 'doseMg * count / milligramsPerGram',
      says: 'Find the drug for the batch, in grams.',
      called: 'Drug in the batch',
    },
    displaced: {
      unit: 'g',
      is: 'drugTotal / densityFactor',
      says: 'Divide by the density factor: that much base makes room for it.',
      called: 'Base displaced',
    },
    baseWeight: {
      unit: 'g',
      is: 'blankTotal - displaced',
      says: 'The rest is the base to be melted.',
      called: 'Base to melt',
    },
  },
  answer: { of: 'baseWeight', round: { to: 0.01 }, because: 'base is weighed to a hundredth of a gram' },
  realistic: ['displaced <= 0.5 * blankTotal', 'displaced >= 0.3', 'doseMg >= leastDose', 'doseMg <= mostDose'],
  mistakes: {
    'no-density-factor': {
      at: 'displaced',
      is: 'drugTotal',
      kind: 'set-up',
      called: 'weight of the drug taken off',
      headline: 'You took the drug weight off.',
      says: 'You took {drugTotal} of base away for {drugTotal} of drug. The drug is denser: divided by {densityFactor} it displaces {displaced}.',
    },
    multiplied: {
      at: 'displaced',
      is: 'drugTotal * densityFactor',
      kind: 'set-up',
      called: 'multiplied by the density factor',
      headline: 'You multiplied by the density factor.',
      says: 'You let {drugTotal} of drug displace {yours}. A denser drug displaces less than its weight, so divide.',
    },
    'drug-ignored': {
      at: 'baseWeight',
      is: 'blankTotal',
      kind: 'reading',
      called: 'room of the drug left out',
      headline: 'You left no room for the drug.',
      says: '{blankTotal} fills the cavities with base alone. The drug takes the place of {displaced}.',
    },
    'one-dose-only': {
      at: 'displaced',
      is: 'doseMg / milligramsPerGram / densityFactor',
      kind: 'reading',
      called: 'one dose taken off',
      headline: 'You made room for one dose.',
      says: 'You took off {yours}, for a single suppository. The batch has {count:number}.',
    },
  },
  facts: { batch: { called: 'Batch', says: '{count} of {doseMg}' } },
  card: [
    'Blank weight times the number is the base without drug.',
    'Drug for the batch in grams, over the density factor, is the base displaced.',
    'Base without drug less base displaced is what is melted.',
    'A factor above 1 means that the drug is denser than cocoa butter.',
  ],
  worked: { drug: 'aspirin', densityFactor: 1.1, doseMg: 325, blankWeight: 2, count: 12, answer: 20.45 },
  sources: [
    'UNC Pharmaceutics and Compounding Laboratory, Preparation of Suppositories',
    'pharmaceutical calculations textbooks, contemporary compounding: density factors in cocoa butter',
  ],
  review: ['density factors, on which tables differ, and doses of the suppositories'],
});
