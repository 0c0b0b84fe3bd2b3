import { oralLiquids } from '../../drugs/oral-liquids';
import { defineSkill } from '../../skill/define-skill';

const { amoxicillin, cephalexin, cefdinir, amoxicillinClavulanate } = oralLiquids;

/** A child's dose by weight, divided over the day, as mL of a suspension. */
export const oralDoseVolume = defineSkill({
  id: 'reconstitution.oral-dose-volume',
  version: 1,
  title: 'Dose volume of a suspension',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'pediatrics'],
  asks: [
    {
      caption: 'Pediatric prescription',
      order:
        '{drug}, {dailyDose}, divided and given {dosesPerDay} for {days}. Weight {weightPounds}. The ready bottle holds {strengthPer5}; not more than {maxDailyDose}.',
      question: 'What volume is one dose?',
    },
    {
      caption: 'Dose line for the label',
      order:
        'You mix {drug} to {strengthPer5}. It is for a child of {weightPounds}, treated for {days}, {dosesPerDay}. The prescriber wants {dailyDose}; the reference stops at {maxDailyDose}.',
      question: 'How many mL does the label say for each dose?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'course' } },
    weightPounds: { unit: 'lb', draw: { from: 15, to: 80, by: 1 }, called: 'Weight' },
    dailyDose: { unit: 'mg/kg/day', draw: { row: 'course' }, called: 'Dose' },
    dosesPerDay: {
      unit: 'doses/day',
      draw: { row: 'course' },
      called: 'Given',
      names: { '2': 'every 12 hours', '3': 'every 8 hours', '4': 'every 6 hours' },
    },
    strengthPer5: { unit: 'mg/5 mL', draw: { row: 'course' }, called: 'Strength' },
    maxDailyDose: { unit: 'mg/day', draw: { row: 'course' }, called: 'Most for a day' },
  },
  extras: { days: { unit: 'days', draw: { oneOf: [5, 7, 10] }, called: 'Course' } },
  constants: {
    labelPortion: {
      value: 5,
      unit: 'mL/5 mL',
      says: 'the label counts in portions of 5 mL',
      source: 'US labels of oral suspensions',
    },
  },
  rows: {
    course: [
      {
        drug: amoxicillin.name,
        dailyDose: { oneOf: [80, 90] },
        dosesPerDay: 2,
        strengthPer5: { oneOf: [250, 400] },
        maxDailyDose: 4000,
      },
      {
        drug: cephalexin.name,
        dailyDose: { oneOf: [25, 50] },
        dosesPerDay: { oneOf: [2, 3, 4] },
        strengthPer5: { oneOf: [125, 250] },
        maxDailyDose: 4000,
      },
      { drug: cefdinir.name, dailyDose: 14, dosesPerDay: 2, strengthPer5: { oneOf: [125, 250] }, maxDailyDose: 600 },
      { drug: amoxicillinClavulanate.name, dailyDose: 90, dosesPerDay: 2, strengthPer5: 600, maxDailyDose: 4000 },
    ],
  },
  steps: {
    weight: {
      unit: 'kg',
      is: 'weightPounds / poundsPerKilogram',
      says: 'Turn the pounds into kilograms.',
      called: 'Weight in kilograms',
    },
    dayAmount: {
      unit: 'mg/day',
      is: 'min(dailyDose * weight, maxDailyDose)',
      says: 'Find the amount for a day; it stays below the maximum.',
      called: 'Amount for a day',
    },
    oneDose: {
      unit: 'mg/dose',
      is: 'dayAmount / dosesPerDay',
      says: 'Divide it over the doses of the day.',
      called: 'One dose',
    },
    doseVolume: {
      unit: 'mL',
      is: 'oneDose / strengthPer5 * labelPortion',
      says: 'Find how many portions of the label hold it; each is 5 mL.',
      called: 'Volume of one dose',
    },
  },
  answer: { of: 'doseVolume', round: { to: 0.1 }, because: 'an oral syringe is read to a tenth of a mL' },
  realistic: ['doseVolume >= 1.5', 'doseVolume <= 15', 'dailyDose * weight < maxDailyDose'],
  mistakes: {
    'not-divided': {
      at: 'oneDose',
      is: 'dayAmount',
      kind: 'reading',
      called: 'whole day given at once',
      headline: 'You gave the whole day at once.',
      says: '{dayAmount:number} mg is for the day. Given {dosesPerDay}, one dose is {oneDose:number} mg.',
    },
    'pounds-as-kg': {
      at: 'dayAmount',
      is: 'dailyDose * weightPounds',
      kind: 'unit',
      called: 'pounds taken for kilograms',
      headline: 'You used the pounds.',
      says: 'You multiplied {dailyDose} by {weightPounds:number}. In kilograms the weight is {weight}.',
    },
    'per-mL-strength': {
      at: 'doseVolume',
      is: 'oneDose / strengthPer5',
      kind: 'reading',
      called: 'label strength taken per mL',
      headline: 'You took the label as per mL.',
      says: 'You used {strengthPer5:number} mg as what 1 mL holds. The label says {strengthPer5}.',
    },
    'divided-twice': {
      at: 'oneDose',
      is: 'dayAmount / dosesPerDay / dosesPerDay',
      kind: 'set-up',
      called: 'divided twice over the day',
      headline: 'You divided twice over the day.',
      says: 'You divided {dayAmount:number} mg by {dosesPerDay:number} twice. Once gives one dose: {oneDose:number} mg.',
    },
    'times-2.2': {
      at: 'dayAmount',
      is: 'dailyDose * weightPounds * poundsPerKilogram',
      kind: 'unit',
      called: 'pounds multiplied',
      headline: 'You multiplied the pounds.',
      says: 'You made the {weightPounds:number} lb larger. A kilogram is {poundsPerKilogram:number} lb, so divide: {weight}.',
    },
  },
  picture: { kind: 'oral-syringe', shows: ['drug', 'strengthPer5'] },
  handOut: {
    of: 'dayAmount',
    most: 'maxDailyDose',
    source: 'US prescribing information of the products; 4 g a day for high-dose amoxicillin and for cephalexin',
  },
  card: [
    'Pounds over the pounds in a kilogram gives kg.',
    'mg/kg/day times kg gives the day; check it against the maximum.',
    'Divide by the doses of a day.',
    'mg of one dose over mg of the label, times 5 mL.',
  ],
  worked: {
    drug: amoxicillin.name,
    weightPounds: 33,
    dailyDose: 90,
    dosesPerDay: 2,
    strengthPer5: 400,
    maxDailyDose: 4000,
    answer: 8.4,
  },
  sources: ['PTCE and nursing practice items: pediatric doses', 'US prescribing information of the products'],
  review: ['daily doses and maximums of the four suspensions'],
});
