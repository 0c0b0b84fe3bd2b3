import { singleDoseVials } from '../../drugs/single-dose-vials';
import { defineSkill } from '../../skill/define-skill';

const { vancomycin, acyclovir, azithromycin, erythromycin } = singleDoseVials;

/** The smallest bag in which a drug stays below its highest strength. */
export const minimumBagVolume = defineSkill({
  id: 'reconstitution.minimum-bag-volume',
  version: 1,
  title: 'Smallest bag for the highest strength',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Bag to be chosen',
      order:
        '{drug} {dose} over {infusionTime}. It must not be stronger than {maxStrength}. There are bags of 50 mL, 100 mL, 150 mL, 250 mL and 500 mL.',
      question: 'Which is the smallest bag you may take?',
    },
    {
      caption: 'Fluid-restricted patient',
      order:
        'As little fluid as allowed, says the note. The limit for {drug} is {maxStrength}, and {dose} runs in {infusionTime}. On the shelf: 50 mL, 100 mL, 150 mL, 250 mL, 500 mL.',
      question: 'Which size, in mL, is the bag that you take?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'limit' } },
    dose: { unit: 'mg', draw: { row: 'limit' }, called: 'Dose' },
    maxStrength: { unit: 'mg/mL', draw: { row: 'limit' }, called: 'Not stronger than' },
  },
  extras: { infusionTime: { unit: 'min', draw: { row: 'limit' }, called: 'Infused in' } },
  constants: {
    smallestBag: {
      value: 50,
      unit: 'mL',
      says: 'the smallest bag has 50 mL; the others have 2, 3, 5 and 10 times as much',
      source: 'sizes of small bags of 0.9% sodium chloride and 5% dextrose',
    },
  },
  rows: {
    limit: [
      { drug: vancomycin.name, infusionTime: 180, dose: { oneOf: [650, 850, 1100, 1400, 1600, 1750] }, maxStrength: 5 },
      { drug: acyclovir.name, infusionTime: 60, dose: { oneOf: [400, 500, 600, 650, 800, 900] }, maxStrength: 7 },
      { drug: azithromycin.name, infusionTime: 60, dose: { oneOf: [250, 350, 450] }, maxStrength: 2 },
      { drug: erythromycin.name, infusionTime: 60, dose: { oneOf: [350, 650, 800, 900] }, maxStrength: 5 },
    ],
  },
  steps: {
    minimumVolume: {
      unit: 'mL',
      is: 'dose / maxStrength',
      says: 'Find the volume in which the dose is at its limit.',
      called: 'Smallest volume',
    },
    bagVolume: {
      unit: 'mL',
      is: 'smallestBag * (1 + (minimumVolume > 50) + (minimumVolume > 100) + 2 * (minimumVolume > 150) + 5 * (minimumVolume > 250))',
      says: 'Go up to the next bag on the shelf.',
      called: 'Bag',
    },
  },
  answer: {
    of: 'bagVolume',
    round: { to: 1 },
    isWhole: true,
    because: 'in the next smaller bag the drug would be too strong',
  },
  realistic: [
    'minimumVolume <= 500',
    'minimumVolume != 50 and minimumVolume != 100 and minimumVolume != 150 and minimumVolume != 250',
    'minimumVolume > 25',
  ],
  mistakes: {
    'rounded-down': {
      at: 'bagVolume',
      is: 'smallestBag * ((minimumVolume > 50) + (minimumVolume > 100) + (minimumVolume > 150) + 2 * (minimumVolume > 250))',
      kind: 'rounding',
      called: 'next smaller bag taken',
      headline: 'You took the next smaller bag.',
      says: 'In {yours} the dose is stronger than {maxStrength}. It needs at least {minimumVolume}.',
    },
    exact: {
      at: 'bagVolume',
      is: 'minimumVolume',
      kind: 'reading',
      called: 'volume given and no bag',
      headline: 'You gave a volume and no bag.',
      says: '{minimumVolume} is the least. The next bag above it is {bagVolume}.',
    },
    inverted: {
      at: 'bagVolume',
      is: 'maxStrength / dose * 1000',
      kind: 'set-up',
      called: 'limit divided by the dose',
      headline: 'You divided the other way.',
      says: 'You divided {maxStrength} by {dose}. Dose over limit gives mL.',
    },
    times: {
      at: 'bagVolume',
      is: 'dose * maxStrength',
      kind: 'set-up',
      called: 'dose multiplied by the limit',
      headline: 'You multiplied by the limit.',
      says: 'You multiplied {dose:number} by {maxStrength:number}. Divide: mg cancel and mL are left.',
    },
  },
  handOut: {
    of: 'minimumVolume',
    most: 500,
    source: 'largest small bag; above it the pharmacist decides',
  },
  picture: { kind: 'bag', shows: ['drug', 'dose'] },
  card: [
    'Dose over the highest strength is the smallest volume.',
    'Go up to the next bag size, never down.',
    'How long it runs is another question.',
  ],
  worked: { drug: vancomycin.name, dose: 1100, maxStrength: 5, answer: 250 },
  sources: ['US prescribing information of the products: dilution limits'],
  review: ['highest strengths; erythromycin lactobionate 5 mg/mL in particular'],
});
