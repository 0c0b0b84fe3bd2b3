import { dilutionStocks } from '../../drugs/dilution-stocks';
import { percentProducts } from '../../drugs/percent-products';
import { defineSkill } from '../../skill/define-skill';

/** How far a volume of stock goes: the weaker solution that it makes. */
export const finalVolume = defineSkill({
  id: 'dilution.final-volume',
  version: 1,
  title: 'Volume that a stock will make',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'compounding'],
  asks: [
    {
      caption: 'Stock count',
      order:
        '{stockVolume} is left of {stock}, {stockPercent}. All of it is to be used up for a strength of {finalPercent}.',
      question: 'How many mL will that make?',
      namesUnit: true,
    },
    {
      caption: 'Call from a clinic',
      order:
        'The clinic uses {finalPercent} solution and asks for as much as one container gives. The container is {stock} at {stockPercent} and holds {stockVolume}.',
      question: 'Up to which volume can it be diluted?',
    },
  ],
  givens: {
    stock: { kind: 'word', draw: { row: 'stocks' } },
    stockPercent: { unit: '% w/v', draw: { row: 'stocks' }, called: 'Stock strength' },
    leastFinal: { unit: '%', draw: { row: 'stocks' }, hidden: true },
    mostFinal: { unit: '%', draw: { row: 'stocks' }, hidden: true },
    mostVolume: { unit: 'mL', draw: { row: 'stocks' }, hidden: true },
    stockVolume: { unit: 'mL', draw: { row: 'stocks' }, called: 'Stock on hand' },
    finalPercent: { unit: '% w/v', draw: { row: 'stocks' }, called: 'Wanted strength' },
  },
  rows: {
    stocks: [
      {
        ...dilutionStocks.aluminumAcetate,
        mostVolume: 8000,
        finalPercent: { oneOf: [0.25, 0.5] },
        stockVolume: { oneOf: [15, 30, 35, 50, 60, 100, 120, 240] },
      },
      {
        ...dilutionStocks.benzalkonium,
        mostVolume: 20000,
        finalPercent: { oneOf: [0.05, 0.1, 0.25] },
        stockVolume: { oneOf: [5, 10, 15, 30, 35, 50] },
      },
      {
        ...dilutionStocks.chlorhexidine,
        mostVolume: 4000,
        finalPercent: { oneOf: [0.1, 0.25, 0.5, 1] },
        stockVolume: { oneOf: [30, 60, 100] },
      },
      {
        ...dilutionStocks.povidoneIodine,
        mostVolume: 4000,
        finalPercent: { oneOf: [0.5, 1, 2, 2.5] },
        stockVolume: { oneOf: [30, 60, 100, 120] },
      },
      {
        ...dilutionStocks.aceticAcid,
        mostVolume: 8000,
        finalPercent: { oneOf: [0.25, 0.5, 1, 2] },
        stockVolume: { oneOf: [50, 60, 100, 120, 240] },
      },
      {
        ...dilutionStocks.potassiumChloride,
        mostVolume: 2000,
        finalPercent: { oneOf: [5, 10] },
        stockVolume: { oneOf: [30, 60, 100, 120] },
      },
      {
        ...dilutionStocks.boricAcid,
        mostVolume: 4000,
        finalPercent: { oneOf: [1, 2, 2.5] },
        stockVolume: { oneOf: [50, 60, 100, 120, 240, 480] },
      },
      {
        ...dilutionStocks.sodiumHypochlorite,
        mostVolume: 20000,
        finalPercent: { oneOf: [0.25, 0.5] },
        stockVolume: { oneOf: [15, 30, 35, 50, 60, 100, 120, 240, 480, 500] },
      },
      {
        ...dilutionStocks.silverNitrate,
        mostVolume: 1000,
        finalPercent: { oneOf: [0.5, 1] },
        stockVolume: { oneOf: [10, 15, 30] },
      },
      {
        ...dilutionStocks.dextrose50,
        mostVolume: 2000,
        finalPercent: { oneOf: [5, 10, 20] },
        stockVolume: { oneOf: [50, 100] },
      },
      {
        ...dilutionStocks.dextrose70,
        mostVolume: 2000,
        finalPercent: { oneOf: [5, 10, 20] },
        stockVolume: { oneOf: [50, 60, 100] },
      },
      {
        ...dilutionStocks.formaldehyde,
        mostVolume: 8000,
        finalPercent: { oneOf: [5, 10] },
        stockVolume: { oneOf: [50, 100, 120, 240, 480, 500] },
      },
    ],
  },
  steps: {
    solute: {
      unit: 'g',
      is: 'stockPercent * stockVolume / percentBasis',
      says: 'Find the drug in the stock.',
      called: 'Drug in the stock',
    },
    finalVolume: {
      unit: 'mL',
      is: 'solute / finalPercent * percentBasis',
      says: 'Find the volume in which that drug has the wanted strength.',
      called: 'Volume made',
    },
  },
  answer: { of: 'finalVolume', round: { to: 1 }, because: 'a bulk volume is measured to a whole mL' },
  realistic: ['finalVolume <= mostVolume', 'finalVolume >= 60'],
  mistakes: {
    inverted: {
      at: 'finalVolume',
      is: 'stockVolume * finalPercent / stockPercent',
      kind: 'set-up',
      called: 'strengths upside down',
      headline: 'You turned the strengths over.',
      says: 'You came to {yours}, less than the {stockVolume} you began with. A weaker solution fills more.',
    },
    'diluent-only': {
      at: 'finalVolume',
      is: 'solute / finalPercent * percentBasis - stockVolume',
      kind: 'reading',
      called: 'diluent given',
      headline: 'You gave the diluent alone.',
      says: '{yours} is what is added. The finished solution also holds the {stockVolume} of stock.',
    },
    difference: {
      at: 'finalVolume',
      is: 'solute / finalPercent * percentBasis + stockVolume',
      kind: 'set-up',
      called: 'stock added once more',
      headline: 'You added the stock again.',
      says: 'You added {stockVolume} to the finished volume. {finalVolume} already holds the stock.',
    },
  },
  picture: { kind: 'bottle-label', shows: ['stock', 'stockPercent', 'stockVolume'] },
  card: [
    'All the drug in the stock ends up in the weaker solution.',
    'Find it: percent w/v is grams in 100 mL.',
    'Ask in which volume that much drug has the wanted strength.',
  ],
  worked: {
    stock: percentProducts.povidoneIodine.name,
    stockPercent: 10,
    stockVolume: 120,
    finalPercent: 0.5,
    answer: 2400,
  },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Dilution and Concentration',
    'pharmaceutical calculations textbooks, chapter on altering product strength',
  ],
  review: ['strengths of the stocks and of their usual dilutions'],
});
