import { tabletsByStrength } from '../../drugs/tablets-by-strength';
import { defineSkill } from '../../skill/define-skill';

const { warfarin, metoprolol, furosemide, prednisone, carvedilol, lisinopril, spironolactone } = tabletsByStrength;

/** How many tablets give the dose that was ordered. */
export const tabletsPerDose = defineSkill({
  id: 'dosage.tablets-per-dose',
  version: 1,
  title: 'Tablets for one dose',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'long-term-care'],
  asks: [
    {
      caption: 'Nursing home round',
      order: 'Mrs. Ruiz is due {ordered} of {drug}. Each tablet on her card holds {strength:number} mg.',
      question: 'How many tablets does she get?',
      namesUnit: true,
    },
    {
      caption: 'Unit-dose drawer',
      order: 'You have {drug} in tablets of {strength:number} mg. The profile shows {ordered} for the next round.',
      question: 'What do you put into the drawer?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'tablets' } },
    ordered: { unit: 'mg', draw: { row: 'tablets' }, called: 'Ordered' },
    strength: { unit: 'mg/tablet', draw: { row: 'tablets' } },
  },
  rows: {
    tablets: [
      { drug: warfarin.name, ordered: { oneOf: [2.5, 7.5, 10] }, strength: 5 },
      { drug: metoprolol.name, ordered: { oneOf: [25, 75, 100] }, strength: 50 },
      { drug: furosemide.name, ordered: { oneOf: [20, 60, 80] }, strength: 40 },
      { drug: prednisone.name, ordered: { oneOf: [5, 15, 20, 25, 30, 40] }, strength: 10 },
      { drug: carvedilol.name, ordered: { oneOf: [12.5, 25] }, strength: 6.25 },
      { drug: lisinopril.name, ordered: { oneOf: [20, 40] }, strength: 10 },
      { drug: spironolactone.name, ordered: { oneOf: [25, 75, 100] }, strength: 50 },
    ],
  },
  steps: {
    tablets: { unit: 'tablets', is: 'ordered / strength', says: 'Divide the dose by what one tablet holds.' },
  },
  answer: { of: 'tablets', round: { to: 0.25 }, because: 'a tablet is broken into halves, a few into quarters' },
  mistakes: {
    inverted: {
      at: 'tablets',
      is: 'strength / ordered',
      kind: 'set-up',
      called: 'division upside down',
      headline: 'You divided upside down.',
      says: 'You divided {strength:number} mg by {ordered}. The dose goes on top, the tablet below.',
    },
    multiplied: {
      at: 'tablets',
      is: 'ordered * strength',
      kind: 'set-up',
      called: 'multiplied by the strength',
      headline: 'You multiplied by the strength.',
      says: 'You multiplied {ordered} by {strength:number}. Divide: ask how many tablets hold the dose.',
    },
    'halves-counted': {
      at: 'tablets',
      is: 'ordered / strength * 2',
      kind: 'reading',
      called: 'half tablets counted',
      headline: 'You counted half tablets.',
      says: 'You counted {yours:number} halves. Two halves make one tablet of {strength:number} mg.',
    },
    'dose-shared': {
      at: 'tablets',
      is: 'ordered / strength / 2',
      kind: 'reading',
      called: 'dose shared over two times',
      headline: 'You shared the dose.',
      says: 'You gave half of it at a time, {yours}. The {ordered} are one dose.',
    },
  },
  picture: { kind: 'drug-label', shows: ['drug', 'strength'] },
  card: [
    'Look for the strength of one tablet on the label.',
    'Divide the dose by that strength; mg cancel and tablets remain.',
    'Ask yourself: is the dose more or less than one tablet?',
  ],
  worked: { drug: warfarin.name, ordered: 7.5, strength: 5, answer: 1.5 },
  sources: ['BCcampus, A Guide to Numeracy in Nursing', 'Open RN, Nursing Skills, chapter on math calculations'],
  review: ['strengths of the tablets, and that those taken in halves are scored'],
});
