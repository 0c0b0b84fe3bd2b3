import { vasoactivePremixes } from '../../drugs/vasoactive-premixes';
import { defineSkill } from '../../skill/define-skill';

const { dopamine, dobutamine } = vasoactivePremixes;

/** Whether the dose of a running pump lies in the stated range. */
export const rangeCheck = defineSkill({
  id: 'iv-titration.range-check',
  version: 1,
  title: 'Is the running dose in range',
  level: 4,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Display at the bedside',
      order:
        '{drug}, {drugInBag} in {bagVolume}, runs at {pumpRate} for {weight}. Urine output was {urine}. The order allows {lowDose:number} to {highDose}.',
      question: 'Where does the dose lie?',
    },
    {
      caption: 'Safety round',
      order:
        'Limits for {drug} on this ward: at least {lowDose}, at most {highDose}. Bed 3: {weight}, urine {urine}, a bag of {bagVolume} with {drugInBag}, and a pump set to {pumpRate}.',
      question: 'What do you find for bed 3?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'infusion' } },
    pumpRate: { unit: 'mL/h', draw: { row: 'infusion' } },
    weight: { unit: 'kg', draw: { from: 45, to: 110, by: 1 } },
    drugInBag: { unit: 'mg', draw: { row: 'infusion' } },
    bagVolume: { unit: 'mL', draw: { row: 'infusion' } },
    lowDose: { unit: 'mcg/kg/min', draw: { row: 'infusion' }, called: 'Lowest' },
    highDose: { unit: 'mcg/kg/min', draw: { row: 'infusion' }, called: 'Highest' },
  },
  extras: { urine: { unit: 'mL/h', draw: { from: 30, to: 75, by: 5 }, called: 'Urine output' } },
  rows: {
    infusion: [
      {
        drug: dopamine.name,
        drugInBag: 400,
        bagVolume: 250,
        lowDose: 2,
        highDose: 20,
        pumpRate: { oneOf: [3, 3.5, 4, 4.5, 5, 12.5, 20, 27.5, 37, 39, 41, 43, 45] },
      },
      {
        drug: dobutamine.name,
        drugInBag: 500,
        bagVolume: 250,
        lowDose: 2.5,
        highDose: 20,
        pumpRate: { oneOf: [3, 3.5, 4, 4.5, 5, 12.5, 20, 34, 37, 40, 43, 45] },
      },
      {
        drug: dobutamine.name,
        drugInBag: 250,
        bagVolume: 250,
        lowDose: 2.5,
        highDose: 20,
        pumpRate: { oneOf: [4, 5, 6, 7, 8, 9, 12.5, 20, 30] },
      },
      {
        drug: dopamine.name,
        drugInBag: 800,
        bagVolume: 250,
        lowDose: 2,
        highDose: 20,
        pumpRate: { oneOf: [3, 3.5, 7.5, 12.5, 17, 24, 27, 30, 33, 36, 40, 43, 45] },
      },
    ],
  },
  steps: {
    concentration: {
      unit: 'mcg/mL',
      is: 'drugInBag * microgramsPerMilligram / bagVolume',
      says: 'Find what one mL of the bag holds, in mcg.',
    },
    runningDose: {
      unit: 'mcg/kg/min',
      is: 'pumpRate * concentration / minutesPerHour / weight',
      says: 'Find the dose of a minute for each kilogram, and compare it with the range.',
      called: 'Dose now',
    },
  },
  answer: {
    of: 'runningDose',
    kind: 'choice',
    choices: {
      below: { when: 'runningDose < lowDose', says: 'Below the range' },
      inside: { when: 'runningDose >= lowDose and runningDose <= highDose', says: 'Inside the range' },
      above: { when: 'runningDose > highDose', says: 'Above the range' },
    },
    because: 'the verdict follows from the dose, and the limits themselves are allowed',
  },
  realistic: [
    'runningDose >= 0.4 * lowDose',
    'runningDose <= 2 * highDose',
    'runningDose < 0.98 * lowDose or runningDose > 1.02 * lowDose',
    'runningDose < 0.98 * highDose or runningDose > 1.02 * highDose',
  ],
  mistakes: {
    'no-weight': {
      at: 'runningDose',
      is: 'pumpRate * concentration / minutesPerHour',
      kind: 'set-up',
      called: 'weight left out',
      headline: 'You left the weight out.',
      says: 'You compared the dose of the whole patient. The range is for each kilogram: {runningDose}.',
    },
    'no-sixty': {
      at: 'runningDose',
      is: 'pumpRate * concentration / weight',
      kind: 'unit',
      called: 'hour taken as minute',
      headline: 'You stayed with one hour.',
      says: 'You compared the dose of an hour. The range is for a minute, and there it is {runningDose}.',
    },
    pounds: {
      at: 'runningDose',
      is: 'pumpRate * concentration / minutesPerHour / (weight * poundsPerKilogram)',
      kind: 'unit',
      called: 'kilograms turned into pounds',
      headline: 'You turned the weight into pounds.',
      says: 'You divided by {weight:number} times {poundsPerKilogram:number}. The range is for each kilogram, so the weight stays.',
    },
    'mg-not-mcg': {
      at: 'concentration',
      is: 'drugInBag / bagVolume',
      kind: 'unit',
      called: 'bag left in mg',
      headline: 'You left the bag in mg.',
      says: 'You took the strength in mg from {drugInBag}. In mcg one mL holds {concentration:number}.',
    },
  },
  facts: {
    bag: { called: 'Bag', says: '{drugInBag} in {bagVolume}' },
    range: { called: 'Range', says: '{lowDose:number} to {highDose}' },
  },
  picture: { kind: 'pump', shows: ['pumpRate'] },
  handOut: {
    of: 'runningDose',
    least: 'lowDose',
    most: 'highDose',
    source: 'US prescribing information of the premixes',
  },
  card: [
    'Strength of the bag in mcg for one mL.',
    'Rate times strength, over 60, over the weight.',
    'Compare with both ends of the range.',
    'Outside it the prescriber is asked.',
  ],
  worked: {
    drug: dopamine.name,
    pumpRate: 42,
    weight: 60,
    drugInBag: 400,
    bagVolume: 250,
    lowDose: 2,
    highDose: 20,
    answer: 'inside',
  },
  sources: [
    'critical-care dosage chapters of nursing calculation textbooks',
    'US prescribing information of the premixes',
  ],
  review: ['ranges of both drugs'],
});
