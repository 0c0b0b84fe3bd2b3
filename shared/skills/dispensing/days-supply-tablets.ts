import { dispensedTablets } from '../../drugs/dispensed-tablets';
import { defineSkill } from '../../skill/define-skill';

const { metformin, gabapentin, carbidopaLevodopa, prednisone } = dispensedTablets;

/** How many whole days a quantity of tablets lasts. */
export const daysSupplyTablets = defineSkill({
  id: 'dispensing.days-supply-tablets',
  version: 1,
  title: "Days' supply (tablets)",
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community'],
  asks: [
    {
      caption: 'Claim screen',
      order: 'The label of {drug} reads: take {perDose}, {perDay}. Dispensed: {quantity}.',
      question: "What days' supply do you type?",
    },
    {
      caption: 'Vacation question',
      order:
        'In the suitcase of a traveler are {quantity} of {drug}. They are taken {perDay}, {perDose} each time, and abroad there is no refill.',
      question: 'For how many full days are they enough?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'product' } },
    quantity: { unit: 'tablets', draw: { row: 'product' } },
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
  },
  rows: {
    product: [
      {
        drug: metformin.name,
        quantity: { oneOf: [60, 90, 100, 120, 180, 270] },
        perDose: { oneOf: [1.5, 2] },
        perDay: 2,
      },
      { drug: gabapentin.name, quantity: { oneOf: [45, 84, 90, 180] }, perDose: { oneOf: [0.5, 1.5] }, perDay: 3 },
      {
        drug: carbidopaLevodopa.name,
        quantity: { oneOf: [90, 100, 120, 180, 270] },
        perDose: { oneOf: [0.5, 1.5, 2] },
        perDay: { oneOf: [3, 4] },
      },
      { drug: prednisone.name, quantity: { oneOf: [20, 28, 30, 40, 42, 56] }, perDose: { oneOf: [1.5, 2] }, perDay: 2 },
    ],
  },
  steps: {
    perDayTablets: {
      unit: 'tablets/day',
      is: 'perDose * perDay',
      says: 'Find the tablets of one day.',
      called: 'Tablets in a day',
    },
    daysExact: {
      unit: 'days',
      is: 'quantity / perDayTablets',
      says: 'Divide the quantity by the tablets of one day.',
      called: 'Days as they come out',
    },
    days: { unit: 'days', is: 'floor(daysExact)', says: 'Keep the whole days.', called: "Days' supply" },
  },
  answer: { of: 'days', round: { to: 1, mode: 'down' }, because: 'a day without all of its doses is not covered' },
  realistic: ['days >= 4', 'days <= 100'],
  mistakes: {
    'ignored-tablets-per-dose': {
      at: 'perDayTablets',
      is: 'perDay',
      kind: 'reading',
      called: 'one tablet for each dose',
      headline: 'You counted one tablet a dose.',
      says: 'You divided by {yours:number} tablets a day. A dose is {perDose}, so a day takes {perDayTablets:number}.',
    },
    'ignored-frequency': {
      at: 'perDayTablets',
      is: 'perDose',
      kind: 'reading',
      called: 'one dose a day',
      headline: 'You counted one dose a day.',
      says: 'You divided by {yours:number}, the tablets of one dose. A dose is taken {perDay}.',
    },
    multiplied: {
      at: 'daysExact',
      is: 'quantity * perDayTablets',
      kind: 'set-up',
      called: 'multiplied by the daily tablets',
      headline: 'You multiplied by the daily tablets.',
      says: 'You multiplied {quantity} by {perDayTablets:number}. Divide: each day takes {perDayTablets:number} away.',
    },
    hours: {
      at: 'perDayTablets',
      is: 'perDose * hoursPerDay / perDay',
      kind: 'reading',
      called: 'hours taken as doses',
      headline: 'You took hours for doses.',
      says: 'You came to {yours:number} tablets a day, with the hours between doses as their number. It is {perDay}.',
    },
  },
  card: [
    'Tablets in a dose times doses in a day is one day.',
    'Quantity over the tablets of a day is the supply.',
    'Keep whole days; never round up.',
  ],
  worked: { drug: metformin.name, quantity: 90, perDose: 1.5, perDay: 2, answer: 30 },
  sources: ['PTCB practice material', "technician lessons on days' supply"],
  review: ['directions of the four products'],
});
