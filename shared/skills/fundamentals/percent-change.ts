import { defineSkill } from '../../skill/define-skill';

/** By what percent a dose went up or down. */
export const percentChange = defineSkill({
  id: 'fundamentals.percent-change',
  version: 1,
  title: 'Percent change of a dose',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital'],
  asks: [
    {
      caption: 'Clinic note',
      order: '{drug}: until now {oldDose}, from today {newDose}. A decrease gets a minus sign.',
      question: 'By what percent does the dose change?',
      namesUnit: true,
    },
    {
      caption: 'Profile review',
      order:
        'The new prescription for {drug} comes to {newDose}. On the profile you still see {oldDose}. The log wants the change in percent, negative when the dose goes down.',
      question: 'Which figure goes into the log?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'changes' } },
    doseUnit: { kind: 'word', draw: { row: 'changes' }, hidden: true },
    oldDose: { unit: 'start unit', draw: { row: 'changes' }, unitNamedBy: 'doseUnit', called: 'Old dose' },
    newDose: { unit: 'start unit', draw: { row: 'changes' }, unitNamedBy: 'doseUnit', called: 'New dose' },
  },
  rows: {
    changes: [
      { drug: 'warfarin', doseUnit: 'mg/week', oldDose: 30, newDose: { oneOf: [27.5, 32.5, 35] } },
      { drug: 'warfarin', doseUnit: 'mg/week', oldDose: 35, newDose: { oneOf: [30, 32.5, 37.5, 40] } },
      { drug: 'warfarin', doseUnit: 'mg/week', oldDose: 40, newDose: { oneOf: [35, 45] } },
      { drug: 'warfarin', doseUnit: 'mg/week', oldDose: 52.5, newDose: { oneOf: [45, 47.5, 57.5, 60] } },
      { drug: 'levothyroxine', doseUnit: 'mcg/day', oldDose: 75, newDose: { oneOf: [50, 88, 100] } },
      { drug: 'levothyroxine', doseUnit: 'mcg/day', oldDose: 100, newDose: { oneOf: [75, 88, 112, 125] } },
      { drug: 'levothyroxine', doseUnit: 'mcg/day', oldDose: 125, newDose: { oneOf: [100, 112, 137, 150] } },
      { drug: 'gabapentin', doseUnit: 'mg/day', oldDose: 900, newDose: { oneOf: [600, 1200] } },
      { drug: 'gabapentin', doseUnit: 'mg/day', oldDose: 1200, newDose: { oneOf: [900, 1500, 1800] } },
      { drug: 'gabapentin', doseUnit: 'mg/day', oldDose: 1800, newDose: { oneOf: [1200, 1500, 2400] } },
    ],
  },
  steps: {
    change: {
      unit: 'start unit',
      is: 'newDose - oldDose',
      says: 'Take the old dose from the new one.',
      called: 'Change',
      unitNamedBy: 'doseUnit',
    },
    percentChange: {
      unit: '%',
      is: 'change / oldDose * wholePercent',
      says: 'Compare the change with the old dose, where it started.',
      called: 'Change in percent',
    },
  },
  answer: { of: 'percentChange', round: { to: 0.1 }, because: 'the log keeps one decimal' },
  realistic: ['newDose != oldDose'],
  mistakes: {
    'over-new': {
      at: 'percentChange',
      is: 'change / newDose * wholePercent',
      kind: 'set-up',
      called: 'compared with the new dose',
      headline: 'You compared with the new dose.',
      says: 'You divided by {newDose}. A change starts from the old dose, {oldDose}.',
    },
    'ratio-only': {
      at: 'percentChange',
      is: 'newDose / oldDose * wholePercent',
      kind: 'reading',
      called: 'new as a percent of old',
      headline: 'You gave the new dose in percent.',
      says: '{newDose} is {yours} of {oldDose}. The change alone is {change}.',
    },
    'sign-lost': {
      at: 'change',
      is: 'oldDose - newDose',
      kind: 'arithmetic',
      called: 'sign turned round',
      headline: 'You turned the sign round.',
      says: 'You took {newDose} from {oldDose}. New less old gives {change}.',
    },
  },
  card: [
    'New dose less old dose is the change.',
    'Divide the change by the old dose.',
    'Times 100 gives percent; a decrease is negative.',
  ],
  worked: { drug: 'warfarin', doseUnit: 'mg/week', oldDose: 35, newDose: 30, answer: -14.3 },
  sources: ['Ansel, Pharmaceutical Calculations, chapter 1: percent'],
  review: ['dose steps of the three drugs'],
});
