import { weightDosedLiquids } from '../../drugs/weight-dosed-liquids';
import { defineSkill } from '../../skill/define-skill';

const { amoxicillin, cephalexin, phenytoin, furosemide } = weightDosedLiquids;

/** Whether a child's order lies in the recommended range for a day. */
export const safeRangeCheck = defineSkill({
  id: 'dosage.safe-range-check',
  version: 1,
  title: 'Is the pediatric order in the safe range?',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'pediatrics'],
  asks: [
    {
      caption: 'New prescription, child',
      order:
        '{drug}, {single} by mouth, {doses:number} times a day, dispense {quantity}. Weight on file: {lb}. The reference recommends {low} to {high}.',
      question: 'Where does the order lie?',
    },
    {
      caption: 'Double check on the ward',
      order:
        'For {drug} the handbook gives at least {low} and at most {high}. A child of {lb} is charted for {doses} of {single} each.',
      question: 'What do you find when you compare?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'order' } },
    lb: { unit: 'lb', draw: { row: 'order' }, called: 'Weight' },
    low: { unit: 'mg/kg/day', draw: { row: 'order' }, called: 'Least' },
    high: { unit: 'mg/kg/day', draw: { row: 'order' }, called: 'Most' },
    single: { unit: 'mg', draw: { row: 'order' }, called: 'One dose' },
    doses: { unit: 'doses/day', draw: { row: 'order' }, called: 'Doses' },
  },
  extras: { quantity: { unit: 'mL', draw: { oneOf: [100, 150, 200, 240] } } },
  rows: {
    order: [
      {
        drug: amoxicillin.name,
        lb: { from: 18, to: 70, by: 1 },
        low: 25,
        high: 50,
        single: { oneOf: [125, 200, 250, 375, 400, 500] },
        doses: 3,
      },
      {
        drug: cephalexin.name,
        lb: { from: 20, to: 80, by: 1 },
        low: 25,
        high: 50,
        single: { oneOf: [125, 250, 375, 500] },
        doses: { oneOf: [2, 4] },
      },
      {
        drug: 'acetaminophen',
        lb: { from: 18, to: 70, by: 1 },
        low: 40,
        high: 75,
        single: { oneOf: [80, 120, 160, 240, 320, 480] },
        doses: { oneOf: [4, 5] },
      },
      {
        drug: phenytoin.name,
        lb: { from: 30, to: 90, by: 1 },
        low: 4,
        high: 8,
        single: { oneOf: [30, 50, 75, 100, 125] },
        doses: { oneOf: [2, 3] },
      },
      {
        drug: furosemide.name,
        lb: { from: 14, to: 50, by: 1 },
        low: 1,
        high: 6,
        single: { oneOf: [5, 10, 15, 20, 30, 40] },
        doses: 2,
      },
    ],
  },
  steps: {
    kg: {
      unit: 'kg',
      is: 'lb / poundsPerKilogram',
      says: 'Turn the pounds into kilograms.',
      called: 'Weight in kilograms',
    },
    lowDay: { unit: 'mg/day', is: 'kg * low', says: 'Find the least for a day.', called: 'Least for a day' },
    highDay: { unit: 'mg/day', is: 'kg * high', says: 'Find the most for a day.', called: 'Most for a day' },
    orderedDay: {
      unit: 'mg/day',
      is: 'single * doses',
      says: 'Find what is ordered for the whole day, and compare.',
      called: 'Ordered for a day',
    },
  },
  answer: {
    of: 'orderedDay',
    kind: 'choice',
    choices: {
      below: { when: 'orderedDay < lowDay', says: 'Below the range: ask the pharmacist' },
      within: { when: 'orderedDay >= lowDay and orderedDay <= highDay', says: 'Within the range' },
      above: { when: 'orderedDay > highDay', says: 'Above the range: hold it and ask the pharmacist' },
    },
    because: 'both ends of the range are allowed',
  },
  realistic: [
    'orderedDay >= lowDay * 0.4',
    'orderedDay <= highDay * 2',
    'orderedDay / lowDay >= 1.02 or orderedDay / lowDay <= 0.98',
    'orderedDay / highDay >= 1.02 or orderedDay / highDay <= 0.98',
  ],
  mistakes: {
    'pounds-as-kg': {
      at: 'kg',
      is: 'lb',
      kind: 'unit',
      called: 'pounds used as kilograms',
      headline: 'You used pounds as kilograms.',
      says: 'You multiplied the range by {lb:number}. It is per kilogram, and {lb} are {kg}.',
    },
    'per-dose-vs-per-day': {
      at: 'orderedDay',
      is: 'single',
      kind: 'reading',
      called: 'one dose against a day',
      headline: 'You compared one dose.',
      says: 'You compared {single} with a range for the day. The whole day is {orderedDay}.',
    },
    divided: {
      at: 'orderedDay',
      is: 'single / doses',
      kind: 'set-up',
      called: 'dose divided by the doses',
      headline: 'You divided one dose.',
      says: 'You divided {single} by {doses:number}. It is given {doses:number} times, so the day is {orderedDay}.',
    },
  },
  facts: { range: { called: 'Range', says: '{low} to {high}' } },
  card: [
    'Turn the weight into kilograms.',
    'Weight times both ends of the range gives the least and the most for a day.',
    'One dose times the doses is the day that was ordered.',
    'Compare days with days.',
  ],
  worked: { drug: amoxicillin.name, lb: 45, low: 25, high: 50, single: 250, doses: 3, answer: 'within' },
  sources: ['BCcampus, A Guide to Numeracy in Nursing, chapter 15', 'US prescribing information; pediatric references'],
  review: ['recommended ranges of the five drugs'],
});
