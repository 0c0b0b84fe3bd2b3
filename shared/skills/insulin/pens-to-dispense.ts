import { insulins } from '../../drugs/insulins';
import { defineSkill } from '../../skill/define-skill';

/** How many pens cover the days ordered, priming included. */
export const pensToDispense = defineSkill({
  id: 'insulin.pens-to-dispense',
  version: 1,
  title: 'Pens needed',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community'],
  asks: [
    {
      caption: 'Mealtime insulin',
      order:
        'Inject {dose} of {product}, {perDay}, for {daysOrdered}. Weight {weight}. The pen has {unitsPerPen:number} units and is primed with {prime} every time.',
      question: 'How many pens are needed?',
      namesUnit: true,
    },
    {
      caption: 'Order to the wholesaler',
      order:
        'For one patient the pens of the next {daysOrdered} are ordered at a price of {price} a pen. {product}, {unitsPerPen:number} units each. Every shot uses {prime} to prime and {dose} to inject; count {perDay}.',
      question: 'What number covers it?',
    },
  ],
  givens: {
    product: { kind: 'word', draw: { oneOf: [insulins.lispro.name, insulins.aspart.name] } },
    dose: { unit: 'units', draw: { from: 8, to: 46, by: 1 }, called: 'Dose' },
    perDay: {
      unit: 'injections/day',
      draw: { oneOf: [2, 3] },
      called: 'How often',
      names: { '2': '2 injections a day', '3': '3 injections a day' },
    },
    daysOrdered: { unit: 'days', draw: { oneOf: [28, 30, 84, 90] }, called: 'Ordered' },
  },
  extras: {
    weight: { unit: 'kg', draw: { from: 58, to: 104, by: 1 }, called: 'Weight' },
    price: { unit: 'USD', draw: { oneOf: [14, 18, 22, 25] }, called: 'Price' },
  },
  constants: {
    prime: { value: 2, unit: 'units', says: '2 units to prime each injection', source: 'US labels of the pens' },
    unitsPerPen: {
      value: 300,
      unit: 'units/pen',
      says: '300 units in a 3 mL pen of U-100',
      source: 'US labels of the pens',
    },
  },
  steps: {
    used: {
      unit: 'units/day',
      is: '(dose + prime) * perDay',
      says: 'Add the priming to each dose and multiply by the injections of a day.',
      called: 'Units used in a day',
    },
    units: { unit: 'units', is: 'used * daysOrdered', says: 'Multiply by the days.', called: 'Units in all' },
    pens: {
      unit: 'pens',
      is: 'ceil(units / unitsPerPen)',
      says: 'Divide by the units of a pen and go up to the next whole one.',
    },
  },
  answer: { of: 'pens', round: { to: 1, mode: 'up' }, because: 'a pen is not split; sealed cartons hold five' },
  realistic: [
    'units / unitsPerPen != pens',
    'unitsPerPen / used <= 28',
    'ceil(dose * perDay * daysOrdered / unitsPerPen) != pens',
  ],
  mistakes: {
    'no-priming': {
      at: 'used',
      is: 'dose * perDay',
      kind: 'reading',
      called: 'priming left out',
      headline: 'You left the priming out.',
      says: 'You counted {yours:number} units a day. Priming takes {prime} for each injection, which makes {used:number}.',
    },
    'rounded-down': {
      at: 'pens',
      is: 'floor(units / unitsPerPen)',
      kind: 'rounding',
      called: 'part pen dropped',
      headline: 'You dropped the part pen.',
      says: 'You stopped at {yours:number} pens. They hold less than the {units} that are needed.',
    },
    'one-injection': {
      at: 'used',
      is: '(dose + prime) / oneDay',
      kind: 'reading',
      called: 'one injection a day',
      headline: 'You counted one injection a day.',
      says: 'You counted {yours:number} units a day. With {perDay} it is {used:number}.',
    },
    'hundred-per-pen': {
      at: 'pens',
      is: 'ceil(units / 100)',
      kind: 'reading',
      called: 'pen of 100 units',
      headline: 'You took a pen as 100 units.',
      says: 'You divided {units} by 100, the units in 1 mL. A pen holds {unitsPerPen:number}.',
    },
    vial: {
      at: 'pens',
      is: 'ceil(units / 1000)',
      kind: 'reading',
      called: 'vial taken for a pen',
      headline: 'You took a vial for a pen.',
      says: 'You divided {units} by the 1,000 of a vial. A pen holds {unitsPerPen:number}.',
    },
  },
  card: [
    'Dose plus priming, times the injections of a day.',
    'Times the days are the units in all.',
    'Over 300 units in a pen, up to the next whole pen.',
    'Pens leave in sealed cartons of five where the order allows it.',
  ],
  worked: { product: insulins.lispro.name, dose: 12, perDay: 3, daysOrdered: 30, answer: 5 },
  sources: ['technician lessons on pens', 'US prescribing information of the pens'],
  review: ['priming and pen size of the two insulins'],
});
