import { ratioStrengthProducts } from '../../drugs/ratio-strength-products';
import { defineSkill } from '../../skill/define-skill';

const { benzalkonium, phenylephrine, silverNitrate, gentianViolet, zincSulfate, boricAcid, aceticAcid } =
  ratioStrengthProducts;
const dropper = { oneOf: [10, 15, 30] };
const bulk = { oneOf: [120, 240, 480, 500, 1000] };

/** The volume of a stock labeled 1:x that a weaker solution in percent takes. */
export const ratioStockVolume = defineSkill({
  id: 'dilution.ratio-stock-volume',
  version: 1,
  title: 'Ratio-strength stock for a weaker solution',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'compounding'],
  asks: [
    {
      caption: 'Compounding request',
      order:
        'Needed: {finalVolume} at {finalPercent}. The {drug} in the cabinet is marked 1:{stockRatio:number} w/v and comes in bottles of {stockBottle}.',
      question: 'What volume of it do you draw off?',
    },
    {
      caption: 'Substitution',
      order:
        'There is no powder today, so {drug} 1:{stockRatio:number} w/v stands in for it. Its bottle of {stockBottle} is new, and the batch is {finalPercent}, {finalVolume}.',
      question: 'How many mL of the ratio stock supply the drug?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'stocks' } },
    stockRatio: { unit: 'parts', draw: { row: 'stocks' }, called: 'Stock, 1 in' },
    finalPercent: { unit: '% w/v', draw: { row: 'stocks' }, called: 'Wanted strength' },
    finalVolume: { unit: 'mL', draw: { row: 'stocks' }, called: 'Wanted volume' },
  },
  extras: { stockBottle: { unit: 'mL', draw: { oneOf: [480, 500, 960] }, called: 'Bottle of stock' } },
  rows: {
    stocks: [
      { drug: benzalkonium.name, stockRatio: 750, finalPercent: { oneOf: [0.01, 0.02, 0.025] }, finalVolume: dropper },
      { drug: benzalkonium.name, stockRatio: 750, finalPercent: { oneOf: [0.02, 0.025, 0.05] }, finalVolume: bulk },
      { drug: phenylephrine.name, stockRatio: 50, finalPercent: { oneOf: [0.125, 0.25, 0.5] }, finalVolume: dropper },
      { drug: silverNitrate.name, stockRatio: 20, finalPercent: { oneOf: [0.25, 0.5, 1] }, finalVolume: bulk },
      { drug: gentianViolet.name, stockRatio: 100, finalPercent: { oneOf: [0.1, 0.25] }, finalVolume: dropper },
      { drug: zincSulfate.name, stockRatio: 100, finalPercent: { oneOf: [0.125, 0.25] }, finalVolume: dropper },
      { drug: boricAcid.name, stockRatio: 25, finalPercent: { oneOf: [0.5, 1] }, finalVolume: bulk },
      { drug: aceticAcid.name, stockRatio: 20, finalPercent: { oneOf: [0.25, 0.5, 1] }, finalVolume: bulk },
    ],
  },
  steps: {
    stockPercent: {
      unit: '% w/v',
      is: 'percentBasis * ratioBasis / stockRatio',
      says: '1 g in so many mL: turn the ratio into grams in 100 mL.',
      called: 'Strength of the stock',
    },
    stockVolume: {
      unit: 'mL',
      is: 'finalPercent * finalVolume / stockPercent',
      says: 'Wanted strength times wanted volume, over the strength of the stock.',
      called: 'Volume of stock',
    },
  },
  answer: { of: 'stockVolume', round: { to: 0.01 }, because: 'small bottles of drops need hundredths of a mL' },
  realistic: ['finalPercent <= stockPercent / 2.5', 'stockVolume >= 0.2'],
  mistakes: {
    'ratio-as-percent': {
      at: 'stockPercent',
      is: 'stockRatio',
      kind: 'reading',
      called: 'ratio taken as percent',
      headline: 'You read the ratio as percent.',
      says: 'You used {stockRatio:number} as a percent. 1:{stockRatio:number} is {stockPercent}.',
    },
    thousand: {
      at: 'stockPercent',
      is: '1000 / stockRatio',
      kind: 'unit',
      called: '1,000 used for 100',
      headline: 'You used 1,000 for the 100.',
      says: 'You divided 1,000 by {stockRatio:number}, which gives mg per mL. Percent counts grams in 100 mL: {stockPercent}.',
    },
    diluent: {
      at: 'stockVolume',
      is: 'finalVolume - finalPercent * finalVolume / stockPercent',
      kind: 'reading',
      called: 'vehicle given',
      headline: 'You gave the vehicle.',
      says: '{yours} fills the batch up after the stock. The stock itself is asked for.',
    },
    inverted: {
      at: 'stockVolume',
      is: 'finalVolume * stockPercent / finalPercent',
      kind: 'set-up',
      called: 'strengths upside down',
      headline: 'You turned the strengths over.',
      says: 'You came to {yours}, more than the batch of {finalVolume}. The stock is stronger, so less of it goes in.',
    },
  },
  picture: { kind: 'bottle-label', shows: ['drug', 'stockRatio'] },
  card: [
    'A ratio 1:x w/v is 1 g in x mL.',
    'As percent: 100 over x.',
    'Then strength times volume is the same before and after.',
    'Check: the stock takes less than the batch.',
  ],
  worked: { drug: phenylephrine.name, stockRatio: 50, finalPercent: 0.25, finalVolume: 30, answer: 3.75 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Dilution and Concentration',
    'pharmaceutical calculations textbooks, ratio strength and stock solutions',
  ],
  review: ['ratio strengths of the stocks and percents of the finished solutions'],
});
