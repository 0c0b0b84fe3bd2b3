import { hourlyInfusions } from '../../drugs/hourly-infusions';
import { defineSkill } from '../../skill/define-skill';

/** Drops per minute for an order in mg per minute. */
export const drugRateToDrops = defineSkill({
  id: 'iv-titration.drug-rate-to-drops',
  version: 1,
  title: 'Drug rate on a gravity set',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Infusion clinic',
      order:
        '{drug} may run at {orderedDose}. The bag has {drugInBag} in {bagVolume}, the gravity set {dropFactor}. The patient weighs {weight}.',
      question: 'How many drops per minute do you count?',
      namesUnit: true,
    },
    {
      caption: 'Pump recall',
      order:
        'The pumps are recalled, so the drip runs by gravity through {dropFactor} tubing. Weight on file: {weight}. Order: {orderedDose} of {drug}, made as {drugInBag} per {bagVolume}.',
      question: 'Which drip rate is set?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'bags' } },
    orderedDose: { unit: 'mg/min', draw: { row: 'bags' }, called: 'Dose' },
    drugInBag: { unit: 'mg', draw: { row: 'bags' } },
    bagVolume: { unit: 'mL', draw: { row: 'bags' } },
    dropFactor: {
      unit: 'gtt/mL',
      draw: { oneOf: [10, 15, 20, 10, 15, 20, 10, 15, 20, 10, 15, 20, 10, 15, 20, 10, 15, 20, 60] },
    },
  },
  extras: { weight: { unit: 'kg', draw: { from: 70, to: 94, by: 2 }, called: 'Weight' } },
  rows: {
    bags: [
      { drug: 'vancomycin', drugInBag: { oneOf: [1000, 1250] }, bagVolume: 250, orderedDose: { oneOf: [8, 10] } },
      { drug: 'vancomycin', drugInBag: 2000, bagVolume: 500, orderedDose: { oneOf: [8, 10] } },
      { drug: 'famotidine', drugInBag: 20, bagVolume: 50, orderedDose: { oneOf: [0.7, 1, 1.3] } },
      {
        drug: hourlyInfusions.aminophylline.name,
        drugInBag: 500,
        bagVolume: 250,
        orderedDose: { oneOf: [0.4, 0.5, 0.6] },
      },
    ],
  },
  steps: {
    concentration: { unit: 'mg/mL', is: 'drugInBag / bagVolume', says: 'Find what one mL of the bag holds.' },
    minuteVolume: {
      unit: 'mL/min',
      is: 'orderedDose / concentration',
      says: 'Find the mL that hold the dose of a minute.',
      called: 'Volume of one minute',
    },
    dripRate: { unit: 'gtt/min', is: 'minuteVolume * dropFactor', says: 'Count the drops in that many mL.' },
  },
  answer: { of: 'dripRate', round: { to: 1 }, because: 'a drop cannot be split' },
  realistic: ['dripRate >= 5', 'dripRate <= 125'],
  mistakes: {
    'to-hours': {
      at: 'dripRate',
      is: 'minuteVolume * minutesPerHour',
      kind: 'reading',
      called: 'rate of a pump given',
      headline: 'You gave the rate of a pump.',
      says: 'You found {yours}. By gravity drops of one minute are counted, {dropFactor}.',
    },
    'no-factor': {
      at: 'dripRate',
      is: 'minuteVolume',
      kind: 'set-up',
      called: 'drop factor left out',
      headline: 'You left out the drop factor.',
      says: 'You stopped at {minuteVolume}. Each mL falls as drops, {dropFactor}.',
    },
    'strength-inverted': {
      at: 'minuteVolume',
      is: 'orderedDose * concentration',
      kind: 'set-up',
      called: 'multiplied by the strength',
      headline: 'You multiplied by the strength.',
      says: 'You multiplied {orderedDose} by {concentration}. Ask how many mL hold that dose, and divide.',
    },
    'extra-sixty': {
      at: 'dripRate',
      is: 'minuteVolume * dropFactor / minutesPerHour',
      kind: 'unit',
      called: 'divided by 60 as well',
      headline: 'You divided by 60 as well.',
      says: 'You divided by 60 and got {yours:number}. The order is for a minute already, {orderedDose}.',
    },
  },
  facts: {
    bag: { called: 'Bag', says: '{drugInBag} in {bagVolume}' },
    set: { called: 'Set', says: '{dropFactor}' },
  },
  picture: { kind: 'drip-chamber', shows: ['dropFactor'] },
  card: [
    'Drug over volume: what one mL holds.',
    'Dose of a minute over that: mL of a minute.',
    'Times the drops in one mL.',
    'The order is for a minute, so no 60 is needed.',
  ],
  worked: { orderedDose: 10, drugInBag: 1000, bagVolume: 250, dropFactor: 15, answer: 38 },
  sources: ['community college IV math practice', 'US prescribing information of the products'],
  review: ['strengths and rates of the three drugs'],
});
