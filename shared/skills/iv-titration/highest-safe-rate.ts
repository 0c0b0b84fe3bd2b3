import { vasoactivePremixes } from '../../drugs/vasoactive-premixes';
import { defineSkill } from '../../skill/define-skill';

const { dopamine, dobutamine, milrinone } = vasoactivePremixes;

/** The fastest pump rate that a highest dose allows. */
export const highestSafeRate = defineSkill({
  id: 'iv-titration.highest-safe-rate',
  version: 1,
  title: 'Fastest allowed rate',
  level: 4,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Limit for the pump library',
      order:
        'No more than {maxDose} of {drug} may run for this patient, {age} and {weight}. The standard bag is {drugInBag} in {bagVolume}.',
      question: 'What is the fastest rate the pump may allow?',
    },
    {
      caption: 'Titration order',
      order:
        'The last line of the order says: do not pass {maxDose}. Hanging is {drug}, {bagVolume} with {drugInBag}. Chart: weight {weight}, age {age}.',
      question: 'Up to how many mL per hour may the pump be set?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'infusion' } },
    weight: { unit: 'kg', draw: { from: 45, to: 110, by: 0.5 } },
    maxDose: { unit: 'mcg/kg/min', draw: { row: 'infusion' }, called: 'Highest dose' },
    drugInBag: { unit: 'mg', draw: { row: 'infusion' } },
    bagVolume: { unit: 'mL', draw: { row: 'infusion' } },
  },
  extras: { age: { unit: 'year', draw: { from: 37, to: 82, by: 3 }, called: 'Age' } },
  rows: {
    infusion: [
      { drug: dopamine.name, drugInBag: 400, bagVolume: 250, maxDose: 20 },
      { drug: dopamine.name, drugInBag: 800, bagVolume: 250, maxDose: 20 },
      { drug: dobutamine.name, drugInBag: 500, bagVolume: 250, maxDose: 20 },
      { drug: dobutamine.name, drugInBag: 1000, bagVolume: 250, maxDose: 20 },
      { drug: milrinone.name, drugInBag: 20, bagVolume: 100, maxDose: 0.75 },
    ],
  },
  steps: {
    maxHourly: {
      unit: 'mcg/h',
      is: 'maxDose * weight * minutesPerHour',
      says: 'Find the highest dose of one hour.',
      called: 'Highest dose for one hour',
    },
    concentration: {
      unit: 'mcg/mL',
      is: 'drugInBag * microgramsPerMilligram / bagVolume',
      says: 'Find what one mL of the bag holds, in mcg.',
    },
    maxRate: {
      unit: 'mL/h',
      is: 'maxHourly / concentration',
      says: 'Divide; what is left over is rounded down, so that the limit is not passed.',
      called: 'Fastest rate',
    },
  },
  answer: { of: 'maxRate', round: { to: 0.1, mode: 'down' }, because: 'a tenth more would pass the limit' },
  realistic: ['maxRate >= 3', 'maxHourly / concentration * 10 != floor(maxHourly / concentration * 10)'],
  mistakes: {
    'rounded-up': {
      at: 'maxRate',
      is: 'ceil(maxHourly / concentration * 10) / 10',
      kind: 'rounding',
      called: 'rounded past the limit',
      headline: 'You rounded past the limit.',
      says: 'You set {yours:number} mL/h. The limit lies at {maxRate}, so the last tenth below it counts.',
    },
    'no-sixty': {
      at: 'maxHourly',
      is: 'maxDose * weight',
      kind: 'unit',
      called: 'minute taken as hour',
      headline: 'You stayed with one minute.',
      says: 'You went on with {yours}. The pump counts an hour, which allows {maxHourly}.',
    },
    'no-weight': {
      at: 'maxHourly',
      is: 'maxDose * minutesPerHour',
      kind: 'set-up',
      called: 'weight left out',
      headline: 'You left the weight out.',
      says: 'You took {maxDose} for the whole patient. It is for each of {weight:number} kilograms.',
    },
    pounds: {
      at: 'maxHourly',
      is: 'maxDose * weight * poundsPerKilogram * minutesPerHour',
      kind: 'unit',
      called: 'kilograms turned into pounds',
      headline: 'You turned the weight into pounds.',
      says: 'You multiplied {weight} by {poundsPerKilogram:number}. The limit is per kilogram, so the weight stays.',
    },
  },
  facts: { bag: { called: 'Bag', says: '{drugInBag} in {bagVolume}' } },
  picture: { kind: 'bag-label', shows: ['drug', 'drugInBag', 'bagVolume'] },
  card: [
    'Highest dose times weight times 60: mcg of an hour.',
    'Strength of the bag in mcg for one mL.',
    'Divide.',
    'A ceiling is rounded down, never up.',
  ],
  worked: { weight: 72.5, maxDose: 20, drugInBag: 800, bagVolume: 250, answer: 27.1 },
  sources: [
    'critical-care dosage chapters of nursing calculation textbooks',
    'US prescribing information of the premixes',
  ],
  review: ['highest doses of the three drugs'],
});
