import { defineSkill } from '../../skill/define-skill';

/** The rate of an insulin drip ordered by weight. */
export const insulinWeightBasedRate = defineSkill({
  id: 'iv-titration.insulin-weight-based-rate',
  version: 1,
  title: 'Insulin drip',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Ketoacidosis order set',
      order:
        'Glucose {glucose}, weight {weight}. Give regular insulin by infusion, {orderedDose}, from a bag with {unitsInBag} in {bagVolume}.',
      question: 'What rate does the pump need?',
    },
    {
      caption: 'Pharmacist verifies',
      order:
        'The pharmacy makes regular insulin as {bagVolume} with {unitsInBag}. The dose is {orderedDose} for {weight}; the last glucose was {glucose}.',
      question: 'How many mL per hour does that take?',
      namesUnit: true,
    },
  ],
  givens: {
    weight: { unit: 'kg', draw: { from: 45, to: 120, by: 0.5 } },
    orderedDose: { unit: 'units/kg/h', draw: { oneOf: [0.05, 0.07, 0.1, 0.14] }, called: 'Dose' },
    unitsInBag: { unit: 'units', draw: { row: 'bags' } },
    bagVolume: { unit: 'mL', draw: { row: 'bags' } },
  },
  extras: { glucose: { unit: 'mg/dL', draw: { from: 286, to: 588, by: 6 }, called: 'Glucose' } },
  rows: {
    bags: [
      { unitsInBag: 50, bagVolume: 100 },
      { unitsInBag: 50, bagVolume: 250 },
      { unitsInBag: 100, bagVolume: 250 },
      { unitsInBag: 125, bagVolume: 250 },
      { unitsInBag: 125, bagVolume: 500 },
      { unitsInBag: 250, bagVolume: 500 },
    ],
  },
  steps: {
    hourlyDose: {
      unit: 'units/h',
      is: 'orderedDose * weight',
      says: 'Find the units of one hour.',
      called: 'Dose for one hour',
    },
    concentration: { unit: 'units/mL', is: 'unitsInBag / bagVolume', says: 'Find what one mL of the bag holds.' },
    pumpRate: { unit: 'mL/h', is: 'hourlyDose / concentration', says: 'Divide the dose by the strength.' },
  },
  answer: { of: 'pumpRate', round: { to: 0.1 }, because: 'pumps are set in tenths of a mL per hour' },
  realistic: ['concentration >= 0.2', 'concentration < 1', 'pumpRate >= 2', 'pumpRate <= 60'],
  mistakes: {
    'no-weight': {
      at: 'hourlyDose',
      is: 'orderedDose',
      kind: 'set-up',
      called: 'weight left out',
      headline: 'You left the weight out.',
      says: 'You used {orderedDose:number} units as the dose of an hour. For {weight} it is {hourlyDose:number}.',
    },
    'units-as-mL': {
      at: 'pumpRate',
      is: 'hourlyDose',
      kind: 'unit',
      called: 'units read as mL',
      headline: 'You read units as mL.',
      says: 'You set {hourlyDose:number}. That fits a bag of 1 unit in each mL; this one has {concentration:number}.',
    },
    'strength-inverted': {
      at: 'pumpRate',
      is: 'hourlyDose * concentration',
      kind: 'set-up',
      called: 'multiplied by the strength',
      headline: 'You multiplied by the strength.',
      says: 'You multiplied {hourlyDose} by {concentration}. Ask how many mL hold those units, and divide.',
    },
    pounds: {
      at: 'hourlyDose',
      is: 'orderedDose * weight * poundsPerKilogram',
      kind: 'unit',
      called: 'kilograms turned into pounds',
      headline: 'You turned the weight into pounds.',
      says: 'You multiplied {weight} by {poundsPerKilogram:number}. The order is per kilogram, so the weight stays.',
    },
  },
  facts: { bag: { called: 'Bag', says: '{unitsInBag} in {bagVolume}' } },
  picture: { kind: 'bag-label', shows: ['unitsInBag', 'bagVolume'] },
  card: [
    'Dose for each kilogram times the weight: units of an hour.',
    'Units over mL of the bag: strength.',
    'Units of an hour over strength.',
    'A point too far gives ten times the insulin; estimate first.',
  ],
  worked: { weight: 72.5, orderedDose: 0.1, unitsInBag: 125, bagVolume: 250, answer: 14.5 },
  sources: ['teaching pages on infusions in diabetic ketoacidosis'],
  review: ['bags below 1 unit/mL; many hospitals use 100 units in 100 mL'],
});
