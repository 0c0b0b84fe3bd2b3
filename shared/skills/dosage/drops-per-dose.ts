import { dropDosedLiquids } from '../../drugs/drop-dosed-liquids';
import { defineSkill } from '../../skill/define-skill';

const { furosemide, iron, potassiumIodide } = dropDosedLiquids;

/** The drops of a calibrated dropper that hold one dose. */
export const dropsPerDose = defineSkill({
  id: 'dosage.drops-per-dose',
  version: 1,
  title: 'Dose in calibrated drops',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'pediatrics'],
  asks: [
    {
      caption: 'Dropper tested',
      order:
        'You counted {dropsPerMl:number} drops of {drug} into 1 mL with the dropper in the box. The solution is {mgPerMl}, and {dose} are prescribed.',
      question: 'How many drops are one dose?',
      namesUnit: true,
    },
    {
      caption: 'Compounded label',
      order: 'Contents: {drug}, {mgPerMl}. Dropper: {dropsPerMl}. Directions in mg: {dose}.',
      question: 'What do you print in place of the mg?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'liquid' } },
    dose: { unit: 'mg', draw: { row: 'liquid' } },
    mgPerMl: { unit: 'mg/mL', draw: { row: 'liquid' }, called: 'Strength' },
    dropsPerMl: { unit: 'gtt/mL', draw: { oneOf: [15, 16, 18, 22, 24, 25, 30] }, called: 'Dropper' },
  },
  rows: {
    liquid: [
      { drug: furosemide.name, dose: { oneOf: [4, 5, 6, 8] }, mgPerMl: 10 },
      { drug: iron.name, dose: { oneOf: [6, 7.5, 10, 12] }, mgPerMl: 15 },
      { drug: potassiumIodide.name, dose: { oneOf: [250, 300, 400, 500, 600] }, mgPerMl: 1000 },
    ],
  },
  steps: {
    volume: {
      unit: 'mL',
      is: 'dose / mgPerMl',
      says: 'Find the volume of the dose.',
      called: 'Volume of one dose',
    },
    drops: { unit: 'gtt', is: 'volume * dropsPerMl', says: 'Multiply by the drops in one mL.' },
  },
  answer: { of: 'drops', round: { to: 1 }, because: 'a drop cannot be split' },
  realistic: ['drops >= 4', 'drops <= 40', 'volume <= 0.9 or volume >= 1.1'],
  mistakes: {
    inverted: {
      at: 'drops',
      is: 'dropsPerMl / volume',
      kind: 'set-up',
      called: 'divided by the volume',
      headline: 'You divided by the volume.',
      says: 'You divided {dropsPerMl:number} by {volume:number}. Each mL gives {dropsPerMl:number} drops, so multiply.',
    },
    'assumed-20': {
      at: 'drops',
      is: 'volume * 20',
      kind: 'reading',
      called: '20 drops assumed',
      headline: 'You assumed 20 drops in a mL.',
      says: 'You multiplied {volume} by 20. This dropper was counted: {dropsPerMl}.',
    },
    'forgot-strength': {
      at: 'volume',
      is: 'dose',
      kind: 'set-up',
      called: 'strength left out',
      headline: 'You left the strength out.',
      says: 'You multiplied {dose} by the drops. First find its volume at {mgPerMl}.',
    },
    'volume-only': {
      at: 'drops',
      is: 'volume',
      kind: 'reading',
      called: 'stopped at the volume',
      headline: 'You stopped at the volume.',
      says: '{volume} is the volume of the dose. The question asks for its drops, {dropsPerMl:number} in each mL.',
    },
  },
  picture: { kind: 'oral-syringe', shows: ['drug', 'mgPerMl', 'dropsPerMl'] },
  card: [
    'Drops differ: count how many of this liquid and this dropper make 1 mL.',
    'Dose over strength is the volume.',
    'Volume times drops in a mL, rounded to whole drops.',
  ],
  worked: { drug: furosemide.name, dose: 6, mgPerMl: 10, dropsPerMl: 25, answer: 15 },
  sources: ['Ansel, Pharmaceutical Calculations, chapter 7: calibration of a dropper'],
  review: ['strengths and doses of the three liquids'],
});
