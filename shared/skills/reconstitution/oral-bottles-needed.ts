import { defineSkill } from '../../skill/define-skill';

/** How many bottles of a suspension cover the whole course. */
export const oralBottlesNeeded = defineSkill({
  id: 'reconstitution.oral-bottles-needed',
  version: 1,
  title: 'Bottles for the course',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'pediatrics'],
  asks: [
    {
      caption: 'Directions to a parent',
      order: 'Give {doseVolume} of {drug} {dosesPerDay} for {days}. In stock are bottles of {bottleVolume}.',
      question: 'How many bottles cover the whole course?',
      namesUnit: true,
    },
    {
      caption: 'Order to the wholesaler',
      order:
        'A prescription for {drug} runs {days}, with {doseVolume} {dosesPerDay}. The wholesaler has only the {bottleVolume} size.',
      question: 'How many bottles do you order?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'suspension' } },
    doseVolume: { unit: 'mL', draw: { from: 3, to: 12.5, by: 0.5 }, called: 'A dose' },
    dosesPerDay: {
      unit: 'doses/day',
      draw: { row: 'suspension' },
      called: 'Given',
      names: { '2': 'every 12 hours', '3': 'every 8 hours', '4': 'every 6 hours' },
    },
    days: { unit: 'days', draw: { oneOf: [5, 7, 10, 14] }, called: 'Course' },
    bottleVolume: { unit: 'mL', draw: { row: 'suspension' }, called: 'A bottle' },
  },
  rows: {
    suspension: [
      {
        drug: 'amoxicillin suspension',
        dosesPerDay: { oneOf: [2, 3] },
        bottleVolume: { oneOf: [50, 75, 100, 150] },
      },
      {
        drug: 'cephalexin suspension',
        dosesPerDay: { oneOf: [2, 3, 4] },
        bottleVolume: { oneOf: [100, 200] },
      },
    ],
  },
  steps: {
    courseVolume: {
      unit: 'mL',
      is: 'doseVolume * dosesPerDay * days',
      says: 'Add up all the doses of the course.',
      called: 'Volume of the course',
    },
    bottles: {
      unit: 'bottles',
      is: 'ceil(courseVolume / bottleVolume)',
      says: 'Divide by one bottle and go up to whole ones.',
      called: 'Bottles',
    },
  },
  answer: { of: 'bottles', round: { to: 1, mode: 'up' }, because: 'a part of a bottle cannot be mixed' },
  realistic: ['bottles >= 2', 'bottles <= 5', 'courseVolume / bottleVolume != floor(courseVolume / bottleVolume)'],
  mistakes: {
    'rounded-down': {
      at: 'bottles',
      is: 'floor(courseVolume / bottleVolume)',
      kind: 'rounding',
      called: 'rounded down',
      headline: 'You rounded down.',
      says: '{yours:number} × {bottleVolume} is less than the course of {courseVolume}. Round up.',
    },
    'one-dose-a-day': {
      at: 'bottles',
      is: 'ceil(doseVolume * days / bottleVolume)',
      kind: 'reading',
      called: 'one dose a day counted',
      headline: 'You counted one dose a day.',
      says: 'You counted {doseVolume} for each of {days}. It is given {dosesPerDay}.',
    },
    'hours-as-doses': {
      at: 'courseVolume',
      is: 'doseVolume * 24 / dosesPerDay * days',
      kind: 'reading',
      called: 'hours taken as doses',
      headline: 'You took the hours as doses.',
      says: 'You came to {yours:number} mL. Given {dosesPerDay}, a day has {dosesPerDay:number} doses.',
    },
    volume: {
      at: 'bottles',
      is: 'courseVolume',
      kind: 'reading',
      called: 'volume given',
      headline: 'You gave the volume.',
      says: '{courseVolume:number} mL is the whole course. Each bottle holds {bottleVolume}.',
    },
  },
  picture: { kind: 'bottle-label', shows: ['drug', 'bottleVolume'] },
  card: [
    'Volume of a dose, times doses a day, times days.',
    'Divide by the size of one bottle.',
    'Round up: the course must not run out.',
    'A mixed bottle keeps 14 days at most; a later one is mixed later.',
  ],
  worked: {
    drug: 'amoxicillin suspension',
    doseVolume: 7.5,
    dosesPerDay: 3,
    days: 10,
    bottleVolume: 150,
    answer: 2,
  },
  sources: ["PTCE practice items: days' supply", 'US labels of the products'],
  review: ['bottle sizes and days after mixing of the two suspensions'],
});
