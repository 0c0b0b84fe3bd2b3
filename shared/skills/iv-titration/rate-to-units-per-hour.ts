import { defineSkill } from '../../skill/define-skill';

/** The units of heparin that a running pump gives in an hour. */
export const rateToUnitsPerHour = defineSkill({
  id: 'iv-titration.rate-to-units-per-hour',
  version: 1,
  title: 'Pump rate to units/h',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Heparin flow sheet',
      order: 'Pump: {pumpRate}. Premix: heparin {unitsInBag} in {bagVolume}.',
      question: 'How many units per hour is the patient on?',
      namesUnit: true,
    },
    {
      caption: 'Before a procedure',
      order:
        'The surgeon wants to know the present dose of heparin. You see a {bagVolume} bag with {unitsInBag} and a display that shows {pumpRate}.',
      question: 'Which dose do you report?',
    },
  ],
  givens: {
    pumpRate: { unit: 'mL/h', draw: { from: 6, to: 40, by: 0.5 } },
    unitsInBag: { unit: 'units', draw: { row: 'premix' } },
    bagVolume: { unit: 'mL', draw: { row: 'premix' } },
  },
  rows: {
    premix: [
      { unitsInBag: 12500, bagVolume: 250 },
      { unitsInBag: 20000, bagVolume: 500 },
      { unitsInBag: 25000, bagVolume: 500 },
      { unitsInBag: 25000, bagVolume: 250 },
    ],
  },
  steps: {
    concentration: { unit: 'units/mL', is: 'unitsInBag / bagVolume', says: 'Find what one mL of the bag holds.' },
    hourlyDose: {
      unit: 'units/h',
      is: 'pumpRate * concentration',
      says: 'Multiply it by the mL of an hour.',
      called: 'Dose for one hour',
    },
  },
  answer: { of: 'hourlyDose', round: { to: 1 }, because: 'units are charted whole' },
  realistic: ['hourlyDose >= 500', 'hourlyDose <= 2500'],
  mistakes: {
    divided: {
      at: 'hourlyDose',
      is: 'pumpRate / concentration',
      kind: 'set-up',
      called: 'divided by the strength',
      headline: 'You divided by the strength.',
      says: 'You divided {pumpRate} by {concentration}. Every mL brings that many units, so multiply.',
    },
    inverted: {
      at: 'hourlyDose',
      is: 'unitsInBag / pumpRate',
      kind: 'set-up',
      called: 'bag over rate',
      headline: 'You divided the bag by the rate.',
      says: 'You divided {unitsInBag} by {pumpRate}. Find the units of one mL first: {concentration}.',
    },
    'per-minute': {
      at: 'hourlyDose',
      is: 'pumpRate * concentration / minutesPerHour',
      kind: 'unit',
      called: 'dose of a minute',
      headline: 'You gave the dose of a minute.',
      says: 'You divided by 60 and got {yours}. The question is about an hour.',
    },
    'wrong-volume': {
      at: 'concentration',
      is: 'unitsInBag / 1000',
      kind: 'reading',
      called: 'bag taken as a liter',
      headline: 'You took the bag as a liter.',
      says: 'You shared {unitsInBag} over 1,000 mL. The bag has {bagVolume}.',
    },
  },
  facts: { bag: { called: 'Bag', says: '{unitsInBag} in {bagVolume}' } },
  picture: { kind: 'bag-label', shows: ['unitsInBag', 'bagVolume'] },
  card: [
    'Units over mL: what one mL holds.',
    'Times the mL of an hour: units of an hour.',
    'Heparin bags come in four strengths; read the one that hangs.',
  ],
  worked: { pumpRate: 24, unitsInBag: 12500, bagVolume: 250, answer: 1200 },
  sources: ['nursing heparin practice sets', 'US prescribing information of heparin premixes'],
  review: ['the four premixes'],
});
