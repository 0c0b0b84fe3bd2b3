import { dilutionStocks } from '../../drugs/dilution-stocks';
import { percentProducts } from '../../drugs/percent-products';
import { defineSkill } from '../../skill/define-skill';

/** The volume of a stronger stock in a weaker solution: C1V1 = C2V2. */
export const stockVolume = defineSkill({
  id: 'dilution.stock-volume',
  version: 1,
  title: 'Stock solution needed (C1V1 = C2V2)',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'compounding', 'sterile-products'],
  asks: [
    {
      caption: 'To prepare',
      order: 'Make {finalVolume} at a strength of {finalPercent} from {stock}, {stockPercent}.',
      question: 'How many mL of the stock do you measure?',
      namesUnit: true,
    },
    {
      caption: 'Compounding log',
      order:
        'On the shelf: {stock}, labeled {stockPercent}. Diluted with the vehicle that the log names, it becomes {finalVolume} of {finalPercent}.',
      question: 'What volume of stock goes into the cylinder?',
    },
  ],
  givens: {
    stock: { kind: 'word', draw: { row: 'stocks' } },
    stockPercent: { unit: '% w/v', draw: { row: 'stocks' }, called: 'Stock strength' },
    leastFinal: { unit: '%', draw: { row: 'stocks' }, hidden: true },
    mostFinal: { unit: '%', draw: { row: 'stocks' }, hidden: true },
    mostVolume: { unit: 'mL', draw: { row: 'stocks' }, hidden: true },
    finalPercent: { unit: '% w/v', draw: { row: 'stocks' }, called: 'Wanted strength' },
    finalVolume: { unit: 'mL', draw: { row: 'stocks' }, called: 'Wanted volume' },
  },
  rows: {
    stocks: [
      {
        ...dilutionStocks.aluminumAcetate,
        mostVolume: 3785,
        finalPercent: { oneOf: [0.125, 0.2, 0.25, 0.5] },
        finalVolume: { oneOf: [60, 120, 180, 240, 250, 480, 500, 750, 1000, 2000, 3785] },
      },
      {
        ...dilutionStocks.benzalkonium,
        mostVolume: 3785,
        finalPercent: { oneOf: [0.05, 0.1, 0.125, 0.2, 0.25] },
        finalVolume: { oneOf: [480, 500, 750, 1000, 2000, 3785] },
      },
      {
        ...dilutionStocks.chlorhexidine,
        mostVolume: 1000,
        finalPercent: { oneOf: [0.05, 0.1, 0.125, 0.2, 0.25, 0.5, 1, 1.5] },
        finalVolume: { oneOf: [120, 180, 240, 250, 480, 500, 750, 1000] },
      },
      {
        ...dilutionStocks.povidoneIodine,
        mostVolume: 2000,
        finalPercent: { oneOf: [0.25, 0.5, 1, 1.5, 2, 2.5, 3] },
        finalVolume: { oneOf: [60, 120, 180, 240, 250, 480, 500, 750, 1000, 2000] },
      },
      {
        ...dilutionStocks.aceticAcid,
        mostVolume: 3785,
        finalPercent: { oneOf: [0.25, 0.5, 1, 1.5, 2] },
        finalVolume: { oneOf: [60, 120, 180, 240, 250, 480, 500, 750, 1000, 2000, 3785] },
      },
      {
        ...dilutionStocks.potassiumChloride,
        mostVolume: 480,
        finalPercent: { oneOf: [5, 7.5] },
        finalVolume: { oneOf: [60, 120, 180, 240, 250, 480] },
      },
      {
        ...dilutionStocks.boricAcid,
        mostVolume: 1000,
        finalPercent: { oneOf: [1, 1.5, 2] },
        finalVolume: { oneOf: [60, 120, 180, 240, 250, 480, 500, 750, 1000] },
      },
      {
        ...dilutionStocks.sodiumHypochlorite,
        mostVolume: 3785,
        finalPercent: { oneOf: [0.125, 0.2, 0.25, 0.5] },
        finalVolume: { oneOf: [60, 120, 180, 240, 250, 480, 500, 750, 1000, 2000, 3785] },
      },
      {
        ...dilutionStocks.silverNitrate,
        mostVolume: 240,
        finalPercent: { oneOf: [0.5, 1, 1.5, 2, 2.5] },
        finalVolume: { oneOf: [60, 120, 180, 240] },
      },
      {
        ...dilutionStocks.dextrose50,
        mostVolume: 1000,
        finalPercent: { oneOf: [5, 7.5, 10, 12.5, 20] },
        finalVolume: { oneOf: [60, 120, 180, 240, 250, 480, 500, 750, 1000] },
      },
      {
        ...dilutionStocks.dextrose70,
        mostVolume: 1000,
        finalPercent: { oneOf: [5, 7.5, 10, 12.5, 20] },
        finalVolume: { oneOf: [60, 120, 180, 240, 250, 480, 500, 750, 1000] },
      },
      {
        ...dilutionStocks.formaldehyde,
        mostVolume: 3785,
        finalPercent: { oneOf: [3, 5, 7.5, 10] },
        finalVolume: { oneOf: [60, 120, 180, 240, 250, 480, 500, 750, 1000, 2000, 3785] },
      },
    ],
  },
  steps: {
    soluteGrams: {
      unit: 'g',
      is: 'finalPercent * finalVolume / percentBasis',
      says: 'Find the drug in the finished solution.',
      called: 'Drug in the finished solution',
    },
    stockVolume: {
      unit: 'mL',
      is: 'soluteGrams / stockPercent * percentBasis',
      says: 'Find the volume of stock that holds it.',
      called: 'Volume of stock',
    },
  },
  answer: { of: 'stockVolume', round: { to: 0.1 }, because: 'the stock is measured to a tenth of a mL' },
  realistic: ['stockVolume >= 1', 'finalVolume <= mostVolume'],
  mistakes: {
    inverted: {
      at: 'stockVolume',
      is: 'stockPercent * finalVolume / finalPercent',
      kind: 'set-up',
      called: 'strengths upside down',
      headline: 'You turned the strengths round.',
      says: 'You multiplied by {stockPercent} and divided by {finalPercent}. The stock is stronger, so less of it is needed than {finalVolume}.',
    },
    'diluent-instead': {
      at: 'stockVolume',
      is: 'finalVolume - finalPercent * finalVolume / stockPercent',
      kind: 'reading',
      called: 'diluent given',
      headline: 'You gave the diluent.',
      says: '{yours} is what is added to the stock. The question asks for the stock itself.',
    },
    'solute-only': {
      at: 'stockVolume',
      is: 'soluteGrams',
      kind: 'set-up',
      called: 'stopped at the drug',
      headline: 'You stopped at the drug itself.',
      says: '{soluteGrams} is the drug in the finished solution. Go on to the volume of stock that holds it.',
    },
  },
  picture: { kind: 'bottle-label', shows: ['stock', 'stockPercent'] },
  card: [
    'The drug in the finished solution is the drug in the stock you take.',
    'Find it: percent w/v is grams in 100 mL.',
    'Ask which volume of stock holds that much.',
  ],
  worked: { stock: percentProducts.dextrose.name, stockPercent: 50, finalPercent: 10, finalVolume: 250, answer: 50 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Dilution and Concentration',
    'pharmaceutical calculations textbooks, chapter on altering product strength',
  ],
  review: ['strengths of the stocks and of their usual dilutions'],
});
