import { insulins } from '../../drugs/insulins';
import { defineSkill } from '../../skill/define-skill';

const pens = 'the pen itself';

/** Insulins stronger than U-100; each stands in the table more often than U-100, which hides the slip of taking it for all. */
const concentrated = [
  { product: insulins.lisproU200.name, device: pens, units: { from: 10, to: 60, by: 2 }, unitsPerMl: 200 },
  { product: insulins.degludecU200.name, device: pens, units: { from: 10, to: 120, by: 2 }, unitsPerMl: 200 },
  { product: insulins.glargineU300.name, device: pens, units: { from: 15, to: 78, by: 3 }, unitsPerMl: 300 },
  {
    product: insulins.regularU500.name,
    device: 'a U-500 syringe',
    units: { from: 80, to: 250, by: 5 },
    unitsPerMl: 500,
  },
];

/** The volume that holds an insulin dose, by the strength on the label. */
export const unitsToMl = defineSkill({
  id: 'insulin.units-to-ml',
  version: 1,
  title: 'Insulin units to milliliters',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital'],
  asks: [
    {
      caption: 'Label in hand',
      order: '{product} has {unitsPerMl}. The dose, {units}, is measured with {device}.',
      question: 'How many mL hold this dose?',
      namesUnit: true,
    },
    {
      caption: 'Diabetes class',
      order:
        'A patient wants to know how much liquid an injection of {units} is. The carton of {product} states {unitsPerMl}, and the dose is set on {device}.',
      question: 'What volume do you name?',
    },
  ],
  givens: {
    product: { kind: 'word', draw: { row: 'insulin' } },
    device: { kind: 'word', draw: { row: 'insulin' } },
    units: { unit: 'units', draw: { row: 'insulin' }, called: 'Dose' },
    unitsPerMl: { unit: 'units/mL', draw: { row: 'insulin' }, called: 'Strength' },
  },
  rows: {
    insulin: [
      {
        product: insulins.lispro.name,
        device: 'a U-100 syringe',
        units: { from: 6, to: 95, by: 1 },
        unitsPerMl: 100,
      },
      ...concentrated,
      ...concentrated,
      ...concentrated,
      ...concentrated,
    ],
  },
  steps: {
    volume: { unit: 'mL', is: 'units / unitsPerMl', says: 'Divide the units by the units in one mL.' },
  },
  answer: { of: 'volume', round: { to: 0.01 }, because: 'two decimals are enough to picture the volume' },
  mistakes: {
    'as-u100': {
      at: 'volume',
      is: 'units / 100',
      kind: 'reading',
      called: 'concentrated insulin taken as U-100',
      headline: 'You took it for U-100.',
      says: 'You divided {units} by 100. This insulin has {unitsPerMl}.',
    },
    multiplied: {
      at: 'volume',
      is: 'units * unitsPerMl',
      kind: 'set-up',
      called: 'multiplied by the strength',
      headline: 'You multiplied by the strength.',
      says: 'You multiplied {units:number} by {unitsPerMl:number}. Divide: ask how many mL hold the units.',
    },
    'units-as-ml-thousand': {
      at: 'volume',
      is: 'units / 1000',
      kind: 'reading',
      called: 'divided by the units of a vial',
      headline: 'You divided by a whole vial.',
      says: 'You divided {units} by 1,000, the units of a 10 mL vial of U-100. One mL of this insulin has {unitsPerMl:number} units.',
    },
  },
  facts: { strength: { called: 'Strength', says: '{unitsPerMl}' } },
  picture: { kind: 'syringe', shows: ['units', 'unitsPerMl'] },
  card: [
    'U-100 is 100 units in 1 mL, U-200 is 200, U-300 is 300, U-500 is 500.',
    'Units over units in one mL.',
    'U-200 and U-300 come in pens only; insulin is never drawn out of a pen with a syringe.',
  ],
  worked: { product: insulins.lispro.name, device: 'a U-100 syringe', units: 34, unitsPerMl: 100, answer: 0.34 },
  sources: ['US prescribing information of the insulins', 'ISMP, guidelines on subcutaneous insulin'],
  review: ['strengths and dose ranges of the five insulins'],
});
