import { ratioStrengthProducts } from '../../drugs/ratio-strength-products';
import { defineSkill } from '../../skill/define-skill';

const { benzalkonium, potassiumPermanganate, silverNitrate, gentianViolet, boricAcid, aceticAcid, aluminumAcetate } =
  ratioStrengthProducts;

/** A strength written 1:x as percent. */
export const ratioToPercent = defineSkill({
  id: 'concentration.ratio-to-percent',
  version: 1,
  title: 'Ratio strength to percent strength',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'compounding'],
  asks: [
    {
      caption: 'Prescription',
      order: 'The prescription says {product} 1:{ratioPart:number}. Your shelf is sorted by percent.',
      question: 'Which percent do you look for?',
    },
    {
      caption: 'Stock list',
      order: 'Entered in the stock list as 1 in {ratioPart:number}, the {product} now gets a percent label.',
      question: 'What % stands on the new label?',
      namesUnit: true,
    },
  ],
  givens: {
    product: { kind: 'word', draw: { row: 'products' } },
    ratioPart: { unit: 'parts', draw: { row: 'products' }, called: 'Strength, 1 in' },
  },
  rows: {
    products: [
      { product: benzalkonium.name, ratioPart: { oneOf: [750, 1000, 2000, 3000, 5000, 10000] } },
      { product: potassiumPermanganate.name, ratioPart: { oneOf: [2500, 3000, 4000, 5000, 10000] } },
      { product: silverNitrate.name, ratioPart: { oneOf: [20, 50, 75, 200, 400] } },
      { product: gentianViolet.name, ratioPart: { oneOf: [200, 250, 400, 500, 1250] } },
      { product: boricAcid.name, ratioPart: { oneOf: [20, 25, 40, 50, 75] } },
      { product: aceticAcid.name, ratioPart: { oneOf: [20, 50, 80, 125, 400] } },
      { product: aluminumAcetate.name, ratioPart: { oneOf: [20, 40, 80] } },
    ],
  },
  steps: {
    percent: {
      unit: '%',
      is: 'wholePercent / ratioPart',
      says: '1 part is in so many parts: divide 100 by them.',
      called: 'Strength',
    },
  },
  answer: {
    of: 'percent',
    round: { to: 0.001 },
    because: 'weak antiseptics need three decimals',
    unitFixed: true,
  },
  mistakes: {
    'no-hundred': {
      at: 'percent',
      is: '1 / ratioPart',
      kind: 'unit',
      called: 'left as a share of one',
      headline: 'You left out the 100.',
      says: 'You divided 1 by {ratioPart:number}. Percent is the parts in 100.',
    },
    'times-1000': {
      at: 'percent',
      is: '1000 / ratioPart',
      kind: 'unit',
      called: 'mg per mL given',
      headline: 'You gave mg per mL.',
      says: 'You divided 1,000 by {ratioPart:number}, which gives mg in 1 mL. Percent is 100 over it.',
    },
    'ratio-over-100': {
      at: 'percent',
      is: 'ratioPart / 100',
      kind: 'set-up',
      called: 'ratio upside down',
      headline: 'You turned the ratio over.',
      says: 'You divided {ratioPart:number} by 100. A larger x means a weaker solution.',
    },
  },
  picture: { kind: 'bottle-label', shows: ['product', 'ratioPart'] },
  card: ['A ratio 1:x is 1 part in x parts.', 'Percent is parts in 100.', 'So percent is 100 over x.'],
  worked: { product: benzalkonium.name, ratioPart: 750, answer: 0.133 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Expressions of Concentration',
    'US Army course MD0802, Pharmaceutical Calculations II: percentage and ratio strength',
  ],
  review: ['ratio strengths of the products'],
});
