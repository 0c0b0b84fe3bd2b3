import { insulins } from '../../drugs/insulins';
import { defineSkill } from '../../skill/define-skill';

/** How many whole days pens last when each injection is primed. */
export const penDaysSupply = defineSkill({
  id: 'insulin.pen-days-supply',
  version: 1,
  title: "Days' supply of pens with priming",
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community'],
  asks: [
    {
      caption: 'E-prescription',
      order:
        '{pens} of {product}, {unitsPerPen:number} units in a pen: {dose} at each of {perDay}, after priming with {prime}. A pen in use keeps {discardDays:number} days. Last A1C {a1c}.',
      question: "What days' supply do you enter?",
    },
    {
      caption: 'Early again',
      order:
        'A {age:number}-year-old patient is back early, and you go over the use. Before every injection {prime} go into the air. The dose is {dose}, with {perDay}. {pens} of {product} were dispensed, {unitsPerPen:number} units in each, {discardDays:number} days in use at most.',
      question: 'How many whole days should they have lasted?',
      namesUnit: true,
    },
  ],
  givens: {
    product: { kind: 'word', draw: { row: 'pen' } },
    pens: { unit: 'pens', draw: { oneOf: [5, 10, 15] } },
    dose: { unit: 'units', draw: { row: 'pen' }, called: 'Dose' },
    perDay: {
      unit: 'injections/day',
      draw: { row: 'pen' },
      called: 'How often',
      names: { '1': '1 injection a day', '2': '2 injections a day', '3': '3 injections a day' },
    },
    prime: { unit: 'units', draw: { oneOf: [2] }, called: 'Priming' },
  },
  extras: {
    a1c: { unit: '%', draw: { from: 6.8, to: 9.4, by: 0.1 }, called: 'A1C' },
    age: { unit: 'years', draw: { from: 25, to: 76, by: 1 }, called: 'Age' },
  },
  constants: {
    unitsPerPen: {
      value: 300,
      unit: 'units/pen',
      says: '300 units in a 3 mL pen of U-100',
      source: 'US labels of the pens',
    },
    discardDays: {
      value: 28,
      unit: 'days/pen',
      says: 'a pen in use keeps 28 days',
      source: 'US prescribing information of the three insulins',
    },
  },
  rows: {
    pen: [
      { product: insulins.glargine.name, dose: { from: 12, to: 60, by: 1 }, perDay: { oneOf: [1, 1, 2] } },
      { product: insulins.lispro.name, dose: { from: 6, to: 30, by: 1 }, perDay: { oneOf: [2, 3] } },
      { product: insulins.aspart.name, dose: { from: 6, to: 30, by: 1 }, perDay: 3 },
    ],
  },
  steps: {
    used: {
      unit: 'units/day',
      is: '(dose + prime) * perDay',
      says: 'Add the priming to each dose and multiply by the injections of a day.',
      called: 'Units used in a day',
    },
    perPen: {
      unit: 'days/pen',
      is: 'min(unitsPerPen / used, discardDays)',
      says: 'Find the days from one pen, at most its days in use.',
      called: 'Days from one pen',
    },
    days: {
      unit: 'days',
      is: 'floor(pens * perPen)',
      says: 'Multiply by the pens and keep the whole days.',
      called: "Days' supply",
    },
  },
  answer: { of: 'days', round: { to: 1, mode: 'down' }, because: 'a day without all of its units is not covered' },
  realistic: [
    'used >= 14',
    'floor(pens * min(unitsPerPen / (dose * perDay), discardDays)) > days',
    'days >= 14',
    'days <= 100',
  ],
  mistakes: {
    'no-priming': {
      at: 'used',
      is: 'dose * perDay',
      kind: 'reading',
      called: 'priming left out',
      headline: 'You left the priming out.',
      says: 'You counted {yours:number} units a day. Each injection takes {prime} more, which makes {used:number}.',
    },
    'one-injection-too-many': {
      at: 'used',
      is: '(dose + prime) * (perDay + 1)',
      kind: 'arithmetic',
      called: 'one injection too many',
      headline: 'You counted one injection too many.',
      says: 'You counted {yours:number} units a day. With {perDay} it is {used:number}.',
    },
    'whole-pen-days': {
      at: 'days',
      is: 'floor(pens * perPen) + 1',
      kind: 'rounding',
      called: 'rounded up',
      headline: 'You rounded up.',
      says: 'One pen lasts {perPen:number} days, and you took the next whole day for {pens}. What is left then does not cover it.',
    },
    'vial-for-pen': {
      at: 'days',
      is: 'floor(pens * 1000 / used)',
      kind: 'reading',
      called: 'vial taken for a pen',
      headline: 'You took a vial for a pen.',
      says: 'You counted 1,000 units for each of the {pens}. A pen holds {unitsPerPen:number}.',
    },
  },
  card: [
    'Dose plus priming, times the injections of a day.',
    'Units of a pen over that, at most the days in use.',
    'Times the pens; whole days only.',
  ],
  worked: { product: insulins.glargine.name, pens: 5, dose: 22, perDay: 1, prime: 2, answer: 62 },
  sources: ["technician lessons on insulin days' supply", 'US prescribing information of the pens'],
  review: ['days in use and priming of the three pens'],
});
