import { injectionsInUnits } from '../../drugs/injections-in-units';
import { defineSkill } from '../../skill/define-skill';

const { heparin, epoetin, penicillinBenzathine, oxytocin } = injectionsInUnits;

/** The volume of an injection whose dose is counted in units. */
export const unitsInjectionVolume = defineSkill({
  id: 'dosage.units-injection-volume',
  version: 1,
  title: 'Volume of a drug measured in units',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Medication label',
      order: '{drug} {unitsPerMl}, ordered {ordered}.',
      question: 'What volume holds the order?',
    },
    {
      caption: 'Independent double check',
      order:
        'Your coworker drew up {drug} for an order of {ordered}. You read the strength yourself: {unitsPerMl}. Now you check the syringe.',
      question: 'How many mL should be in it?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'vial' } },
    ordered: { unit: 'units', draw: { row: 'vial' }, called: 'Ordered' },
    unitsPerMl: { unit: 'units/mL', draw: { row: 'vial' }, called: 'Strength' },
  },
  rows: {
    vial: [
      { drug: heparin.name, ordered: { oneOf: [2500, 4000, 4500, 7500] }, unitsPerMl: 5000 },
      { drug: heparin.name, ordered: { oneOf: [800, 1200, 2500, 3500] }, unitsPerMl: 1000 },
      { drug: heparin.name, ordered: { oneOf: [5000, 7500, 8000] }, unitsPerMl: 10000 },
      { drug: epoetin.name, ordered: { oneOf: [3000, 4000, 6500, 7500] }, unitsPerMl: 10000 },
      { drug: penicillinBenzathine.name, ordered: { oneOf: [300000, 900000, 1200000, 2400000] }, unitsPerMl: 600000 },
      { drug: oxytocin.name, ordered: { oneOf: [2, 5, 15, 20, 30] }, unitsPerMl: 10 },
    ],
  },
  steps: {
    volume: {
      unit: 'mL',
      is: 'ordered / unitsPerMl',
      says: 'Divide the units ordered by the units in one mL.',
      called: 'Volume of the dose',
    },
  },
  answer: { of: 'volume', round: { to: 0.01 }, because: 'small volumes go into a 1 mL syringe' },
  mistakes: {
    multiplied: {
      at: 'volume',
      is: 'ordered * unitsPerMl',
      kind: 'set-up',
      called: 'multiplied by the strength',
      headline: 'You multiplied by the strength.',
      says: 'You multiplied {ordered} by {unitsPerMl:number}. Divide: ask how many mL hold these units.',
    },
    inverted: {
      at: 'volume',
      is: 'unitsPerMl / ordered',
      kind: 'set-up',
      called: 'division upside down',
      headline: 'You divided upside down.',
      says: 'You divided {unitsPerMl} by {ordered}. The order goes on top, the strength below.',
    },
    'insulin-strength': {
      at: 'volume',
      is: 'ordered / 100',
      kind: 'reading',
      called: 'strength of insulin taken',
      headline: 'You took the strength of insulin.',
      says: 'You counted 100 units in each mL, as in insulin. This label says {unitsPerMl}.',
    },
  },
  picture: { kind: 'syringe', shows: ['drug', 'unitsPerMl'] },
  card: [
    'Read the strength aloud, every zero of it.',
    'Units ordered over units in one mL is the volume.',
    'The same drug may stand on the shelf ten times stronger.',
  ],
  worked: { drug: heparin.name, ordered: 7500, unitsPerMl: 10000, answer: 0.75 },
  sources: ['ISMP, guidance on heparin', 'US prescribing information of the products'],
  review: ['strengths of the vials and syringes'],
});
