import { defineSkill } from '../../skill/define-skill';

/** Bleach that makes a disinfectant whose strength is given in parts per million. */
export const percentStockToPpm = defineSkill({
  id: 'dilution.percent-stock-to-ppm',
  version: 1,
  title: 'Bleach to a use-solution in ppm',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products', 'compounding'],
  asks: [
    {
      caption: 'Cleaning schedule',
      order:
        'Surfaces are wetted with {ppm} hypochlorite and stay wet for {contactTime}. From bleach labeled {stockPercent}, {finalVolume} of the dilution is prepared fresh.',
      question: 'How much bleach is measured?',
    },
    {
      caption: 'Spill kit',
      order:
        'A can of {finalVolume} belongs to the spill kit. It is filled with water and household bleach, {stockPercent} sodium hypochlorite, to give {ppm}.',
      question: 'How many mL of bleach go into the can?',
      namesUnit: true,
    },
  ],
  givens: {
    stockPercent: { unit: '%', draw: { oneOf: [5.25, 6, 7.5, 8.25] }, called: 'Bleach' },
    ppm: { unit: 'ppm', draw: { oneOf: [100, 200, 500, 600, 1000, 5000] }, called: 'Wanted strength' },
    finalVolume: { unit: 'mL', draw: { oneOf: [500, 1000, 2000, 3785, 4000, 5000] }, called: 'Wanted volume' },
  },
  extras: { contactTime: { unit: 'min', draw: { oneOf: [2, 3, 5, 10] }, called: 'Stays wet' } },
  steps: {
    stockPpm: {
      unit: 'ppm',
      is: 'stockPercent * partsPerMillionPerPercent',
      says: 'Turn the percent of the bleach into ppm.',
      called: 'Bleach in ppm',
    },
    stockVolume: {
      unit: 'mL',
      is: 'ppm * finalVolume / stockPpm',
      says: 'Wanted strength times wanted volume, over the strength of the bleach.',
      called: 'Volume of bleach',
    },
  },
  answer: { of: 'stockVolume', round: { to: 0.1 }, because: 'the bleach is measured to a tenth of a mL' },
  realistic: ['stockVolume >= 2.5'],
  mistakes: {
    'percent-is-1000': {
      at: 'stockPpm',
      is: 'stockPercent * 1000',
      kind: 'unit',
      called: '1% taken as 1,000 ppm',
      headline: 'You took 1% as 1,000 ppm.',
      says: 'You used {yours:number} ppm for the bleach. 1% is 10,000 ppm, so it has {stockPpm}.',
    },
    'percent-as-ppm': {
      at: 'stockPpm',
      is: 'stockPercent',
      kind: 'unit',
      called: 'percent and ppm mixed',
      headline: 'You mixed percent and ppm.',
      says: 'You set {ppm} against {stockPercent} as they stand. In ppm the bleach has {stockPpm}.',
    },
    water: {
      at: 'stockVolume',
      is: 'finalVolume - ppm * finalVolume / stockPpm',
      kind: 'reading',
      called: 'water given',
      headline: 'You gave the water.',
      says: '{yours} is the water in {finalVolume}. The bleach is the small part.',
    },
  },
  picture: { kind: 'bottle-label', shows: ['stockPercent'] },
  card: [
    '1% is 10,000 ppm: bring both strengths to ppm.',
    'Strength times volume is the same before and after.',
    'Divide by the ppm of the bleach.',
    'Check: the bleach is a small part of the volume.',
  ],
  worked: { stockPercent: 5.25, ppm: 500, finalVolume: 1000, answer: 9.5 },
  sources: [
    'infection-control guidance on dilutions of hypochlorite',
    'pharmaceutical calculations textbooks, parts per million',
  ],
  review: ['strengths of household bleach and of disinfectants in ppm'],
});
