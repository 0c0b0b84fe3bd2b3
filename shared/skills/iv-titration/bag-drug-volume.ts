import { minuteInfusions } from '../../drugs/minute-infusions';
import { sedativeInfusions } from '../../drugs/sedative-infusions';
import { vasoactivePremixes } from '../../drugs/vasoactive-premixes';
import { defineSkill } from '../../skill/define-skill';

const { norepinephrine, amiodarone, phenylephrine } = minuteInfusions;

/** The volume of a vial that gives a bag of a stated final volume its strength. */
export const bagDrugVolume = defineSkill({
  id: 'iv-titration.bag-drug-volume',
  version: 1,
  title: 'Drug to add for a wanted strength',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Compounding worksheet',
      order:
        'Product: {drug} {wantedStrength}. Final volume: {bagVolume}. Drug solution at hand: vials of {vialSize} with {vialStrength}.',
      question: 'What volume is drawn up from the vials?',
    },
    {
      caption: 'Premix on back order',
      order:
        'The premix is missing, so you prepare bags that end at exactly {bagVolume}. The intensive care unit wants {drug} at {wantedStrength}, and the vials in the hood hold {vialStrength} in {vialSize}.',
      question: 'How many mL of drug does one bag take?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'drugs' } },
    wantedStrength: { unit: 'mg/mL', draw: { row: 'drugs' }, called: 'Wanted' },
    bagVolume: { unit: 'mL', draw: { row: 'drugs' }, called: 'Final volume' },
    vialStrength: { unit: 'mg/mL', draw: { row: 'drugs' }, called: 'Vial' },
  },
  extras: { vialSize: { unit: 'mL', draw: { row: 'drugs' }, called: 'Size of a vial' } },
  rows: {
    drugs: [
      {
        drug: norepinephrine.name,
        wantedStrength: { oneOf: [0.016, 0.032, 0.064] },
        bagVolume: 250,
        vialStrength: 1,
        vialSize: 4,
      },
      {
        drug: amiodarone.name,
        wantedStrength: 1.8,
        bagVolume: { oneOf: [250, 500] },
        vialStrength: 50,
        vialSize: { oneOf: [3, 9] },
      },
      {
        drug: vasoactivePremixes.dopamine.name,
        wantedStrength: { oneOf: [1.6, 3.2] },
        bagVolume: { oneOf: [250, 500] },
        vialStrength: 40,
        vialSize: { oneOf: [5, 10] },
      },
      {
        drug: phenylephrine.name,
        wantedStrength: { oneOf: [0.08, 0.1, 0.2] },
        bagVolume: { oneOf: [250, 500] },
        vialStrength: 10,
        vialSize: { oneOf: [1, 5] },
      },
      {
        drug: sedativeInfusions.midazolam.name,
        wantedStrength: { oneOf: [0.5, 1] },
        bagVolume: { oneOf: [50, 100] },
        vialStrength: 5,
        vialSize: { oneOf: [2, 10] },
      },
      {
        drug: 'vancomycin',
        wantedStrength: { oneOf: [4, 5] },
        bagVolume: { oneOf: [150, 200, 250] },
        vialStrength: 50,
        vialSize: { oneOf: [10, 20] },
      },
    ],
  },
  steps: {
    drugNeeded: {
      unit: 'mg',
      is: 'wantedStrength * bagVolume',
      says: 'Find the drug of the whole bag.',
      called: 'Drug for the bag',
    },
    vialVolume: {
      unit: 'mL',
      is: 'drugNeeded / vialStrength',
      says: 'Divide it by what one mL of the vial holds.',
      called: 'Volume of the vials',
    },
  },
  answer: { of: 'vialVolume', round: { to: 0.1 }, because: 'it is drawn into a syringe marked in tenths of a mL' },
  realistic: ['vialVolume >= 1', 'vialVolume <= 100'],
  mistakes: {
    'dilution-factor': {
      at: 'vialVolume',
      is: 'vialStrength / wantedStrength',
      kind: 'set-up',
      called: 'times of dilution given',
      headline: 'You found how far it is diluted.',
      says: 'You divided {vialStrength} by {wantedStrength}. That is how many times the vial is diluted, and no volume.',
    },
    'per-mL-only': {
      at: 'drugNeeded',
      is: 'wantedStrength',
      kind: 'set-up',
      called: 'drug for one mL only',
      headline: 'You made one mL only.',
      says: 'You took the drug of one mL, {wantedStrength:number} mg. The bag of {bagVolume} needs {drugNeeded}.',
    },
    'one-litre': {
      at: 'drugNeeded',
      is: 'wantedStrength * 1000',
      kind: 'reading',
      called: 'drug for a liter',
      headline: 'You made a liter.',
      says: 'You took {yours:number} mg, enough for 1,000 mL. The bag ends at {bagVolume} and needs {drugNeeded}.',
    },
    'factor-thousand': {
      at: 'drugNeeded',
      is: 'wantedStrength * bagVolume * microgramsPerMilligram',
      kind: 'unit',
      called: 'turned into mcg',
      headline: 'You turned the drug into mcg.',
      says: 'You multiplied {drugNeeded} by 1,000. Bag and vial are both in mg, so nothing is converted.',
    },
  },
  facts: {
    wanted: { called: 'Wanted', says: '{wantedStrength} in {bagVolume}' },
    vial: { called: 'Vial', says: '{vialStrength}' },
  },
  picture: { kind: 'vial-label', shows: ['drug', 'vialStrength'] },
  card: [
    'Wanted strength times final volume: drug of the bag.',
    'Drug over the strength of the vial: mL to draw up.',
    'The final volume holds the drug too, so the same volume leaves the bag first.',
  ],
  worked: { wantedStrength: 1.8, bagVolume: 500, vialStrength: 50, answer: 18 },
  sources: ['sterile products textbooks for technicians', 'US prescribing information of the products'],
  review: ['strengths of vials and bags of the six drugs'],
});
