import { hourlyInfusions } from '../../drugs/hourly-infusions';
import { sedativeInfusions } from '../../drugs/sedative-infusions';
import { defineSkill } from '../../skill/define-skill';

const { nicardipine, pantoprazole, aminophylline, diltiazem } = hourlyInfusions;
const { morphine, midazolam } = sedativeInfusions;

/** An order in mg for an hour and a bag: the rate of the pump. */
export const mgPerHourToRate = defineSkill({
  id: 'iv-titration.mg-per-hour-to-rate',
  version: 1,
  title: 'mg/h order to pump rate',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Order entry',
      order: 'Start {drug} at {orderedDose}. The pharmacy dispenses {drugInBag} in {bagVolume}.',
      question: 'Which pump rate belongs to it?',
    },
    {
      caption: 'Label check before delivery',
      order: 'Total volume {bagVolume}, contents {drugInBag} of {drug}. What the nurse wants to give is {orderedDose}.',
      question: 'To how many mL per hour does that come?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'infusion' } },
    orderedDose: { unit: 'mg/h', draw: { row: 'infusion' }, called: 'Dose' },
    drugInBag: { unit: 'mg', draw: { row: 'infusion' } },
    bagVolume: { unit: 'mL', draw: { row: 'infusion' } },
  },
  rows: {
    infusion: [
      { drug: nicardipine.name, drugInBag: 20, bagVolume: 200, orderedDose: { oneOf: [5, 7.5, 10, 12.5, 15] } },
      { drug: nicardipine.name, drugInBag: 40, bagVolume: 200, orderedDose: { oneOf: [5, 7.5, 10, 12.5, 15] } },
      { drug: pantoprazole.name, drugInBag: 80, bagVolume: 100, orderedDose: 8 },
      { drug: morphine.name, drugInBag: 50, bagVolume: 250, orderedDose: { oneOf: [1, 1.5, 2, 2.5, 3, 4, 5] } },
      { drug: midazolam.name, drugInBag: 50, bagVolume: 100, orderedDose: { oneOf: [1, 1.5, 2, 3, 4, 5] } },
      {
        drug: aminophylline.name,
        drugInBag: 500,
        bagVolume: 250,
        orderedDose: { oneOf: [15, 18, 20, 24, 25, 30, 32, 35] },
      },
      { drug: diltiazem.name, drugInBag: 250, bagVolume: 300, orderedDose: { oneOf: [5, 7.5, 10, 12.5, 15] } },
    ],
  },
  steps: {
    concentration: { unit: 'mg/mL', is: 'drugInBag / bagVolume', says: 'Find what one mL of the bag holds.' },
    pumpRate: { unit: 'mL/h', is: 'orderedDose / concentration', says: 'Divide the dose of an hour by it.' },
  },
  answer: { of: 'pumpRate', round: { to: 0.1 }, because: 'pumps are set in tenths of a mL per hour' },
  realistic: ['pumpRate >= 1', 'pumpRate <= 200', 'concentration != 1'],
  mistakes: {
    'strength-inverted': {
      at: 'pumpRate',
      is: 'orderedDose * concentration',
      kind: 'set-up',
      called: 'multiplied by the strength',
      headline: 'You multiplied by the strength.',
      says: 'You multiplied {orderedDose} by {concentration}. Ask how many mL hold that dose, and divide.',
    },
    'bag-over-dose': {
      at: 'pumpRate',
      is: 'bagVolume / orderedDose',
      kind: 'set-up',
      called: 'volume over dose',
      headline: 'You left out the drug amount.',
      says: 'You divided {bagVolume} by {orderedDose}. How much drug the bag holds, {drugInBag}, has to come in.',
    },
    'dose-is-rate': {
      at: 'pumpRate',
      is: 'orderedDose',
      kind: 'reading',
      called: 'mg/h read as mL/h',
      headline: 'You read mg as mL.',
      says: 'You set {orderedDose:number} as the rate. That fits a bag of 1 mg/mL; this one has {concentration}.',
    },
    'per-minute': {
      at: 'pumpRate',
      is: 'orderedDose / concentration / minutesPerHour',
      kind: 'unit',
      called: 'divided by 60',
      headline: 'You divided by 60.',
      says: 'You came to {yours}. The order is for an hour already, {orderedDose}, and so is the pump.',
    },
  },
  facts: { bag: { called: 'Bag', says: '{drugInBag} in {bagVolume}' } },
  picture: { kind: 'bag-label', shows: ['drug', 'drugInBag', 'bagVolume'] },
  card: [
    'Drug over volume: what one mL holds.',
    'Dose of an hour over that strength; mg cancel.',
    'Order and pump both speak of an hour, so no 60 is needed.',
  ],
  worked: { orderedDose: 7.5, drugInBag: 40, bagVolume: 200, answer: 37.5 },
  sources: ['nursing dosage textbooks: titrated infusions', 'US prescribing information of the products'],
  review: ['dilTIAZem 250 mg in 300 mL: the table of the label', 'strengths and doses of the other products'],
});
