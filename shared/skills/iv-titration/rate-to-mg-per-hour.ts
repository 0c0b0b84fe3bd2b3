import { hourlyInfusions } from '../../drugs/hourly-infusions';
import { sedativeInfusions } from '../../drugs/sedative-infusions';
import { defineSkill } from '../../skill/define-skill';

const { nicardipine, aminophylline } = hourlyInfusions;
const { morphine, midazolam } = sedativeInfusions;

/** The mg that a running pump gives in an hour. */
export const rateToMgPerHour = defineSkill({
  id: 'iv-titration.rate-to-mg-per-hour',
  version: 1,
  title: 'Pump rate to mg/h',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Charting, 04:00',
      order: 'The display reads {pumpRate}. Behind it hangs {drug}, {drugInBag} in {bagVolume}.',
      question: 'What dose is charted for this hour?',
    },
    {
      caption: 'Call from intensive care',
      order: 'They run {drug} at {pumpRate} and ask for the dose. Your batch was {drugInBag} made up to {bagVolume}.',
      question: 'How many mg per hour does the patient get?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'infusion' } },
    pumpRate: { unit: 'mL/h', draw: { row: 'infusion' } },
    drugInBag: { unit: 'mg', draw: { row: 'infusion' } },
    bagVolume: { unit: 'mL', draw: { row: 'infusion' } },
  },
  rows: {
    infusion: [
      { drug: nicardipine.name, drugInBag: 40, bagVolume: 200, pumpRate: { from: 25, to: 75, by: 2.5 } },
      { drug: nicardipine.name, drugInBag: 20, bagVolume: 200, pumpRate: { from: 50, to: 150, by: 5 } },
      { drug: morphine.name, drugInBag: 50, bagVolume: 250, pumpRate: { from: 5, to: 25, by: 0.5 } },
      { drug: midazolam.name, drugInBag: 50, bagVolume: 100, pumpRate: { from: 2, to: 10, by: 0.5 } },
      { drug: aminophylline.name, drugInBag: 500, bagVolume: 250, pumpRate: { from: 8, to: 18, by: 0.5 } },
    ],
  },
  steps: {
    concentration: { unit: 'mg/mL', is: 'drugInBag / bagVolume', says: 'Find what one mL of the bag holds.' },
    deliveredDose: {
      unit: 'mg/h',
      is: 'pumpRate * concentration',
      says: 'Multiply it by the mL of an hour.',
      called: 'Dose delivered',
    },
  },
  answer: { of: 'deliveredDose', round: { to: 0.01 }, forOne: 'h', because: 'two decimals keep small doses apart' },
  realistic: ['deliveredDose >= 0.2', 'concentration != 1'],
  mistakes: {
    'strength-inverted': {
      at: 'deliveredDose',
      is: 'pumpRate / concentration',
      kind: 'set-up',
      called: 'divided by the strength',
      headline: 'You divided by the strength.',
      says: 'You divided {pumpRate} by {concentration}. Every mL brings that much drug, so multiply.',
    },
    'dose-is-rate': {
      at: 'deliveredDose',
      is: 'pumpRate',
      kind: 'reading',
      called: 'mL/h read as mg/h',
      headline: 'You read mL as mg.',
      says: 'You gave {pumpRate:number} as the dose. One mL of this bag holds {concentration}.',
    },
    'per-minute': {
      at: 'deliveredDose',
      is: 'pumpRate * concentration / minutesPerHour',
      kind: 'unit',
      called: 'dose of a minute',
      headline: 'You gave the dose of a minute.',
      says: 'You divided by 60 and got {yours}. The question is about an hour.',
    },
    'whole-bag': {
      at: 'deliveredDose',
      is: 'drugInBag / pumpRate',
      kind: 'set-up',
      called: 'bag over rate',
      headline: 'You divided the bag by the rate.',
      says: 'You divided {drugInBag} by {pumpRate}. Find what one mL holds first: {concentration}.',
    },
  },
  facts: { bag: { called: 'Bag', says: '{drugInBag} in {bagVolume}' } },
  picture: { kind: 'bag-label', shows: ['drug', 'drugInBag', 'bagVolume'] },
  card: [
    'Drug over volume: what one mL holds.',
    'The rate says how many mL run in an hour.',
    'Multiply; mL cancel and mg in an hour remain.',
  ],
  worked: { pumpRate: 45, drugInBag: 40, bagVolume: 200, answer: 9 },
  sources: ['nursing dosage textbooks: titrated infusions', 'US prescribing information of the products'],
  review: ['strengths and usual doses of the four products'],
});
