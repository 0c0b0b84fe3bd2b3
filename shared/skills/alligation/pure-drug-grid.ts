import { semisolids } from '../../drugs/semisolids';
import { defineSkill } from '../../skill/define-skill';

const targets = [1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25];
const ointments = [
  { item: semisolids.coalTar.name, substance: 'coal tar', low: 1 },
  { item: semisolids.coalTar.name, substance: 'coal tar', low: 2 },
  { item: semisolids.zincOxide.name, substance: 'zinc oxide', low: 10 },
  { item: semisolids.salicylicAcid.name, substance: 'salicylic acid', low: 3 },
  { item: semisolids.salicylicAcid.name, substance: 'salicylic acid', low: 2 },
  { item: semisolids.sulfur.name, substance: 'sulfur', low: 5 },
  { item: semisolids.hydrocortisone.name, substance: 'hydrocortisone', low: 1 },
  { item: semisolids.urea.name, substance: 'urea', low: 10 },
  { item: semisolids.ichthammol.name, substance: 'ichthammol', low: 5 },
];

/** The weight of pure drug that strengthens an ointment, with 100% for the drug in the grid. */
export const pureDrugGrid = defineSkill({
  id: 'alligation.pure-drug-grid',
  version: 1,
  title: 'Alligation with pure drug as 100%',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['ExCPT', 'NAPLEX'],
  settings: ['compounding', 'community'],
  asks: [
    {
      caption: 'New prescription',
      order:
        'The dermatologist wants {total} of {item} at {target}. The pharmacy has it at {low} and strengthens it with pure {substance}, mixing for {minutes}.',
      question: 'How many grams of pure {substance} are weighed?',
      namesUnit: true,
    },
    {
      caption: 'Formula for the file',
      order:
        'Write down a formula that turns {low} {item} into {target} by working in undiluted {substance}. It is to make {total}, drug included.',
      question: 'What weight of {substance} stands in the formula?',
    },
  ],
  givens: {
    item: { kind: 'word', draw: { row: 'ointments' } },
    substance: { kind: 'word', draw: { row: 'ointments' } },
    low: { unit: '% w/w', draw: { row: 'ointments' }, called: 'In stock' },
    target: { unit: '% w/w', draw: { row: 'ointments' }, called: 'Wanted' },
    total: { unit: 'g', draw: { oneOf: [30, 60, 90, 120, 240, 454, 480] }, called: 'In all' },
  },
  extras: {
    minutes: { unit: 'min', draw: { oneOf: [2, 3, 4, 6] }, called: 'Mixing time' },
  },
  rows: {
    ointments: ointments.map((ointment) => ({
      ...ointment,
      target: { oneOf: targets.filter((target) => target >= ointment.low + 0.5 && target <= 4 * ointment.low) },
    })),
  },
  steps: {
    partsDrug: {
      unit: '% w/w',
      is: 'target - low',
      says: 'The distance to the ointment gives the parts of pure drug.',
      called: 'Parts of pure drug',
    },
    partsOintment: {
      unit: '% w/w',
      is: 'percentByWeight - target',
      says: 'Pure drug is 100%: the distance to it gives the parts of the ointment.',
      called: 'Parts of the ointment',
    },
    totalParts: { unit: '% w/w', is: 'partsDrug + partsOintment', says: 'Add all the parts.', called: 'All the parts' },
    drugWeight: {
      unit: 'g',
      is: 'partsDrug / totalParts * total',
      says: 'Take the share of the drug out of the whole weight.',
      called: 'Weight of pure drug',
    },
  },
  answer: { of: 'drugWeight', round: { to: 0.01 }, because: 'the drug is weighed to a hundredth of a gram' },
  realistic: [
    'drugWeight >= 0.2',
    'drugWeight - (target - low) / percentByWeight * total >= 0.01',
    'target <= 4 * low',
    'target - low >= 0.5',
  ],
  mistakes: {
    'percent-gap': {
      at: 'drugWeight',
      is: 'partsDrug / percentByWeight * total',
      kind: 'set-up',
      called: 'gap in percent of the total taken',
      headline: 'You took the gap of the total.',
      says: 'You took {partsDrug} of {total}. The ointment is then less than {total} and brings less drug, so a little more is weighed.',
    },
    'all-drug': {
      at: 'drugWeight',
      is: 'target / percentByWeight * total',
      kind: 'set-up',
      called: 'drug in the ointment left out',
      headline: 'You started from a plain base.',
      says: '{yours} is all the drug at {target}. Part of it comes with the ointment, which holds {low}.',
    },
    swapped: {
      at: 'drugWeight',
      is: 'partsOintment / totalParts * total',
      kind: 'reading',
      called: 'ointment given',
      headline: 'You gave the ointment.',
      says: '{yours} is the weight of the {low} product. The drug has {partsDrug:number} of the {totalParts:number} parts.',
    },
    'not-totalled': {
      at: 'totalParts',
      is: 'partsOintment',
      kind: 'set-up',
      called: 'divided by the parts of the ointment',
      headline: "You left out the drug's own parts.",
      says: 'You shared {total} over {yours:number} parts. With the drug there are {totalParts:number}.',
    },
  },
  picture: { kind: 'alligation-grid', shows: ['low', 'target'] },
  card: [
    'Pure drug is 100%: write it above, the ointment below.',
    'Subtract along the diagonals to find the parts of each.',
    'Add the parts; the drug is its share of the whole weight.',
    'The gap in percent alone is too little: the drug adds weight as well.',
  ],
  worked: { item: semisolids.coalTar.name, substance: 'coal tar', low: 1, target: 2, total: 240, answer: 2.42 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Dilution and Concentration',
    'pharmaceutical calculations textbooks, alligation with a pure ingredient',
  ],
  review: ['that these drugs are worked into these ointments'],
});
