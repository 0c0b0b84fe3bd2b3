import { vasoactivePremixes } from '../../drugs/vasoactive-premixes';
import { defineSkill } from '../../skill/define-skill';

const { dopamine, dobutamine, milrinone, nitroprusside, esmolol } = vasoactivePremixes;

/** A weight-based order per minute and a bag: the rate of the pump. */
export const mcgKgMinToRate = defineSkill({
  id: 'iv-titration.mcg-kg-min-to-rate',
  version: 1,
  title: 'mcg/kg/min order to pump rate',
  level: 4,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Order, 10:00',
      order:
        'Run {drug} by continuous infusion at {orderedDose}. Weight today {weight}, heart rate {heartRate:number}. The bag holds {drugInBag} in {bagVolume}.',
      question: 'What rate do you set on the pump?',
    },
    {
      caption: 'Second check',
      order:
        'The pharmacy sent {bagVolume} with {drugInBag} of {drug}. The chart gives a weight of {weight} and a dose of {orderedDose}.',
      question: 'At how many mL per hour does the pump run?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'infusion' } },
    weight: { unit: 'kg', draw: { from: 45, to: 110, by: 0.5 } },
    orderedDose: { unit: 'mcg/kg/min', draw: { row: 'infusion' }, called: 'Dose' },
    drugInBag: { unit: 'mg', draw: { row: 'infusion' } },
    bagVolume: { unit: 'mL', draw: { row: 'infusion' } },
  },
  extras: {
    heartRate: { unit: '1/min', draw: { from: 88, to: 128, by: 2 }, called: 'Heart rate' },
  },
  rows: {
    infusion: [
      { drug: dopamine.name, drugInBag: 200, bagVolume: 250, orderedDose: { from: 2, to: 10, by: 0.5 } },
      { drug: dopamine.name, drugInBag: 400, bagVolume: 250, orderedDose: { from: 2, to: 20, by: 0.5 } },
      { drug: dopamine.name, drugInBag: 800, bagVolume: 250, orderedDose: { from: 5, to: 20, by: 0.5 } },
      { drug: dobutamine.name, drugInBag: 250, bagVolume: 250, orderedDose: { from: 2.5, to: 15, by: 0.5 } },
      { drug: dobutamine.name, drugInBag: 500, bagVolume: 250, orderedDose: { from: 2.5, to: 20, by: 0.5 } },
      { drug: milrinone.name, drugInBag: 20, bagVolume: 100, orderedDose: { oneOf: [0.375, 0.5, 0.625, 0.75] } },
      { drug: nitroprusside.name, drugInBag: 50, bagVolume: 250, orderedDose: { from: 0.3, to: 3, by: 0.1 } },
      { drug: esmolol.name, drugInBag: 2500, bagVolume: 250, orderedDose: { oneOf: [50, 75, 100, 125, 150, 200] } },
    ],
  },
  steps: {
    minuteDose: {
      unit: 'mcg/min',
      is: 'orderedDose * weight',
      says: 'Find the dose of this patient for one minute.',
      called: 'Dose for one minute',
    },
    hourlyDose: {
      unit: 'mcg/h',
      is: 'minuteDose * minutesPerHour',
      says: 'Go from one minute to one hour.',
      called: 'Dose for one hour',
    },
    concentration: {
      unit: 'mcg/mL',
      is: 'drugInBag * microgramsPerMilligram / bagVolume',
      says: 'Find what one mL of the bag holds, in mcg.',
    },
    pumpRate: {
      unit: 'mL/h',
      is: 'hourlyDose / concentration',
      says: 'Divide the dose for an hour by what one mL holds.',
    },
  },
  answer: { of: 'pumpRate', round: { to: 0.1 }, because: 'these pumps are set in tenths of a mL per hour' },
  realistic: ['pumpRate >= 1', 'pumpRate <= 150'],
  mistakes: {
    'no-weight': {
      at: 'minuteDose',
      is: 'orderedDose',
      kind: 'set-up',
      called: 'weight left out',
      headline: 'You left the weight out.',
      says: 'You used {orderedDose} as the dose of the whole patient. It is for each kilogram, and there are {weight:number}.',
    },
    'no-sixty': {
      at: 'hourlyDose',
      is: 'minuteDose',
      kind: 'unit',
      called: 'minute taken as hour',
      headline: 'You stayed with one minute.',
      says: 'You went on with {yours}. The pump counts an hour, which is {hourlyDose}.',
    },
    'mg-not-mcg': {
      at: 'concentration',
      is: 'drugInBag / bagVolume',
      kind: 'unit',
      called: 'mg and mcg not matched',
      headline: 'You left the bag in mg.',
      says: 'The order is in mcg and the bag in mg: {drugInBag}. One mL holds {concentration}.',
    },
    pounds: {
      at: 'minuteDose',
      is: 'orderedDose * weight * poundsPerKilogram',
      kind: 'unit',
      called: 'kilograms turned into pounds',
      headline: 'You turned the weight into pounds.',
      says: 'You multiplied {weight} by {poundsPerKilogram:number}. The order is per kilogram, so the weight stays.',
    },
    'divided-sixty': {
      at: 'hourlyDose',
      is: 'minuteDose / minutesPerHour',
      kind: 'set-up',
      called: 'divided by 60',
      headline: 'You divided by 60.',
      says: 'You divided {minuteDose} by 60. An hour takes 60 times as much as a minute.',
    },
  },
  facts: { bag: { called: 'Bag', says: '{drugInBag} in {bagVolume}' } },
  picture: { kind: 'bag-label', shows: ['drug', 'drugInBag', 'bagVolume'] },
  card: [
    'The order is for each kilogram and each minute; the pump wants mL for one hour.',
    'Multiply by the weight, then by 60 minutes.',
    'Bring the bag to mcg in one mL.',
    'Divide the dose for an hour by that strength.',
  ],
  worked: { drug: dopamine.name, weight: 83.5, orderedDose: 7.5, drugInBag: 400, bagVolume: 250, answer: 23.5 },
  sources: [
    'US prescribing information of the premixes',
    'critical-care dosage chapters of nursing calculation textbooks',
  ],
  review: ['strengths of the premixes and ranges of the starting doses'],
});
