import { defineSkill } from '../../skill/define-skill';

const targets = [0.25, 0.45, 0.5, 0.9, 1, 1.5, 2, 2.5, 3, 5, 7.5, 10, 12.5, 15, 20, 25, 30, 40, 50, 60, 70];
const totals = [60, 120, 240, 250, 480, 500, 1000, 2000];
const stocks = [
  { item: 'Dextrose', diluent: 'sterile water', high: 70, leastTarget: 5, mostTarget: 40, mostTotal: 1000 },
  { item: 'Dextrose', diluent: 'sterile water', high: 50, leastTarget: 5, mostTarget: 25, mostTotal: 1000 },
  { item: 'Sodium chloride', diluent: 'sterile water', high: 23.4, leastTarget: 0.45, mostTarget: 3, mostTotal: 500 },
  { item: 'Sodium chloride', diluent: 'sterile water', high: 3, leastTarget: 0.45, mostTarget: 2, mostTotal: 500 },
  { item: 'Alcohol', diluent: 'purified water', high: 95, leastTarget: 10, mostTarget: 70, mostTotal: 2000 },
  { item: 'Povidone-iodine', diluent: 'purified water', high: 10, leastTarget: 0.5, mostTarget: 5, mostTotal: 2000 },
  { item: 'Acetic acid', diluent: 'purified water', high: 5, leastTarget: 0.25, mostTarget: 2.5, mostTotal: 2000 },
  { item: 'Isopropyl alcohol', diluent: 'purified water', high: 91, leastTarget: 50, mostTarget: 70, mostTotal: 2000 },
];

/** The diluent in a stated total, with 0% for it in the grid. */
export const withDiluent = defineSkill({
  id: 'alligation.with-diluent',
  version: 1,
  title: 'Alligation with a diluent as 0%',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['compounding', 'hospital'],
  asks: [
    {
      caption: 'Preparation sheet',
      order: 'Dilute {item} {high} with {diluent} down to {target}. Batch: {total}. Take volumes as additive.',
      question: 'How many mL of {diluent} does the batch need?',
      namesUnit: true,
    },
    {
      caption: 'No weaker stock',
      order:
        'Only one bottle of {item} is left, {high}, and the weaker side of the grid is {diluent}. The finished {total} should read {target}; assume that nothing shrinks on mixing.',
      question: 'What volume is {diluent}?',
    },
  ],
  givens: {
    item: { kind: 'word', draw: { row: 'stocks' } },
    diluent: { kind: 'word', draw: { row: 'stocks' } },
    high: { unit: '%', draw: { row: 'stocks' }, called: 'Stock' },
    leastTarget: { unit: '%', draw: { row: 'stocks' }, hidden: true },
    mostTarget: { unit: '%', draw: { row: 'stocks' }, hidden: true },
    mostTotal: { unit: 'mL', draw: { row: 'stocks' }, hidden: true },
    target: { unit: '%', draw: { row: 'stocks' }, called: 'Wanted' },
    total: { unit: 'mL', draw: { row: 'stocks' }, called: 'In all' },
  },
  rows: {
    stocks: stocks.map((stock) => ({
      ...stock,
      target: { oneOf: targets.filter((target) => target >= stock.leastTarget && target <= stock.mostTarget) },
      total: { oneOf: totals.filter((total) => total <= stock.mostTotal) },
    })),
  },
  steps: {
    partsHigh: {
      unit: '%',
      is: 'target - 0',
      says: 'The wanted less 0 gives the parts of the stock.',
      called: 'Parts of the stock',
    },
    partsWater: {
      unit: '%',
      is: 'high - target',
      says: 'The stock less the wanted gives the parts of the diluent.',
      called: 'Parts of the diluent',
    },
    totalParts: {
      unit: '%',
      is: 'partsHigh + partsWater',
      says: 'Add the parts: with 0% they come to the strength of the stock.',
      called: 'All the parts',
    },
    waterVolume: {
      unit: 'mL',
      is: 'partsWater / totalParts * total',
      says: 'Take the share of the total that is diluent.',
      called: 'Volume of the diluent',
    },
  },
  answer: { of: 'waterVolume', round: { to: 0.1 }, because: 'it is measured to a tenth of a mL' },
  realistic: [
    'target >= leastTarget',
    'target <= mostTarget',
    'abs(2 * target - high) >= 0.05 * high',
    'total <= mostTotal',
  ],
  mistakes: {
    'stock-given': {
      at: 'waterVolume',
      is: 'partsHigh / totalParts * total',
      kind: 'reading',
      called: 'stock given',
      headline: 'You gave the stock.',
      says: '{yours} is the volume of the {high} stock. The parts of the diluent are the other {partsWater:number}.',
    },
    'not-totalled': {
      at: 'totalParts',
      is: 'partsHigh',
      kind: 'set-up',
      called: 'divided by the other part',
      headline: 'You divided by the other part alone.',
      says: 'You shared {total} over {yours:number}, the parts of the stock. Stock and diluent together have {totalParts:number}.',
    },
    'percent-of-total': {
      at: 'waterVolume',
      is: '(wholePercent - target) / wholePercent * total',
      kind: 'set-up',
      called: 'rest of 100% taken',
      headline: 'You took the rest of 100%.',
      says: 'You counted all but {target} as diluent, as if the stock were pure. The stock is {high}.',
    },
    inverse: {
      at: 'waterVolume',
      is: 'high / target * total',
      kind: 'set-up',
      called: 'proportion upside down',
      headline: 'You turned the proportion over.',
      says: 'You multiplied {total} by {high} over {target}. The diluent is a part of {total} and cannot exceed it.',
    },
  },
  picture: { kind: 'alligation-grid', shows: ['high', 'target'] },
  card: [
    'A diluent has none of the drug: write 0% on the weaker side.',
    'The stock less the wanted gives the parts of the diluent.',
    'All parts together come to the strength of the stock.',
    'The diluent is its share of the total volume.',
  ],
  worked: { item: 'Dextrose', diluent: 'sterile water', high: 70, target: 12.5, total: 500, answer: 410.7 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Dilution and Concentration',
    'pharmaceutical calculations textbooks, alligation alternate with a diluent',
  ],
  review: ['strengths that are made of each stock'],
});
