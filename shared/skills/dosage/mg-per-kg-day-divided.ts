import { oralLiquids } from '../../drugs/oral-liquids';
import { defineSkill } from '../../skill/define-skill';

const { amoxicillin, cephalexin, cefprozil, clindamycin, erythromycin } = oralLiquids;

/** The volume of one dose when a day's amount by weight is divided. */
export const mgPerKgDayDivided = defineSkill({
  id: 'dosage.mg-per-kg-day-divided',
  version: 1,
  title: 'mg/kg/day in divided doses',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'pediatrics'],
  asks: [
    {
      caption: 'Prescription',
      order: '{drug}, {perKgDay} by mouth, divided and given {doses} for 7 days. The child weighs {weight}. The bottle is labeled {strengthMg} per {strengthMl}; the most for a day is {maxDay}.',
      question: 'What volume is one dose?',
    },
    {
      caption: 'Pediatric ward',
      order: 'A child of {weight} gets the day\'s amount in equal parts, one {doses}. The order is {perKgDay} of {drug}, at most {maxDay}. Each {strengthMl} from the bottle holds {strengthMg}.',
      question: 'How many mL do you draw up for one dose?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'liquid' } },
    weight: { unit: 'kg', draw: { row: 'liquid' } },
    perKgDay: { unit: 'mg/kg/day', draw: { row: 'liquid' }, called: 'Dosage' },
    doses: {
      unit: 'doses/day',
      draw: { row: 'liquid' },
      called: 'Given',
      names: { '2': 'every 12 hours', '3': 'every 8 hours', '4': 'every 6 hours' },
    },
    strengthMg: { unit: 'mg', draw: { row: 'liquid' } },
    strengthMl: { unit: 'mL', draw: { row: 'liquid' } },
    maxDay: { unit: 'mg/day', draw: { row: 'liquid' }, called: 'Most for a day' },
  },
  rows: {
    liquid: [
      { drug: amoxicillin.name, weight: { from: 6, to: 24, by: 0.5 }, perKgDay: { oneOf: [25, 45] }, doses: 2, strengthMg: { oneOf: [250, 400] }, strengthMl: 5, maxDay: 1500 },
      { drug: amoxicillin.name, weight: { from: 6, to: 24, by: 0.5 }, perKgDay: { oneOf: [20, 40] }, doses: 3, strengthMg: { oneOf: [250, 400] }, strengthMl: 5, maxDay: 1500 },
      { drug: amoxicillin.name, weight: { from: 6, to: 22, by: 0.5 }, perKgDay: { oneOf: [80, 90] }, doses: 2, strengthMg: 400, strengthMl: 5, maxDay: 4000 },
      { drug: cephalexin.name, weight: { from: 8, to: 38, by: 0.5 }, perKgDay: { oneOf: [25, 40, 50] }, doses: { oneOf: [2, 3, 4] }, strengthMg: 250, strengthMl: 5, maxDay: 2000 },
      { drug: cefprozil.name, weight: { from: 8, to: 30, by: 0.5 }, perKgDay: { oneOf: [15, 30] }, doses: 2, strengthMg: 250, strengthMl: 5, maxDay: 1000 },
      { drug: clindamycin.name, weight: { from: 10, to: 30, by: 0.5 }, perKgDay: { oneOf: [12, 16, 20] }, doses: { oneOf: [3, 4] }, strengthMg: 75, strengthMl: 5, maxDay: 1800 },
      { drug: erythromycin.name, weight: { from: 8, to: 30, by: 0.5 }, perKgDay: { oneOf: [30, 40, 50] }, doses: 4, strengthMg: 200, strengthMl: 5, maxDay: 2000 },
    ],
  },
  steps: {
    perDay: { unit: 'mg/day', is: 'weight * perKgDay', says: 'Find the amount for the whole day.', called: 'Amount for a day' },
    perDose: { unit: 'mg/dose', is: 'perDay / doses', says: 'Share it over the doses of a day.', called: 'One dose' },
    volume: { unit: 'mL', is: 'perDose / strengthMg * strengthMl', says: 'Turn the mg of one dose into mL.', called: 'Volume of one dose' },
  },
  answer: { of: 'volume', round: { to: 0.1 }, because: 'an oral syringe is read to a tenth of a mL' },
  realistic: ['perDay <= maxDay', 'volume >= 1', 'volume <= 15'],
  mistakes: {
    'not-divided': {
      at: 'perDose',
      is: 'perDay',
      kind: 'set-up',
      called: 'whole day at once',
      headline: 'You gave the whole day at once.',
      says: '{perDay} is for a day. Given {doses}, that is {doses:number} doses.',
    },
    'hours-as-doses': {
      at: 'perDose',
      is: 'perDay / (hoursPerDay / doses)',
      kind: 'reading',
      called: 'hours taken as doses',
      headline: 'You divided by the hours.',
      says: 'You divided {perDay} by the hours between doses. Given {doses}, a day has {doses:number} doses.',
    },
    'times-doses': {
      at: 'perDose',
      is: 'perDay * doses',
      kind: 'set-up',
      called: 'multiplied by the doses',
      headline: 'You multiplied by the doses.',
      says: 'You multiplied {perDay} by {doses:number}. The {doses:number} doses share it.',
    },
    'forgot-label-volume': {
      at: 'volume',
      is: 'perDose / strengthMg',
      kind: 'reading',
      called: 'label strength taken per mL',
      headline: 'You took the label as per mL.',
      says: 'You used {strengthMg} as the amount in 1 mL. The label says it is in {strengthMl}.',
    },
  },
  facts: { strength: { called: 'Label', says: '{strengthMg} per {strengthMl}' } },
  picture: { kind: 'bottle-label', shows: ['drug', 'strengthMg', 'strengthMl'] },
  handOut: { of: 'perDay', most: 'maxDay', source: 'US prescribing information of each product' },
  card: [
    'The order is for a kilogram and a whole day.',
    'Weight times dosage is the amount for the day.',
    'Divide by the doses of a day.',
    'Turn mg into mL with the strength on the label.',
  ],
  worked: { drug: amoxicillin.name, weight: 12, perKgDay: 45, doses: 2, strengthMg: 250, strengthMl: 5, maxDay: 1500, answer: 5.4 },
  sources: ['Open RN, Nursing Skills, chapter on math calculations: dosage by weight', 'BCcampus, A Guide to Numeracy in Nursing'],
  review: ['dosage ranges and daily maximums of the five antibiotics'],
});
