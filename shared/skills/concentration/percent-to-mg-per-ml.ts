import { percentProducts } from '../../drugs/percent-products';
import { defineSkill } from '../../skill/define-skill';

const { lidocaine, bupivacaine, sodiumBicarbonate, timolol } = percentProducts;

/** A percent strength, weight in volume, as mg in one mL. */
export const percentToMgPerMl = defineSkill({
  id: 'concentration.percent-to-mg-per-ml',
  version: 1,
  title: 'Percent w/v to mg per mL',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'community', 'sterile-products'],
  asks: [
    {
      caption: 'Label',
      order: '{product}, {percent}.',
      question: 'What is its strength in mg per mL?',
      namesUnit: true,
    },
    {
      caption: 'Shelf and order set',
      order:
        'The order set lists every strength as mg in 1 mL. On the shelf stands {product} with {percent} on the label.',
      question: 'Under which strength do you look for it?',
    },
  ],
  givens: {
    product: { kind: 'word', draw: { row: 'labels' } },
    percent: { unit: '% w/v', draw: { row: 'labels' }, called: 'Strength' },
  },
  rows: {
    labels: [
      { product: lidocaine.name, percent: 0.5 },
      { product: lidocaine.name, percent: 1 },
      { product: lidocaine.name, percent: 2 },
      { product: bupivacaine.name, percent: 0.25 },
      { product: bupivacaine.name, percent: 0.5 },
      { product: bupivacaine.name, percent: 0.75 },
      { product: percentProducts.calciumGluconate.name, percent: 10 },
      { product: percentProducts.calciumChloride.name, percent: 10 },
      { product: percentProducts.magnesiumSulfate.name, percent: 50 },
      { product: sodiumBicarbonate.name, percent: 8.4 },
      { product: sodiumBicarbonate.name, percent: 4.2 },
      { product: percentProducts.dextrose.name, percent: 50 },
      { product: timolol.name, percent: 0.25 },
      { product: timolol.name, percent: 0.5 },
      { product: percentProducts.pilocarpine.name, percent: 4 },
      { product: percentProducts.brimonidine.name, percent: 0.15 },
      { product: percentProducts.aminophylline.name, percent: 2.5 },
      { product: percentProducts.propofol.name, percent: 1 },
      { product: percentProducts.sodiumChloride.name, percent: 23.4 },
    ],
  },
  steps: {
    gramsPerMl: {
      unit: 'g/mL',
      is: 'percent / percentBasis',
      says: 'Percent w/v is grams in 100 mL: share them over 100 mL.',
      called: 'Grams in one mL',
    },
    mgPerMl: {
      unit: 'mg/mL',
      is: 'gramsPerMl * milligramsPerGram',
      says: 'Turn the grams into milligrams.',
      called: 'Strength',
    },
  },
  answer: {
    of: 'mgPerMl',
    round: { to: 0.01 },
    because: 'two decimals are enough for weak solutions too',
    unitFixed: true,
  },
  mistakes: {
    'percent-is-mg-per-ml': {
      at: 'mgPerMl',
      is: 'percent',
      kind: 'unit',
      called: 'percent taken as mg per mL',
      headline: 'You took percent as mg per mL.',
      says: '{percent} is {percent:number} g in 100 mL. In one mL that is {mgPerMl}.',
    },
    'times-100': {
      at: 'mgPerMl',
      is: 'percent * 100',
      kind: 'set-up',
      called: 'multiplied by 100',
      headline: 'You multiplied by 100.',
      says: 'You multiplied {percent:number} by 100. From g to mg is times 1,000, and 100 mL share it: times 10 in all.',
    },
    'divided-by-10': {
      at: 'mgPerMl',
      is: 'percent / 10',
      kind: 'arithmetic',
      called: 'divided by 10',
      headline: 'You moved the point to the left.',
      says: 'You divided {percent:number} by 10. Grams in 100 mL become milligrams in 1 mL by multiplying by 10.',
    },
    'per-100': {
      at: 'mgPerMl',
      is: 'percent * 1000',
      kind: 'set-up',
      called: 'mg in 100 mL given',
      headline: 'You stopped at 100 mL.',
      says: 'You found {yours:number} mg, which is in 100 mL. Share it over the 100.',
    },
  },
  picture: { kind: 'vial-label', shows: ['product', 'percent'] },
  card: [
    'Percent w/v is grams in 100 mL.',
    'A gram has 1,000 mg.',
    'Over 100 mL that makes ten times the percent in mg for each mL.',
  ],
  worked: { product: lidocaine.name, percent: 2, answer: 20 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Expressions of Concentration',
    'US Army course MD0802, Pharmaceutical Calculations II: percentage and ratio strength',
  ],
  review: ['percent strengths of the products'],
});
