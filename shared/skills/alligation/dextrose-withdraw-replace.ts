import { defineSkill } from '../../skill/define-skill';

/** How much of a bag is exchanged for concentrate, so that strength rises and volume stays. */
export const dextroseWithdrawReplace = defineSkill({
  id: 'alligation.dextrose-withdraw-replace',
  version: 1,
  title: "Withdraw and replace to raise a bag's strength",
  level: 4,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Neonatal unit',
      order:
        'For a newborn of {weight} the unit wants dextrose {target} in a full {bagVolume} bag. It is made of dextrose {low}: part of it is withdrawn and the same volume of dextrose {high} put back.',
      question: 'How many mL are exchanged?',
      namesUnit: true,
    },
    {
      caption: 'Procedure of the clean room',
      order:
        'Volume in must equal volume out. A {bagVolume} bag labeled {low} has to end at {target}, still {bagVolume}, and the syringe is filled from a {high} dextrose vial; overfill is not counted.',
      question: 'What volume leaves the bag before the concentrate goes in?',
    },
  ],
  givens: {
    high: { unit: '% w/v', draw: { row: 'bags' }, called: 'Concentrate' },
    low: { unit: '% w/v', draw: { row: 'bags' }, called: 'In the bag' },
    target: { unit: '% w/v', draw: { row: 'bags' }, called: 'Wanted' },
    bagVolume: { unit: 'mL', draw: { oneOf: [100, 250, 500] }, called: 'Bag' },
  },
  extras: {
    weight: { unit: 'kg', draw: { from: 2.4, to: 4.2, by: 0.1 }, called: 'Weight' },
  },
  rows: {
    bags: [
      { high: 50, low: 5, target: { oneOf: [7.5, 10, 12.5, 15, 20] } },
      { high: 50, low: 10, target: { oneOf: [12.5, 15, 20] } },
      { high: 70, low: 5, target: { oneOf: [7.5, 10, 12.5, 15, 20] } },
      { high: 70, low: 10, target: { oneOf: [12.5, 15, 20] } },
    ],
  },
  steps: {
    gramsWanted: {
      unit: 'g',
      is: 'target * bagVolume / percentBasis',
      says: 'Find the dextrose that the bag must hold.',
      called: 'Dextrose wanted',
    },
    gramsPresent: {
      unit: 'g',
      is: 'low * bagVolume / percentBasis',
      says: 'Find the dextrose that it holds now.',
      called: 'Dextrose there now',
    },
    gainPerMl: {
      unit: 'g/mL',
      is: '(high - low) / percentBasis',
      says: 'Each mL that is exchanged brings the strong and takes the weak.',
      called: 'Gain with each mL',
    },
    swapVolume: {
      unit: 'mL',
      is: '(gramsWanted - gramsPresent) / gainPerMl',
      says: 'Divide the dextrose that is missing by the gain with each mL.',
      called: 'Volume to exchange',
    },
  },
  answer: { of: 'swapVolume', round: { to: 0.1 }, because: 'syringes of that size are read to a tenth of a mL' },
  realistic: ['target > low'],
  mistakes: {
    'dextrose-removed-forgotten': {
      at: 'gainPerMl',
      is: 'high / percentBasis',
      kind: 'set-up',
      called: 'withdrawn dextrose left out',
      headline: 'You left out what is withdrawn.',
      says: 'You counted a gain of {yours} from the concentrate. Each mL taken out removes {low} dextrose, so the gain is {gainPerMl}.',
    },
    'add-without-withdrawing': {
      at: 'swapVolume',
      is: 'bagVolume * (target - low) / (high - target)',
      kind: 'reading',
      called: 'volume without withdrawing',
      headline: 'You added without withdrawing.',
      says: '{yours} is added when nothing is taken out. Here the bag stays at {bagVolume}.',
    },
    'all-from-concentrate': {
      at: 'swapVolume',
      is: 'gramsWanted / high * percentBasis',
      kind: 'set-up',
      called: 'dextrose in the bag left out',
      headline: 'You started from an empty bag.',
      says: 'You took all {gramsWanted} from the concentrate. {gramsPresent} is in the bag already.',
    },
    'gap-in-percent': {
      at: 'swapVolume',
      is: 'gramsWanted - gramsPresent',
      kind: 'unit',
      called: 'grams given as mL',
      headline: 'You stopped at the missing grams.',
      says: '{yours} of dextrose is missing. Go on to the volume that brings it, at {gainPerMl}.',
    },
  },
  picture: { kind: 'bag-label', shows: ['low', 'bagVolume'] },
  card: [
    'Dextrose wanted less dextrose there is what is missing.',
    'Each mL exchanged gains the difference of the two strengths.',
    'Missing grams over the gain with each mL is the volume to exchange.',
    'Check: it is the share of the stronger in the grid.',
  ],
  worked: { high: 50, low: 5, target: 10, bagVolume: 500, answer: 55.6 },
  sources: [
    'US labeling of dextrose injections',
    'pharmaceutical calculations textbooks, altering the strength of intravenous solutions',
  ],
  review: ['that bags are exchanged so, with the overfill left aside'],
});
