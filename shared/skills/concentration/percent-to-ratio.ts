import { ratioStrengthProducts } from '../../drugs/ratio-strength-products';
import { defineSkill } from '../../skill/define-skill';

const { benzalkonium, potassiumPermanganate, silverNitrate, gentianViolet, boricAcid, aceticAcid, zincSulfate } =
  ratioStrengthProducts;

/** A percent strength written as 1:x. */
export const percentToRatio = defineSkill({
  id: 'concentration.percent-to-ratio',
  version: 1,
  title: 'Percent strength to ratio strength',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'compounding'],
  asks: [
    {
      caption: 'Old formula book',
      order:
        'The book writes all strengths as 1:x. The {product} on the shelf is labeled {percent}, and you look for it in the book.',
      question: 'What is x, the number of parts that hold 1 part of drug?',
      namesUnit: true,
    },
    {
      caption: 'Label from abroad',
      order:
        'A doctor who trained elsewhere thinks in ratios that begin with 1. You translate the label, {percent} {product}.',
      question: 'In how many parts is 1 part of drug?',
      namesUnit: true,
    },
  ],
  givens: {
    product: { kind: 'word', draw: { row: 'products' } },
    percent: { unit: '%', draw: { row: 'products' }, called: 'Strength' },
  },
  rows: {
    products: [
      { product: benzalkonium.name, percent: { oneOf: [0.01, 0.02, 0.025, 0.04, 0.05, 0.1, 0.12, 0.125] } },
      { product: potassiumPermanganate.name, percent: { oneOf: [0.01, 0.02, 0.025, 0.03, 0.06] } },
      { product: silverNitrate.name, percent: { oneOf: [0.15, 0.2, 0.25, 0.5] } },
      { product: gentianViolet.name, percent: { oneOf: [0.3, 0.4, 0.5, 2] } },
      { product: boricAcid.name, percent: { oneOf: [1.25, 2, 2.5, 4, 5] } },
      { product: aceticAcid.name, percent: { oneOf: [0.25, 0.3, 0.5, 0.8, 5] } },
      { product: zincSulfate.name, percent: { oneOf: [0.12, 0.125, 0.2, 0.25] } },
    ],
  },
  steps: {
    ratioPart: {
      unit: 'parts',
      is: 'wholePercent / percent',
      says: 'Percent is parts in 100: divide 100 by it to see how many parts hold one.',
      called: 'Parts that hold one',
    },
  },
  answer: {
    of: 'ratioPart',
    round: { to: 1 },
    because: 'a ratio strength is 1 to a whole number',
    unitFixed: true,
  },
  mistakes: {
    'thousand-over-percent': {
      at: 'ratioPart',
      is: '1000 / percent',
      kind: 'reading',
      called: '1,000 used for 100',
      headline: 'You used 1,000 for the 100.',
      says: 'You divided 1,000 by {percent:number}. Percent means parts in 100.',
    },
    'ratio-minus-one': {
      at: 'ratioPart',
      is: '100 / percent - 1',
      kind: 'reading',
      called: 'part of drug taken off',
      headline: 'You took one part off.',
      says: 'You took 1 from {ratioPart:number} for the drug itself. In 1:x the x counts the whole preparation.',
    },
    'ten-over-percent': {
      at: 'ratioPart',
      is: '10 / percent',
      kind: 'arithmetic',
      called: 'one place too few',
      headline: 'You moved the point one place short.',
      says: 'You came to {yours:number}, as 10 over {percent:number} gives. The whole is 100.',
    },
    'percent-times-100': {
      at: 'ratioPart',
      is: 'percent * 100',
      kind: 'set-up',
      called: 'multiplied by 100',
      headline: 'You multiplied by 100.',
      says: 'You multiplied {percent:number} by 100. A weaker solution needs a larger x, so divide 100 by it.',
    },
  },
  picture: { kind: 'bottle-label', shows: ['product', 'percent'] },
  card: [
    'Percent is parts in 100.',
    '100 over the percent is the number of parts that hold one.',
    'Write it as 1:x; the weaker, the larger x.',
  ],
  worked: { product: benzalkonium.name, percent: 0.02, answer: 5000 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Expressions of Concentration',
    'US Army course MD0802, Pharmaceutical Calculations II: percentage and ratio strength',
  ],
  review: ['percents of the products'],
});
