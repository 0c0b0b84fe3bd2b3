import { insulins } from '../../drugs/insulins';
import { defineSkill } from '../../skill/define-skill';

/** The mL that are billed when pens leave in whole boxes. */
export const boxesAndBilledMl = defineSkill({
  id: 'insulin.boxes-and-billed-ml',
  version: 1,
  title: 'Boxes of pens and the quantity billed',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'informatics'],
  asks: [
    {
      caption: 'Quantity field',
      order:
        '{product} pens, {unitsPerDay:number} units a day with priming counted in, {daysOrdered}, copay {copay}. They come in sealed boxes of 5 pens, {boxMl:number} mL a box, {unitsPerMl}.',
      question: 'How many mL are billed?',
      namesUnit: true,
    },
    {
      caption: 'Audit letter',
      order:
        'A plan asks for the right quantity of an old claim. The patient, {age:number} years of age, used {unitsPerDay:number} units of {product} daily, and {daysOrdered} were to be covered. Only unopened boxes are sold: {boxMl:number} mL with {unitsPerMl}.',
      question: 'What volume should the claim show?',
    },
  ],
  givens: {
    product: {
      kind: 'word',
      draw: { oneOf: [insulins.lispro.name, insulins.aspart.name, insulins.glargine.name] },
    },
    unitsPerDay: { unit: 'units/day', draw: { from: 20, to: 150, by: 1 }, called: 'Units a day' },
    daysOrdered: { unit: 'days', draw: { oneOf: [28, 30, 84, 90] }, called: 'Ordered' },
  },
  extras: {
    copay: { unit: 'USD', draw: { oneOf: [10, 15, 25, 35] }, called: 'Copay' },
    age: { unit: 'years', draw: { from: 25, to: 76, by: 1 }, called: 'Age' },
  },
  constants: {
    unitsPerMl: {
      value: 100,
      unit: 'units/mL',
      says: '100 units in 1 mL of U-100',
      source: 'US labels of U-100 insulin',
    },
    boxMl: { value: 15, unit: 'mL/box', says: '15 mL in a box of 5 pens', source: 'US labels of the pens' },
  },
  steps: {
    units: {
      unit: 'units',
      is: 'unitsPerDay * daysOrdered',
      says: 'Find the units for all days.',
      called: 'Units in all',
    },
    ml: { unit: 'mL', is: 'units / unitsPerMl', says: 'Turn the units into mL.', called: 'Volume needed' },
    boxes: { unit: 'boxes', is: 'ceil(ml / boxMl)', says: 'Divide by a box and go up to the next whole one.' },
    billed: {
      unit: 'mL',
      is: 'boxes * boxMl',
      says: 'Multiply the boxes by their volume.',
      called: 'Quantity billed',
    },
  },
  answer: {
    of: 'billed',
    round: { to: 1 },
    isWhole: true,
    because: 'insulin is billed by the mL, and boxes stay sealed',
  },
  realistic: ['ml / boxMl != boxes', 'ml > 15'],
  mistakes: {
    'exact-ml': {
      at: 'billed',
      is: 'ml',
      kind: 'reading',
      called: 'exact volume billed',
      headline: 'You billed the exact volume.',
      says: 'You billed {yours}, what the days use. Sealed boxes leave the pharmacy, {boxMl:number} mL each.',
    },
    'boxes-as-quantity': {
      at: 'billed',
      is: 'boxes',
      kind: 'unit',
      called: 'number of boxes billed',
      headline: 'You billed the number of boxes.',
      says: 'You billed {yours:number}. The claim counts mL: {boxMl:number} in each box.',
    },
    'pens-as-quantity': {
      at: 'billed',
      is: 'boxes * 5',
      kind: 'unit',
      called: 'number of pens billed',
      headline: 'You billed the number of pens.',
      says: 'You billed {yours:number}, the pens in {boxes}. The claim counts mL, 3 in each pen.',
    },
    'rounded-down': {
      at: 'billed',
      is: 'floor(ml / boxMl) * boxMl',
      kind: 'rounding',
      called: 'part box dropped',
      headline: 'You dropped the part box.',
      says: 'You billed {yours:number} mL, less than the {ml} that are needed. One more box goes out.',
    },
  },
  card: [
    'Units a day times the days, over 100 units in a mL.',
    'Over 15 mL in a box, up to the next whole box.',
    'Boxes times 15 mL is the quantity billed.',
  ],
  worked: { product: insulins.lispro.name, unitsPerDay: 60, daysOrdered: 30, answer: 30 },
  sources: ['NCPDP billing units: insulin is billed in mL', 'US labels of the pens'],
});
