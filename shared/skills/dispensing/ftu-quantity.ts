import { creams } from '../../drugs/patches-and-creams';
import { defineSkill } from '../../skill/define-skill';

/** How many grams of cream a course needs that is measured in fingertip units. */
export const ftuQuantity = defineSkill({
  id: 'dispensing.ftu-quantity',
  version: 1,
  title: 'Cream by fingertip units',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'NAPLEX'],
  settings: ['community', 'pediatrics'],
  asks: [
    {
      caption: 'Dermatology order',
      order: '{drug} on {area}: {ftu} each time, {perDay}, {days}. Count {gramsPerFtu}. The patient is {age} old.',
      question: 'How many grams does the course take?',
      namesUnit: true,
    },
    {
      caption: 'Which tube?',
      order:
        'For {days} a patient will cover {area} {perDay}, and wants to know whether one tube for {price} is enough. At {gramsPerFtu}, each covering takes {ftu} of {drug}.',
      question: 'How much is used in all?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { oneOf: [creams.triamcinolone.name, creams.hydrocortisone.name] } },
    area: { kind: 'word', draw: { row: 'body' } },
    ftu: { unit: 'FTU', draw: { row: 'body' }, called: 'Each time' },
    perDay: {
      unit: 'times/day',
      draw: { oneOf: [1, 2] },
      called: 'How often',
      names: { '1': 'once daily', '2': 'twice daily' },
    },
    days: { unit: 'days', draw: { oneOf: [5, 7, 10, 14, 28] }, called: 'Course' },
  },
  extras: {
    age: { unit: 'years', draw: { from: 20, to: 60, by: 1 }, called: 'Age' },
    price: { unit: 'USD', draw: { oneOf: [9, 12, 16, 24] }, called: 'Price' },
  },
  constants: {
    gramsPerFtu: {
      value: '0.5',
      unit: 'g/FTU',
      says: '0.5 g in a fingertip unit',
      source: 'dermatology teaching: about 0.5 g for a man, 0.4 g for a woman',
    },
  },
  rows: {
    body: [
      { area: 'one hand', ftu: 1 },
      { area: 'one foot', ftu: 2 },
      { area: 'face and neck', ftu: 2.5 },
      { area: 'one arm', ftu: 3 },
      { area: 'one arm and hand', ftu: 4 },
      { area: 'one leg', ftu: 6 },
      { area: 'the back', ftu: 7 },
      { area: 'one leg and foot', ftu: 8 },
    ],
  },
  steps: {
    perApplication: {
      unit: 'g',
      is: 'ftu * gramsPerFtu',
      says: 'Turn the fingertip units into grams.',
      called: 'One application',
    },
    perDayGrams: {
      unit: 'g/day',
      is: 'perApplication * perDay',
      says: 'Multiply by how often it is applied.',
      called: 'Grams in a day',
    },
    grams: { unit: 'g', is: 'perDayGrams * days', says: 'Multiply by the days.', called: 'Grams for the course' },
  },
  answer: { of: 'grams', round: { to: 0.5 }, because: 'half a gram is one fingertip unit' },
  realistic: ['grams <= 120', 'grams * 2 == floor(grams * 2)'],
  mistakes: {
    'one-gram': {
      at: 'perApplication',
      is: 'ftu',
      kind: 'unit',
      called: 'fingertip unit taken as 1 g',
      headline: 'You counted 1 g per fingertip unit.',
      says: 'You went on with {yours:number} g each time. At {gramsPerFtu} it is {perApplication}.',
    },
    'one-day': {
      at: 'grams',
      is: 'perDayGrams',
      kind: 'set-up',
      called: 'stopped at one day',
      headline: 'You stopped at one day.',
      says: 'One day takes {yours:number} g. The course lasts {days}.',
    },
    quarter: {
      at: 'perApplication',
      is: 'ftu * gramsPerFtu / 2',
      kind: 'unit',
      called: 'fingertip unit taken as 0.25 g',
      headline: 'You counted 0.25 g per fingertip unit.',
      says: 'You went on with {yours} each time. At {gramsPerFtu} it is {perApplication}.',
    },
  },
  card: [
    'A fingertip unit is cream from the tip of an adult finger to its first crease, about 0.5 g.',
    'Fingertip units times 0.5 g is one application.',
    'Times how often, times the days.',
  ],
  worked: { drug: creams.triamcinolone.name, area: 'the back', ftu: 7, perDay: 2, days: 14, answer: 98 },
  sources: ['dermatology teaching: fingertip units of Long and Finlay'],
  review: ['fingertip units of the body areas'],
});
