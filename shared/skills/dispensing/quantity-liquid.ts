import { oralLiquids } from '../../drugs/oral-liquids';
import { defineSkill } from '../../skill/define-skill';

const { cefdinir, nystatin, sucralfate, amoxicillin, guaifenesin } = oralLiquids;

/** How many mL of an oral liquid a whole course needs. */
export const quantityLiquid = defineSkill({
  id: 'dispensing.quantity-liquid',
  version: 1,
  title: 'Quantity to dispense (liquid)',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community'],
  asks: [
    {
      caption: 'New prescription',
      order: 'Take {mlPerDose} of {drug} {perDay}. Continue for {days}, then stop.',
      question: 'How many mL must the bottle hold for all of it?',
      namesUnit: true,
    },
    {
      caption: 'Shelf check',
      order:
        'Before anything is poured, a technician makes sure that enough {drug} is in stock. For {days} the patient needs it {perDay}, in doses of {mlPerDose}.',
      question: 'What volume is used up in the whole course?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'liquid' } },
    mlPerDose: { unit: 'mL', draw: { row: 'liquid' }, called: 'A dose' },
    perDay: {
      unit: 'doses/day',
      draw: { row: 'liquid' },
      called: 'How often',
      names: { '2': 'every 12 hours', '3': 'every 8 hours', '4': '4 times daily', '6': 'every 4 hours' },
    },
    days: { unit: 'days', draw: { row: 'liquid' }, called: 'Course' },
  },
  rows: {
    liquid: [
      { drug: cefdinir.name, mlPerDose: { oneOf: [4, 5, 6, 7.5] }, perDay: 2, days: { oneOf: [5, 7, 10] } },
      { drug: nystatin.name, mlPerDose: { oneOf: [4, 5, 6] }, perDay: 4, days: { oneOf: [7, 10, 14] } },
      { drug: sucralfate.name, mlPerDose: 10, perDay: 4, days: { oneOf: [5, 7, 10, 14] } },
      {
        drug: amoxicillin.name,
        mlPerDose: { oneOf: [5, 6, 7.5, 10] },
        perDay: { oneOf: [2, 3] },
        days: { oneOf: [5, 7, 10] },
      },
      { drug: guaifenesin.name, mlPerDose: { oneOf: [10, 15, 20] }, perDay: 6, days: { oneOf: [3, 5] } },
    ],
  },
  steps: {
    mlPerDay: { unit: 'mL/day', is: 'mlPerDose * perDay', says: 'Find the volume of one day.', called: 'Volume a day' },
    quantity: { unit: 'mL', is: 'mlPerDay * days', says: 'Multiply by the days.', called: 'Quantity to dispense' },
  },
  answer: { of: 'quantity', round: { to: 0.5 }, because: 'doses are measured in halves of a mL' },
  mistakes: {
    'one-dose-a-day': {
      at: 'mlPerDay',
      is: 'mlPerDose',
      kind: 'reading',
      called: 'one dose a day',
      headline: 'You counted one dose a day.',
      says: 'You took {mlPerDose} for the whole day. With {perDay:quantity} a day needs {mlPerDay:number} mL.',
    },
    hours: {
      at: 'mlPerDay',
      is: 'mlPerDose * hoursPerDay / perDay',
      kind: 'reading',
      called: 'hours taken as doses',
      headline: 'You took hours for doses.',
      says: 'You came to {yours:number} mL a day. The hours between doses are not their number: a day has {perDay:number} doses.',
    },
    'one-day': {
      at: 'quantity',
      is: 'mlPerDay',
      kind: 'set-up',
      called: 'stopped at one day',
      headline: 'You stopped at one day.',
      says: 'One day takes {yours:number} mL. The course lasts {days}.',
    },
    teaspoons: {
      at: 'quantity',
      is: 'mlPerDay * days / millilitersPerTeaspoon',
      kind: 'unit',
      called: 'teaspoons given',
      headline: 'You gave teaspoons.',
      says: 'You divided {quantity} by the 5 mL of a teaspoon. The quantity stays in mL.',
    },
  },
  picture: { kind: 'medicine-cup', shows: ['mlPerDose'] },
  card: [
    'Volume of a dose times doses in a day is one day.',
    'One day times the days is the course.',
    'Every 8 hours is 3 doses a day, every 4 hours is 6.',
  ],
  worked: { drug: nystatin.name, mlPerDose: 5, perDay: 4, days: 10, answer: 200 },
  sources: ['PTCB practice material: quantity to dispense', 'US labels of the products'],
  review: ['doses and days of the five liquids'],
});
