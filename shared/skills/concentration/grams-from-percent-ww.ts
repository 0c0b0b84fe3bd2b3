import { semisolids } from '../../drugs/semisolids';
import { defineSkill } from '../../skill/define-skill';

const tubes = { oneOf: [15, 20, 30, 45, 60] };
const jars = { oneOf: [30, 60, 80, 90, 120, 240, 454, 480] };

/** What is weighed for an ointment, cream or gel in percent, weight in weight. */
export const gramsFromPercentWw = defineSkill({
  id: 'concentration.grams-from-percent-ww',
  version: 1,
  title: 'Grams of drug in a percent w/w ointment or cream',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'compounding'],
  asks: [
    {
      caption: 'Prescription',
      order: 'Compound {totalWeight} of {product}, {percent}.',
      question: 'How many grams of drug are on the balance?',
      namesUnit: true,
    },
    {
      caption: 'Question from a patient',
      order: 'A patient holds up a container of {percent} {product}, {totalWeight}, and wants to know what is in it.',
      question: 'What weight of drug does the whole container hold?',
    },
  ],
  givens: {
    product: { kind: 'word', draw: { row: 'products' } },
    percent: { unit: '% w/w', draw: { row: 'products' }, called: 'Strength' },
    totalWeight: { unit: 'g', draw: { row: 'products' }, called: 'Weight of product' },
  },
  rows: {
    products: [
      { product: semisolids.hydrocortisone.name, percent: 1, totalWeight: { oneOf: [60, 90, 120] } },
      { product: semisolids.hydrocortisone.name, percent: 2.5, totalWeight: tubes },
      { product: semisolids.zincOxide.name, percent: 20, totalWeight: jars },
      { product: semisolids.coalTar.name, percent: { oneOf: [2, 5] }, totalWeight: jars },
      { product: semisolids.salicylicAcid.name, percent: { oneOf: [3, 6] }, totalWeight: jars },
      {
        product: semisolids.urea.name,
        percent: { oneOf: [10, 20, 40] },
        totalWeight: { oneOf: [30, 60, 90, 120, 240] },
      },
      { product: semisolids.niacinamide.name, percent: 4, totalWeight: tubes },
      { product: semisolids.sulfur.name, percent: { oneOf: [5, 10] }, totalWeight: jars },
      { product: semisolids.lidocaine.name, percent: 5, totalWeight: jars },
      { product: semisolids.ketoprofen.name, percent: 10, totalWeight: { oneOf: [30, 60, 90, 120] } },
      { product: semisolids.diltiazem.name, percent: 2, totalWeight: tubes },
      { product: semisolids.nifedipine.name, percent: 0.5, totalWeight: 45 },
    ],
  },
  steps: {
    drugWeight: {
      unit: 'g',
      is: 'percent * totalWeight / percentByWeight',
      says: 'Percent w/w is grams in 100 g: take that share of the product.',
      called: 'Weight of drug',
    },
  },
  answer: { of: 'drugWeight', round: { to: 0.01 }, because: 'the balance is read to a hundredth of a gram' },
  realistic: ['drugWeight >= 0.12', 'drugWeight <= 120'],
  mistakes: {
    'percent-not-divided': {
      at: 'drugWeight',
      is: 'percent * totalWeight',
      kind: 'reading',
      called: 'percent not divided by 100',
      headline: 'You did not divide by 100.',
      says: 'You multiplied {totalWeight} by {percent:number}. The drug cannot weigh more than the product.',
    },
    'base-weight': {
      at: 'drugWeight',
      is: 'totalWeight - percent * totalWeight / percentByWeight',
      kind: 'reading',
      called: 'base given',
      headline: 'You gave the base.',
      says: '{yours} is everything that is not drug. The drug is {percent} of {totalWeight}.',
    },
    'percent-of-base': {
      at: 'drugWeight',
      is: 'totalWeight * percent / (percentByWeight + percent)',
      kind: 'set-up',
      called: 'percent of the base taken',
      headline: 'You took the percent of the base.',
      says: 'You divided by 100 plus {percent:number}. {totalWeight} is the whole product, so divide by 100.',
    },
  },
  picture: { kind: 'jar-label', shows: ['product', 'percent', 'totalWeight'] },
  card: [
    'Percent w/w is grams of drug in 100 g of product.',
    'Percent over 100 is the share.',
    'Share times the weight of the whole product.',
  ],
  worked: { product: semisolids.salicylicAcid.name, percent: 6, totalWeight: 45, answer: 2.7 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Expressions of Concentration',
    'US Army course MD0802, Pharmaceutical Calculations II: percentage and ratio strength',
  ],
  review: ['strengths of the semisolids'],
});
