import { singleDoseVials } from '../../drugs/single-dose-vials';
import { defineSkill } from '../../skill/define-skill';

const { bortezomib, trastuzumab, infliximab, azacitidine } = singleDoseVials;

/** The drug that is discarded when whole single-dose vials are opened. */
export const vialWaste = defineSkill({
  id: 'reconstitution.vial-waste',
  version: 1,
  title: 'Drug wasted from single-dose vials',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['sterile-products', 'oncology', 'hospital'],
  asks: [
    {
      caption: 'Waste record',
      order:
        '{drug} {dose} was prepared today, and the next dose is due in {nextDose}. The single-dose vials hold {vialAmount}.',
      question: 'How many mg are recorded as waste?',
      namesUnit: true,
    },
    {
      caption: 'Claim for a discarded drug',
      order:
        'The insurer pays for what had to be discarded. {drug} comes in vials of {vialAmount} without a preservative; {dose} was given, and the patient is back in {nextDose}.',
      question: 'Which amount was discarded?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'vials' } },
    dose: { unit: 'mg', draw: { row: 'vials' }, called: 'Dose' },
    vialAmount: { unit: 'mg', draw: { row: 'vials' }, called: 'In a vial' },
  },
  extras: { nextDose: { unit: 'days', draw: { row: 'vials' }, called: 'Next dose in' } },
  rows: {
    vials: [
      { drug: bortezomib.name, dose: { from: 1.8, to: 3.4, by: 0.1 }, vialAmount: 3.5, nextDose: { oneOf: [3, 7] } },
      { drug: trastuzumab.name, dose: { from: 320, to: 760, by: 10 }, vialAmount: 150, nextDose: 21 },
      {
        drug: infliximab.name,
        dose: { from: 220, to: 780, by: 5 },
        vialAmount: 100,
        nextDose: { oneOf: [14, 28, 56] },
      },
      { drug: azacitidine.name, dose: { from: 110, to: 180, by: 1 }, vialAmount: 100, nextDose: 1 },
    ],
  },
  steps: {
    vials: {
      unit: 'vials',
      is: 'ceil(dose / vialAmount)',
      says: 'Find how many vials are opened; a part is a whole vial.',
      called: 'Vials opened',
    },
    waste: {
      unit: 'mg',
      is: 'vials * vialAmount - dose',
      says: 'Take the dose from what was opened.',
      called: 'Waste',
    },
  },
  answer: { of: 'waste', round: { to: 0.1 }, because: 'the smallest vial is dosed in tenths of a mg' },
  realistic: ['waste > 0'],
  mistakes: {
    'used-part': {
      at: 'waste',
      is: 'dose - floor(dose / vialAmount) * vialAmount',
      kind: 'reading',
      called: 'used part of the last vial given',
      headline: 'You gave the used part.',
      says: '{yours:number} mg is what the dose took from the last vial. What stays in it is the waste.',
    },
    'one-vial': {
      at: 'waste',
      is: 'vialAmount',
      kind: 'reading',
      called: 'a whole vial given',
      headline: 'You gave a whole vial.',
      says: 'You gave {vialAmount}, one full vial. A part of it went into the dose of {dose}.',
    },
    total: {
      at: 'waste',
      is: 'vials * vialAmount',
      kind: 'reading',
      called: 'everything opened given',
      headline: 'You gave all that was opened.',
      says: '{yours:number} mg were opened. Of that, {dose} went to the patient.',
    },
    'exact-fraction': {
      at: 'waste',
      is: 'vials - dose / vialAmount',
      kind: 'unit',
      called: 'part of a vial given',
      headline: 'You gave a part of a vial.',
      says: '{yours:number} of a vial was left. In mg that is {waste}.',
    },
  },
  picture: { kind: 'vial', shows: ['drug', 'vialAmount'] },
  card: [
    'Dose over vial, rounded up: vials opened.',
    'Vials times what one holds: drug opened.',
    'Less the dose: waste.',
  ],
  worked: { drug: infliximab.name, dose: 365, vialAmount: 100, answer: 35 },
  sources: ['CMS, Medicare Claims Processing Manual, chapter 17: discarded drugs (JW modifier)'],
  review: ['vial sizes, dose ranges and intervals of the four products'],
});
