import { ratioStrengthProducts } from '../../drugs/ratio-strength-products';
import { defineSkill } from '../../skill/define-skill';

const { epinephrine, epinephrineInLidocaine, isoproterenol, benzalkonium, potassiumPermanganate, neostigmine } =
  ratioStrengthProducts;

/** The milligrams in a volume of a solution labeled 1:x. */
export const drugFromRatioStrength = defineSkill({
  id: 'concentration.drug-from-ratio-strength',
  version: 1,
  title: 'Milligrams of drug in a ratio-strength preparation',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'community', 'compounding'],
  asks: [
    {
      caption: 'Ratio on a label',
      order: 'On the {label} of {drug} stands 1:{ratioPart:number} w/v. Taken from it: {volume}.',
      question: 'How many mg of drug is that?',
      namesUnit: true,
    },
    {
      caption: 'Usage record',
      order:
        'The record counts drug by weight. Used up today were {volume} of {drug}; the ratio on its {label} is 1:{ratioPart:number} w/v.',
      question: 'What weight of drug goes into the record?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'products' } },
    label: { kind: 'word', draw: { row: 'products' } },
    ratioPart: { unit: 'parts', draw: { row: 'products' }, called: 'Strength, 1 in' },
    leastVolume: { unit: 'mL', draw: { row: 'products' }, hidden: true },
    mostVolume: { unit: 'mL', draw: { row: 'products' }, hidden: true },
    volume: { unit: 'mL', draw: { row: 'products' } },
  },
  rows: {
    products: [
      {
        drug: epinephrine.name,
        label: 'older label',
        ratioPart: 1000,
        leastVolume: 0.3,
        mostVolume: 1,
        volume: { oneOf: [0.3, 0.5] },
      },
      {
        drug: epinephrine.name,
        label: 'older label',
        ratioPart: 10000,
        leastVolume: 1,
        mostVolume: 10,
        volume: { oneOf: [2, 5, 10] },
      },
      {
        drug: epinephrineInLidocaine.name,
        label: 'label',
        ratioPart: 100000,
        leastVolume: 5,
        mostVolume: 30,
        volume: { oneOf: [5, 10, 15, 30] },
      },
      {
        drug: epinephrineInLidocaine.name,
        label: 'label',
        ratioPart: 200000,
        leastVolume: 10,
        mostVolume: 30,
        volume: { oneOf: [10, 15, 30] },
      },
      {
        drug: isoproterenol.name,
        label: 'older label',
        ratioPart: 5000,
        leastVolume: 1,
        mostVolume: 5,
        volume: { oneOf: [2, 5] },
      },
      {
        drug: benzalkonium.name,
        label: 'label',
        ratioPart: 750,
        leastVolume: 30,
        mostVolume: 500,
        volume: { oneOf: [30, 60, 100, 120, 250, 500] },
      },
      {
        drug: benzalkonium.name,
        label: 'label',
        ratioPart: { oneOf: [5000, 10000] },
        leastVolume: 120,
        mostVolume: 1000,
        volume: { oneOf: [120, 250, 500, 1000] },
      },
      {
        drug: potassiumPermanganate.name,
        label: 'label',
        ratioPart: { oneOf: [4000, 5000] },
        leastVolume: 250,
        mostVolume: 1000,
        volume: { oneOf: [250, 500, 1000] },
      },
      {
        drug: neostigmine.name,
        label: 'older label',
        ratioPart: { oneOf: [1000, 2000] },
        leastVolume: 1,
        mostVolume: 5,
        volume: { oneOf: [2, 5] },
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
    drugMg: { unit: 'mg', is: 'mgPerMl * volume', says: 'Multiply by the volume.', called: 'Drug' },
  },
  answer: {
    of: 'drugMg',
    round: { to: 0.001 },
    because: 'potent drugs are counted in thousandths of a mg',
  },
  realistic: ['drugMg >= 0.05', 'drugMg <= 2000', 'volume >= leastVolume', 'volume <= mostVolume'],
  mistakes: {
    'grams-as-mg': {
      at: 'mgPerMl',
      is: 'gramsPerMl',
      kind: 'unit',
      called: 'grams given as milligrams',
      headline: 'You stayed in grams.',
      says: 'You shared 1 over {ratioPart:number}. The 1 of the ratio is 1 g, which is 1,000 mg.',
    },
    'volume-left-out': {
      at: 'drugMg',
      is: 'mgPerMl',
      kind: 'reading',
      called: 'stopped at one mL',
      headline: 'You stopped at one mL.',
      says: 'You gave {mgPerMl:number} mg, which is in 1 mL. The volume is {volume}.',
    },
    'percent-ratio': {
      at: 'mgPerMl',
      is: '100 / ratioPart',
      kind: 'unit',
      called: 'percent taken as mg per mL',
      headline: 'You took percent as mg per mL.',
      says: 'You divided 100 by {ratioPart:number}, which is the percent. In mg per mL the strength is {mgPerMl:number}.',
    },
  },
  picture: { kind: 'vial-label', shows: ['drug', 'ratioPart'] },
  card: [
    'A ratio 1:x w/v is 1 g in x mL.',
    '1 g is 1,000 mg: 1,000 over x is mg in one mL.',
    'Times the volume.',
    'Single-drug injections are now labeled in mg/mL: ratios were misread.',
  ],
  worked: { drug: epinephrine.name, label: 'older label', ratioPart: 10000, volume: 10, answer: 1 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Expressions of Concentration',
    'USP <7> Labeling: no ratio expressions on single-entity injections, official 2016',
  ],
  review: ['ratios on older labels, and the volumes in use'],
});
