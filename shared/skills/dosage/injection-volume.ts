import { injectionsInMg } from '../../drugs/injections-in-mg';
import { defineSkill } from '../../skill/define-skill';

const { furosemide, famotidine, haloperidolDecanoate, methylprednisolone, clindamycin, gentamicin, ketorolac } =
  injectionsInMg;

/** The volume of an injection that holds the dose. */
export const injectionVolume = defineSkill({
  id: 'dosage.injection-volume',
  version: 1,
  title: 'Volume to inject',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Hood, batch of one',
      order: 'Prepare a syringe with {ordered} of {drug}. The vial says {strengthMg}/{strengthMl}.',
      question: 'To which volume do you pull the plunger?',
    },
    {
      caption: 'Ward stock',
      order:
        'Vials of {drug} come with {strengthMg} dissolved in {strengthMl}. A nurse calls: the next injection is {ordered}.',
      question: 'How many mL is it?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'vial' } },
    ordered: { unit: 'mg', draw: { row: 'vial' }, called: 'Ordered' },
    strengthMg: { unit: 'mg', draw: { row: 'vial' } },
    strengthMl: { unit: 'mL', draw: { row: 'vial' } },
  },
  rows: {
    vial: [
      { drug: furosemide.name, ordered: { oneOf: [20, 30] }, strengthMg: 40, strengthMl: 4 },
      { drug: famotidine.name, ordered: { oneOf: [5, 8, 15] }, strengthMg: 20, strengthMl: 2 },
      { drug: haloperidolDecanoate.name, ordered: { oneOf: [25, 75, 100, 125, 150] }, strengthMg: 250, strengthMl: 5 },
      { drug: methylprednisolone.name, ordered: { oneOf: [40, 60, 100] }, strengthMg: 125, strengthMl: 2 },
      { drug: clindamycin.name, ordered: { oneOf: [300, 450] }, strengthMg: 600, strengthMl: 4 },
      { drug: gentamicin.name, ordered: { oneOf: [50, 60, 100, 120, 140] }, strengthMg: 80, strengthMl: 2 },
      { drug: ketorolac.name, ordered: 15, strengthMg: 60, strengthMl: 2 },
    ],
  },
  steps: {
    mgPerMl: {
      unit: 'mg/mL',
      is: 'strengthMg / strengthMl',
      says: 'Find what one mL holds.',
      called: 'Strength of one mL',
    },
    volume: {
      unit: 'mL',
      is: 'ordered / mgPerMl',
      says: 'Divide the dose by what one mL holds.',
      called: 'Volume to inject',
    },
  },
  answer: { of: 'volume', round: { to: 0.01 }, because: 'these doses come out exactly to a hundredth of a mL' },
  mistakes: {
    multiplied: {
      at: 'volume',
      is: 'ordered * mgPerMl',
      kind: 'set-up',
      called: 'multiplied by the strength',
      headline: 'You multiplied by the strength.',
      says: 'You multiplied {ordered} by {mgPerMl:number}. Divide: ask how many mL hold the dose.',
    },
    inverted: {
      at: 'volume',
      is: 'mgPerMl / ordered',
      kind: 'set-up',
      called: 'division upside down',
      headline: 'You divided upside down.',
      says: 'You divided {mgPerMl} by {ordered}. The dose goes on top, the strength below.',
    },
    'whole-vial': {
      at: 'volume',
      is: 'strengthMl',
      kind: 'reading',
      called: 'whole vial drawn up',
      headline: 'You drew up the whole vial.',
      says: 'You gave {strengthMl}, which holds {strengthMg}. Ordered is {ordered}.',
    },
    'forgot-vial-volume': {
      at: 'mgPerMl',
      is: 'strengthMg',
      kind: 'reading',
      called: 'whole vial taken for 1 mL',
      headline: 'You took the vial as 1 mL.',
      says: 'You used {strengthMg} as the amount in 1 mL. The vial holds it in {strengthMl}.',
    },
  },
  facts: { vial: { called: 'Vial', says: '{strengthMg} in {strengthMl}' } },
  picture: { kind: 'syringe', shows: ['drug', 'strengthMg', 'strengthMl'] },
  card: [
    'The vial says how much drug is in how many mL.',
    'Bring it to one mL.',
    'Divide the dose by that; mg cancel and mL remain.',
  ],
  worked: { drug: methylprednisolone.name, ordered: 100, strengthMg: 125, strengthMl: 2, answer: 1.6 },
  sources: ['Open RN, Nursing Skills, chapter on math calculations', 'BCcampus, A Guide to Numeracy in Nursing'],
  review: ['contents of the vials'],
});
