import { powdersToDissolve } from '../../drugs/percent-solutions';
import { defineSkill } from '../../skill/define-skill';

const { sodiumChloride, minoxidil, lidocaine, boricAcid, zincSulfate, silverNitrate, potassiumChloride } =
  powdersToDissolve;

/** How far a weight of drug goes at a wanted percent. */
export const volumeFromPercentWv = defineSkill({
  id: 'concentration.volume-from-percent-wv',
  version: 1,
  title: 'Volume that a weight of drug will make',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'compounding'],
  asks: [
    {
      caption: 'Last of the jar',
      order: 'The jar of {drug} has {drugGrams} left, and all of it goes into a {percent} solution.',
      question: 'How many mL does that make?',
      namesUnit: true,
    },
    {
      caption: 'Request from the ward',
      order:
        'As much {percent} solution as possible is requested. The pharmacist signs out {drug} for it: {drugGrams} and no more.',
      question: 'To which volume is the powder made up?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'powders' } },
    drugGrams: { unit: 'g', draw: { row: 'powders' }, called: 'Drug on hand' },
    percent: { unit: '% w/v', draw: { row: 'powders' }, called: 'Wanted strength' },
  },
  rows: {
    powders: [
      { drug: sodiumChloride.name, drugGrams: { from: 2, to: 36, by: 0.5 }, percent: { oneOf: [0.9, 3] } },
      { drug: minoxidil.name, drugGrams: { from: 1, to: 12, by: 0.5 }, percent: { oneOf: [2, 5] } },
      { drug: lidocaine.name, drugGrams: { from: 2, to: 12, by: 0.5 }, percent: { oneOf: [0.5, 1, 2, 4] } },
      { drug: boricAcid.name, drugGrams: { from: 3, to: 60, by: 0.5 }, percent: { oneOf: [2, 2.5, 3, 4] } },
      { drug: zincSulfate.name, drugGrams: { from: 0.5, to: 4, by: 0.5 }, percent: { oneOf: [0.25, 0.5, 1] } },
      { drug: silverNitrate.name, drugGrams: { from: 1, to: 6, by: 0.5 }, percent: { oneOf: [0.5, 1, 10] } },
      { drug: potassiumChloride.name, drugGrams: { from: 12, to: 60, by: 0.5 }, percent: { oneOf: [5, 10] } },
    ],
  },
  steps: {
    mlPerGram: {
      unit: 'mL/g',
      is: 'percentBasis / percent',
      says: 'Find how many mL hold one gram at this strength.',
      called: 'Volume for one gram',
    },
    volume: { unit: 'mL', is: 'drugGrams * mlPerGram', says: 'Multiply by the grams on hand.' },
  },
  answer: { of: 'volume', round: { to: 1 }, because: 'a bulk volume is measured to a whole mL' },
  realistic: ['volume >= 30', 'volume <= 4000'],
  mistakes: {
    'percent-over-100': {
      at: 'mlPerGram',
      is: 'percent / percentBasis',
      kind: 'set-up',
      called: 'multiplied by the percent',
      headline: 'You turned the percent over.',
      says: 'You took {percent} of {drugGrams}. The drug is all there: each {percent:number} g of it makes 100 mL.',
    },
    'forgot-100': {
      at: 'mlPerGram',
      is: '1 / percent',
      kind: 'reading',
      called: '100 left out',
      headline: 'You left out the 100.',
      says: 'You divided {drugGrams:number} by {percent:number}. Every {percent:number} g makes 100 mL, not 1 mL.',
    },
    'factor-1000': {
      at: 'mlPerGram',
      is: '1000 / percent',
      kind: 'reading',
      called: 'percent taken as grams in a liter',
      headline: 'You took percent as grams per liter.',
      says: 'You let {percent:number} g make 1,000 mL. Percent w/v is grams in 100 mL.',
    },
    'remaining-percent': {
      at: 'mlPerGram',
      is: '100 / (100 - percent)',
      kind: 'set-up',
      called: 'rest of the hundred used',
      headline: 'You used the rest of the hundred.',
      says: 'You divided by 100 less {percent:number}. The drug is the {percent:number} g in 100 mL.',
    },
  },
  picture: { kind: 'balance', shows: ['drug', 'drugGrams'] },
  card: [
    'Percent w/v: so many grams make 100 mL.',
    '100 over the percent: mL for one gram.',
    'Times the grams on hand.',
  ],
  worked: { drug: sodiumChloride.name, drugGrams: 13.5, percent: 0.9, answer: 1500 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Expressions of Concentration',
    'US Army course MD0802, Pharmaceutical Calculations II: percentage and ratio strength',
  ],
  review: ['percent strengths of the solutions'],
});
