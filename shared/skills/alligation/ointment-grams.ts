import { semisolids } from '../../drugs/semisolids';
import { defineSkill } from '../../skill/define-skill';

const targets = [0.75, 1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 8, 10, 12, 12.5, 15, 18, 20, 25, 30];
const jars = [
  { item: semisolids.hydrocortisone.name, high: 2.5, low: 1 },
  { item: semisolids.hydrocortisone.name, high: 2.5, low: 0.5 },
  { item: semisolids.zincOxide.name, high: 40, low: 20 },
  { item: semisolids.zincOxide.name, high: 20, low: 5 },
  { item: semisolids.coalTar.name, high: 10, low: 2 },
  { item: semisolids.coalTar.name, high: 5, low: 1 },
  { item: semisolids.urea.name, high: 40, low: 10 },
  { item: semisolids.urea.name, high: 20, low: 10 },
  { item: semisolids.salicylicAcid.name, high: 10, low: 3 },
  { item: semisolids.sulfur.name, high: 10, low: 2 },
  { item: semisolids.ichthammol.name, high: 20, low: 10 },
  { item: semisolids.lidocaine.name, high: 5, low: 2 },
  { item: 'Testosterone cream', high: 10, low: 1 },
];

/** The weight of the stronger of two ointments in a stated weight between them. */
export const ointmentGrams = defineSkill({
  id: 'alligation.ointment-grams',
  version: 1,
  title: 'Alligation with ointments or creams',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['compounding', 'community'],
  asks: [
    {
      caption: 'Prescription',
      order: '{item} {target}, dispense {total}. That strength is not sold; the shelf has {high} and {low}.',
      question: 'How many grams of the stronger one go on the balance?',
      namesUnit: true,
    },
    {
      caption: 'Ointment slab',
      order:
        'Two jars of {item} are open, one marked {low} and one {high}. Worked together on the slab they must weigh {total} and test at {target}.',
      question: 'What weight comes out of the {high} jar?',
    },
  ],
  givens: {
    item: { kind: 'word', draw: { row: 'jars' } },
    high: { unit: '% w/w', draw: { row: 'jars' }, called: 'Stronger' },
    low: { unit: '% w/w', draw: { row: 'jars' }, called: 'Weaker' },
    target: { unit: '% w/w', draw: { row: 'jars' }, called: 'Wanted' },
    total: { unit: 'g', draw: { oneOf: [15, 20, 30, 45, 60, 80, 90, 100, 120, 240, 454] }, called: 'In all' },
  },
  rows: {
    jars: jars.map((jar) => ({
      ...jar,
      target: { oneOf: targets.filter((target) => target > jar.low && target < jar.high) },
    })),
  },
  steps: {
    partsHigh: {
      unit: '% w/w',
      is: 'target - low',
      says: 'The distance to the weaker gives the parts of the stronger.',
      called: 'Parts of the stronger',
    },
    partsLow: {
      unit: '% w/w',
      is: 'high - target',
      says: 'The distance to the stronger gives the parts of the weaker.',
      called: 'Parts of the weaker',
    },
    totalParts: { unit: '% w/w', is: 'partsHigh + partsLow', says: 'Add all the parts.', called: 'All the parts' },
    highWeight: {
      unit: 'g',
      is: 'partsHigh / totalParts * total',
      says: 'Take the share of the stronger out of the whole weight.',
      called: 'Weight of the stronger',
    },
  },
  answer: { of: 'highWeight', round: { to: 0.1 }, because: 'the bench balance is read to a tenth of a gram' },
  realistic: [
    'target > low',
    'target < high',
    'abs(partsHigh - partsLow) >= 0.05 * totalParts',
    'highWeight >= 1',
    'highWeight <= 0.95 * total',
  ],
  mistakes: {
    swapped: {
      at: 'highWeight',
      is: 'partsLow / totalParts * total',
      kind: 'set-up',
      called: 'weaker ointment given',
      headline: 'You gave the weaker one.',
      says: '{yours} is the weight of the {low} product. The stronger has {partsHigh:number} of the {totalParts:number} parts.',
    },
    proportion: {
      at: 'highWeight',
      is: 'target / high * total',
      kind: 'set-up',
      called: 'weaker taken as plain base',
      headline: 'You took the weaker as plain base.',
      says: 'You thinned {high} down to {target} with a base that holds nothing. The other jar holds {low}.',
    },
    'not-totalled': {
      at: 'totalParts',
      is: 'partsLow',
      kind: 'set-up',
      called: 'divided by the other part',
      headline: 'You divided by the other part alone.',
      says: 'You shared {total} over {yours:number}, the parts of the weaker. Both together have {totalParts:number}.',
    },
    average: {
      at: 'highWeight',
      is: 'total / 2',
      kind: 'set-up',
      called: 'equal weights taken',
      headline: 'You took equal weights.',
      says: 'Half of {total} from each jar gives the strength midway between {low} and {high}. The order says {target}.',
    },
  },
  picture: { kind: 'alligation-grid', shows: ['high', 'low', 'target'] },
  card: [
    'Weights mix like volumes: the same grid, in grams.',
    'Subtract along the diagonals to find the parts of each.',
    'Divide the parts of the stronger by all the parts.',
    'Multiply by the weight to be dispensed.',
  ],
  worked: { item: semisolids.hydrocortisone.name, high: 2.5, low: 1, target: 2, total: 60, answer: 40 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Dilution and Concentration',
    'US labeling of hydrocortisone 1% and 2.5%; textbooks for the other shelf strengths',
  ],
  review: ['shelf strengths of the ointments and creams'],
});
