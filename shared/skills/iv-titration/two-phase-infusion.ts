import { minuteInfusions } from '../../drugs/minute-infusions';
import { defineSkill } from '../../skill/define-skill';

const { amiodarone, lidocaine } = minuteInfusions;

/** All the drug of a bolus and a drip that runs at two rates. */
export const twoPhaseInfusion = defineSkill({
  id: 'iv-titration.two-phase-infusion',
  version: 1,
  title: 'Two-phase infusion',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Loading and maintenance',
      order:
        '{drug}: bolus {bolusDose}, then {firstDose} for {firstHours}, then {secondDose} for {secondHours}. Age of the patient: {age}.',
      question: 'How many mg is that in all?',
      namesUnit: true,
    },
    {
      caption: 'Stock for one course',
      order:
        'The pharmacy adds up {drug} for a patient of {age}. A bolus of {bolusDose} comes first. A drip follows, {firstHours} long at {firstDose}; after that it goes on at {secondDose} for {secondHours}.',
      question: 'What is the total amount of drug?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'course' } },
    firstDose: { unit: 'mg/min', draw: { row: 'course' }, called: 'First dose' },
    firstHours: { unit: 'h', draw: { row: 'course' }, called: 'First phase' },
    secondDose: { unit: 'mg/min', draw: { row: 'course' }, called: 'Second dose' },
    secondHours: { unit: 'h', draw: { row: 'course' }, called: 'Second phase' },
    bolusDose: { unit: 'mg', draw: { row: 'course' }, called: 'Bolus' },
  },
  extras: { age: { unit: 'year', draw: { from: 46, to: 81, by: 5 }, called: 'Age' } },
  rows: {
    course: [
      {
        drug: amiodarone.name,
        firstDose: 1,
        firstHours: 6,
        secondDose: 0.5,
        secondHours: { oneOf: [12, 18, 24, 36, 42] },
        bolusDose: { oneOf: [150, 300] },
      },
      {
        drug: lidocaine.name,
        firstDose: { oneOf: [3, 4] },
        firstHours: { oneOf: [1, 2] },
        secondDose: { oneOf: [1, 2] },
        secondHours: { oneOf: [10, 12, 22, 23] },
        bolusDose: { oneOf: [50, 75, 100] },
      },
    ],
  },
  steps: {
    firstTotal: {
      unit: 'mg',
      is: 'firstDose * firstHours * minutesPerHour',
      says: 'Find the drug of the first phase.',
      called: 'First phase',
    },
    secondTotal: {
      unit: 'mg',
      is: 'secondDose * secondHours * minutesPerHour',
      says: 'Find the drug of the second phase.',
      called: 'Second phase',
    },
    totalDrug: {
      unit: 'mg',
      is: 'bolusDose + firstTotal + secondTotal',
      says: 'Add the bolus and both phases.',
      called: 'Drug in all',
    },
  },
  answer: { of: 'totalDrug', round: { to: 1 }, because: 'such amounts are stated in whole mg' },
  realistic: ['totalDrug <= 6000'],
  mistakes: {
    'no-bolus': {
      at: 'totalDrug',
      is: 'firstTotal + secondTotal',
      kind: 'reading',
      called: 'bolus left out',
      headline: 'You left the bolus out.',
      says: 'You added the two phases, {yours}. The bolus of {bolusDose} belongs to it.',
    },
    'no-sixty': {
      at: 'totalDrug',
      is: 'bolusDose + firstDose * firstHours + secondDose * secondHours',
      kind: 'unit',
      called: 'hours left as hours',
      headline: 'You left the hours as hours.',
      says: 'You multiplied {firstDose} by {firstHours:number}, and the second phase alike. The doses are for a minute, and an hour has 60.',
    },
    'first-rate-throughout': {
      at: 'secondTotal',
      is: 'firstDose * secondHours * minutesPerHour',
      kind: 'reading',
      called: 'first dose throughout',
      headline: 'You kept the first dose.',
      says: 'You ran {firstDose} to the end. After {firstHours} it is {secondDose}.',
    },
    'second-phase-to-24': {
      at: 'secondTotal',
      is: 'secondDose * (firstHours + secondHours) * minutesPerHour',
      kind: 'reading',
      called: 'second phase over the whole time',
      headline: 'You ran the second phase too long.',
      says: 'You ran {secondDose} through the whole time. Its phase is {secondHours}, after {firstHours} of the first.',
    },
  },
  facts: {
    first: { called: 'First phase', says: '{firstDose} for {firstHours}' },
    second: { called: 'Second phase', says: '{secondDose} for {secondHours}' },
  },
  picture: { kind: 'pump', shows: ['firstDose', 'secondDose'] },
  card: ['For each phase: mg for a minute, times 60, times hours.', 'Each phase has its own hours.', 'Add the bolus.'],
  worked: { firstDose: 1, firstHours: 6, secondDose: 0.5, secondHours: 18, bolusDose: 150, answer: 1050 },
  sources: ['US prescribing information of amiodarone: table of doses', 'critical-care dosage chapters: lidocaine'],
  review: ['doses and hours of both courses'],
});
