import { ratioStrengthProducts } from '../../drugs/ratio-strength-products';
import { defineSkill } from '../../skill/define-skill';

const { epinephrine, epinephrineInLidocaine, isoproterenol, neostigmine, benzalkonium, gentianViolet, zincSulfate } =
  ratioStrengthProducts;

/** A strength written 1:x as milligrams in one milliliter. */
export const ratioToMgPerMl = defineSkill({
  id: 'concentration.ratio-to-mg-per-ml',
  version: 1,
  title: 'Ratio strength to mg per mL',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Old and new labels',
      order: '{label} of {drug}: 1:{ratioPart:number} w/v. It is compared with an order in mg per mL.',
      question: 'What is the ratio in mg per mL?',
      namesUnit: true,
    },
    {
      caption: 'Order entry',
      order:
        'The computer refuses ratios and takes only mg/mL. You key in {drug}, which a {label} gives as 1:{ratioPart:number} w/v.',
      question: 'Which strength is typed?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'products' } },
    label: { kind: 'word', draw: { row: 'products' } },
    ratioPart: { unit: 'parts', draw: { row: 'products' }, called: 'Strength, 1 in' },
  },
  rows: {
    products: [
      { drug: epinephrine.name, label: 'former label', ratioPart: { oneOf: [1000, 10000] } },
      { drug: epinephrineInLidocaine.name, label: 'vial label', ratioPart: { oneOf: [50000, 100000, 200000] } },
      { drug: isoproterenol.name, label: 'former label', ratioPart: 5000 },
      { drug: neostigmine.name, label: 'former label', ratioPart: { oneOf: [2000, 4000] } },
      { drug: benzalkonium.name, label: 'bottle label', ratioPart: { oneOf: [750, 4000, 5000, 10000] } },
      { drug: gentianViolet.name, label: 'bottle label', ratioPart: { oneOf: [100, 200, 400] } },
      { drug: zincSulfate.name, label: 'bottle label', ratioPart: { oneOf: [100, 400, 500] } },
      { drug: ratioStrengthProducts.silverNitrate.name, label: 'bottle label', ratioPart: { oneOf: [200, 250, 500] } },
      {
        drug: ratioStrengthProducts.potassiumPermanganate.name,
        label: 'bottle label',
        ratioPart: { oneOf: [2500, 4000, 10000, 20000, 25000] },
      },
    ],
  },
  steps: {
    gramsPerMl: {
      unit: 'g/mL',
      is: 'ratioBasis / ratioPart',
      says: '1 g is in so many mL: share it over them.',
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
    round: { to: 0.001 },
    because: 'the weakest solutions need three decimals',
    unitFixed: true,
  },
  mistakes: {
    'grams-per-ml': {
      at: 'mgPerMl',
      is: 'gramsPerMl',
      kind: 'unit',
      called: 'left in grams',
      headline: 'You stayed in grams.',
      says: 'You divided 1 by {ratioPart:number}, which is grams in 1 mL. Each gram has 1,000 mg.',
    },
    'percent-figure': {
      at: 'mgPerMl',
      is: '100 / ratioPart',
      kind: 'unit',
      called: 'percent given',
      headline: 'You gave the percent.',
      says: 'You divided 100 by {ratioPart:number}, which is grams in 100 mL. In 1 mL there are {mgPerMl:number} mg.',
    },
    'turned-over': {
      at: 'mgPerMl',
      is: 'ratioPart / 1000',
      kind: 'set-up',
      called: 'ratio upside down',
      headline: 'You turned the ratio over.',
      says: 'You divided {ratioPart:number} by 1,000. The 1,000 mg are shared over {ratioPart:number} mL.',
    },
    'mcg-slip': {
      at: 'mgPerMl',
      is: 'gramsPerMl * microgramsPerGram',
      kind: 'unit',
      called: 'micrograms given',
      headline: 'You gave micrograms.',
      says: 'You found {yours:number} mcg in 1 mL. In milligrams that is {mgPerMl:number}.',
    },
  },
  picture: { kind: 'vial-label', shows: ['drug', 'ratioPart'] },
  card: ['A ratio 1:x w/v is 1 g in x mL.', '1 g is 1,000 mg.', 'So mg in one mL is 1,000 over x.'],
  worked: { drug: neostigmine.name, label: 'former label', ratioPart: 2000, answer: 0.5 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Expressions of Concentration',
    'USP <7> Labeling: no ratio expressions on single-entity injections, official 2016',
  ],
  review: ['ratios on former labels'],
});
