import { dispensedTablets } from '../../drugs/dispensed-tablets';
import { defineSkill } from '../../skill/define-skill';

const { metformin, gabapentin, acyclovir, carbidopaLevodopa, prednisone } = dispensedTablets;

/** How many tablets fill a prescription for the days ordered. */
export const quantityTablets = defineSkill({
  id: 'dispensing.quantity-tablets',
  version: 1,
  title: 'Quantity to dispense (tablets)',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community'],
  asks: [
    {
      caption: 'Prescription',
      order: '{drug}: {perDose} by mouth {perDay} for {days}.',
      question: 'How many tablets do you count out?',
      namesUnit: true,
    },
    {
      caption: 'Quantity left blank',
      order:
        'The prescriber wrote no quantity, and the pharmacist asks you to work it out. The course is {days} of {drug}, {perDay}, with {perDose} each time.',
      question: 'What quantity goes into the system?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'product' } },
    perDose: {
      unit: 'tablets/dose',
      draw: { row: 'product' },
      called: 'A dose',
      names: { '0.5': 'half a tablet', '1.5': '1 and a half tablets', '2': '2 tablets' },
    },
    perDay: {
      unit: 'doses/day',
      draw: { row: 'product' },
      called: 'How often',
      names: { '2': 'twice daily', '3': '3 times daily', '4': '4 times daily' },
    },
    days: { unit: 'days', draw: { row: 'product' }, called: 'Course' },
  },
  rows: {
    product: [
      { drug: metformin.name, perDose: { oneOf: [1.5, 2] }, perDay: 2, days: { oneOf: [30, 60, 90] } },
      { drug: gabapentin.name, perDose: { oneOf: [0.5, 1.5] }, perDay: 3, days: 30 },
      { drug: acyclovir.name, perDose: 2, perDay: { oneOf: [2, 4] }, days: 5 },
      { drug: carbidopaLevodopa.name, perDose: { oneOf: [0.5, 1.5, 2] }, perDay: { oneOf: [3, 4] }, days: 30 },
      { drug: prednisone.name, perDose: { oneOf: [1.5, 2] }, perDay: 2, days: { oneOf: [5, 7] } },
    ],
  },
  steps: {
    perDayTablets: {
      unit: 'tablets/day',
      is: 'perDose * perDay',
      says: 'Find the tablets of one day.',
      called: 'Tablets in a day',
    },
    quantity: { unit: 'tablets', is: 'perDayTablets * days', says: 'Multiply by the days.', called: 'Tablets needed' },
    whole: {
      unit: 'tablets',
      is: 'ceil(quantity)',
      says: 'Take the next whole tablet where a half is left over.',
      called: 'Quantity to dispense',
    },
  },
  answer: { of: 'whole', round: { to: 1, mode: 'up' }, because: 'a bottle holds whole tablets and must not run short' },
  mistakes: {
    'doses-only': {
      at: 'perDayTablets',
      is: 'perDay',
      kind: 'reading',
      called: 'one tablet for each dose',
      headline: 'You counted one tablet a dose.',
      says: 'You went on with {yours:number} tablets a day. A dose is {perDose}.',
    },
    'one-dose-a-day': {
      at: 'perDayTablets',
      is: 'perDose',
      kind: 'reading',
      called: 'one dose a day',
      headline: 'You counted one dose a day.',
      says: 'You took {perDose} for the whole day. The order says {perDay}.',
    },
    hours: {
      at: 'perDayTablets',
      is: 'perDose * hoursPerDay / perDay',
      kind: 'reading',
      called: 'hours taken as doses',
      headline: 'You took hours for doses.',
      says: 'You came to {yours:number} tablets a day, with the hours between doses as their number. The order says {perDay}.',
    },
    'one-day': {
      at: 'quantity',
      is: 'perDayTablets',
      kind: 'set-up',
      called: 'stopped at one day',
      headline: 'You stopped at one day.',
      says: 'One day takes {yours:number} tablets. The course lasts {days}.',
    },
  },
  card: [
    'Tablets in a dose times doses in a day is one day.',
    'One day times the days is the quantity.',
    'A half tablet at the end takes a whole one out of the stock bottle.',
  ],
  worked: { drug: gabapentin.name, perDose: 1.5, perDay: 3, days: 30, answer: 135 },
  sources: ['PTCB practice material: quantity to dispense', 'US prescribing information of the products'],
  review: ['directions and days of the five products'],
});
