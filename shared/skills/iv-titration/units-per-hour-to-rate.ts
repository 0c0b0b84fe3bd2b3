import { unitInfusions } from '../../drugs/heparin-and-insulin-infusions';
import { defineSkill } from '../../skill/define-skill';

const { heparin, regularInsulin } = unitInfusions;

/** An order in units for an hour and a bag: the rate of the pump. */
export const unitsPerHourToRate = defineSkill({
  id: 'iv-titration.units-per-hour-to-rate',
  version: 1,
  title: 'units/h order to pump rate',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'High-alert infusion',
      order: 'An infusion of {drug} is due at {orderedDose}. In the bag of {bagVolume} are {unitsInBag}.',
      question: 'What rate is programmed?',
    },
    {
      caption: 'Independent double check',
      order:
        "Two people check a pump for {drug}, each without seeing the other's figures. Dose {orderedDose}; premix {unitsInBag} per {bagVolume}.",
      question: 'How many mL per hour must both of them find?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'infusion' } },
    orderedDose: { unit: 'units/h', draw: { row: 'infusion' }, called: 'Dose' },
    unitsInBag: { unit: 'units', draw: { row: 'infusion' } },
    bagVolume: { unit: 'mL', draw: { row: 'infusion' } },
  },
  rows: {
    infusion: [
      { drug: heparin.name, unitsInBag: 25000, bagVolume: 250, orderedDose: { from: 600, to: 2200, by: 50 } },
      { drug: heparin.name, unitsInBag: 25000, bagVolume: 500, orderedDose: { from: 600, to: 2200, by: 50 } },
      { drug: heparin.name, unitsInBag: 20000, bagVolume: 500, orderedDose: { from: 600, to: 1600, by: 50 } },
      { drug: regularInsulin.name, unitsInBag: 125, bagVolume: 250, orderedDose: { from: 1.5, to: 12, by: 0.5 } },
    ],
  },
  steps: {
    concentration: { unit: 'units/mL', is: 'unitsInBag / bagVolume', says: 'Find what one mL of the bag holds.' },
    pumpRate: { unit: 'mL/h', is: 'orderedDose / concentration', says: 'Divide the dose of an hour by it.' },
  },
  answer: { of: 'pumpRate', round: { to: 0.1 }, because: 'pumps are set in tenths of a mL per hour' },
  realistic: ['pumpRate >= 1', 'pumpRate <= 50', 'concentration != 1'],
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
      is: 'unitsInBag / orderedDose',
      kind: 'set-up',
      called: 'hours of the bag given',
      headline: 'You found how long it lasts.',
      says: 'You divided {unitsInBag} by {orderedDose}, which gives {yours}. The rate comes from the strength, {concentration}.',
    },
    'per-minute': {
      at: 'pumpRate',
      is: 'orderedDose / concentration / minutesPerHour',
      kind: 'unit',
      called: 'divided by 60',
      headline: 'You divided by 60.',
      says: 'You came to {yours}. The order is for an hour already, {orderedDose}, and so is the pump.',
    },
    'other-premix': {
      at: 'pumpRate',
      is: 'orderedDose / (concentration * 2)',
      kind: 'reading',
      called: 'twice the strength used',
      headline: 'You used a stronger bag.',
      says: 'Your {yours:number} fits a bag of twice the strength. This one holds {unitsInBag} in {bagVolume}.',
    },
  },
  facts: { bag: { called: 'Bag', says: '{unitsInBag} in {bagVolume}' } },
  picture: { kind: 'bag-label', shows: ['drug', 'unitsInBag', 'bagVolume'] },
  card: [
    'Read the whole label: units and mL.',
    'Units over mL: what one mL holds.',
    'Units of an hour over that; mL in an hour remain.',
  ],
  worked: { orderedDose: 1200, unitsInBag: 25000, bagVolume: 500, answer: 24 },
  sources: ['nursing heparin practice sets', 'US prescribing information of the products'],
  review: ['insulin bags of 125 units in 250 mL; many hospitals use 100 units in 100 mL'],
});
