import { defineSkill } from '../../skill/define-skill';

/** How many boxes of test strips, pen needles or lancets cover the days. */
export const suppliesQuantity = defineSkill({
  id: 'insulin.supplies-quantity',
  version: 1,
  title: 'Test strips and pen needles',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT'],
  settings: ['community'],
  asks: [
    {
      caption: 'Diabetes supplies',
      order: 'Prescription: {product}, {perDay:number} a day, for {daysOrdered}. A box contains {perBox}.',
      question: 'How many boxes are dispensed?',
      namesUnit: true,
    },
    {
      caption: 'Claim for supplies',
      order:
        'A child now needs {perDay:number} {product} a day and will not be back for {daysOrdered}. Boxes with {perBox} are on the shelf, and they are not opened.',
      question: 'What number do you take?',
    },
  ],
  givens: {
    product: { kind: 'word', draw: { row: 'supply' } },
    form: { kind: 'word', draw: { row: 'supply' }, hidden: true },
    perDay: { unit: 'items/day', draw: { row: 'supply' }, unitNamedBy: 'form', called: 'Used' },
    daysOrdered: { unit: 'days', draw: { oneOf: [30, 90] }, called: 'To cover' },
    perBox: { unit: 'items', draw: { row: 'supply' }, unitNamedBy: 'form', called: 'A box' },
  },
  rows: {
    supply: [
      { product: 'test strips', form: 'strips', perDay: { oneOf: [2, 3, 4, 6, 8] }, perBox: { oneOf: [50, 100] } },
      { product: 'pen needles', form: 'pen needles', perDay: { oneOf: [2, 3, 4] }, perBox: { oneOf: [50, 100] } },
      { product: 'lancets', form: 'lancets', perDay: { oneOf: [2, 3, 4, 6, 8] }, perBox: 100 },
    ],
  },
  steps: {
    items: {
      unit: 'items',
      is: 'perDay * daysOrdered',
      says: 'Multiply by the days.',
      called: 'Needed',
      unitNamedBy: 'form',
    },
    boxes: { unit: 'boxes', is: 'ceil(items / perBox)', says: 'Divide by a box and go up to the next whole one.' },
  },
  answer: { of: 'boxes', round: { to: 1, mode: 'up' }, because: 'a box is not opened, and the days must be covered' },
  realistic: ['boxes >= 2', 'daysOrdered / oneDay / 30 != boxes'],
  mistakes: {
    items: {
      at: 'boxes',
      is: 'items',
      kind: 'unit',
      called: 'single items given',
      headline: 'You gave the single items.',
      says: 'You gave {yours:number}, what is used in {daysOrdered}. A box contains {perBox}.',
    },
    'one-box-a-month': {
      at: 'boxes',
      is: 'ceil(daysOrdered / 30)',
      kind: 'reading',
      called: 'one box for each month',
      headline: 'You counted one box a month.',
      says: 'You came to {yours:number} for {daysOrdered}. They take {items}, and a box contains {perBox}.',
    },
    dropped: {
      at: 'boxes',
      is: 'ceil(items / perBox) - 1',
      kind: 'rounding',
      called: 'part box dropped',
      headline: 'You dropped the part box.',
      says: 'You stopped at {yours:number}. They hold less than the {items} that are needed.',
    },
  },
  card: [
    'Used in a day times the days is what is needed.',
    'Over what a box contains, up to the next whole box.',
    'Some plans cap the number a day: ask the pharmacist.',
  ],
  worked: {
    product: 'test strips',
    form: 'strips',
    perDay: 4,
    daysOrdered: 90,
    perBox: 50,
    answer: 8,
  },
  sources: ['community pharmacy practice: diabetes supplies'],
});
