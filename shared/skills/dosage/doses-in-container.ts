import { overTheCounterLiquids } from '../../drugs/over-the-counter-liquids';
import { defineSkill } from '../../skill/define-skill';

const { coughSyrup, antacid, lidocaineViscous, tuberculin } = overTheCounterLiquids;

/** The whole doses that a container holds. */
export const dosesInContainer = defineSkill({
  id: 'dosage.doses-in-container',
  version: 1,
  title: 'Doses in a container',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'compounding'],
  asks: [
    {
      caption: 'Will it last?',
      order: 'The new container of {drug} holds {containerMl}, and every dose uses up {doseMl:number} mL.',
      question: 'How many doses can be taken from it?',
      namesUnit: true,
    },
    {
      caption: 'Count sheet',
      order: '{drug}, unopened, {containerMl}; single dose {doseMl:number} mL.',
      question: 'What count do you enter?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'container' } },
    containerMl: { unit: 'mL', draw: { row: 'container' }, called: 'Container' },
    doseMl: { unit: 'mL/dose', draw: { row: 'container' }, called: 'One dose' },
  },
  rows: {
    container: [
      { drug: coughSyrup.name, containerMl: { oneOf: [120, 240] }, doseMl: { oneOf: [5, 7.5, 10, 15, 20] } },
      { drug: antacid.name, containerMl: 355, doseMl: { oneOf: [10, 15, 30] } },
      { drug: lidocaineViscous.name, containerMl: 100, doseMl: { oneOf: [5, 10, 15] } },
      { drug: tuberculin.name, containerMl: { oneOf: [1, 5] }, doseMl: 0.1 },
    ],
  },
  steps: {
    doses: { unit: 'doses', is: 'containerMl / doseMl', says: 'Divide the container by one dose.' },
  },
  answer: { of: 'doses', round: { to: 1, mode: 'down' }, because: 'a part of a dose is no dose' },
  realistic: ['doses >= 3'],
  mistakes: {
    multiplied: {
      at: 'doses',
      is: 'containerMl * doseMl',
      kind: 'set-up',
      called: 'multiplied by the dose',
      headline: 'You multiplied by the dose.',
      says: 'You multiplied {containerMl} by {doseMl:number}. Divide: ask how often one dose fits into it.',
    },
    'one-more': {
      at: 'doses',
      is: 'floor(containerMl / doseMl) + 1',
      kind: 'rounding',
      called: 'one dose too many',
      headline: 'You counted one dose too many.',
      says: 'You counted {yours:number}. At {doseMl:number} mL each they would need more than {containerMl}.',
    },
    'tsp-tbsp': {
      at: 'doses',
      is: 'containerMl / (doseMl * 3)',
      kind: 'unit',
      called: 'dose taken three times as large',
      headline: 'You took three times the dose.',
      says: 'You shared {containerMl} by three times {doseMl:number} mL, as a tablespoon is to a teaspoon. The dose is {doseMl:number} mL.',
    },
  },
  picture: { kind: 'medicine-cup', shows: ['drug', 'containerMl'] },
  card: [
    'Container over one dose, in the same unit.',
    'Round down: a part of a dose is no dose.',
    'Total is doses times dose.',
  ],
  worked: { drug: antacid.name, containerMl: 355, doseMl: 15, answer: 23 },
  sources: ['Ansel, Pharmaceutical Calculations, chapter 7: number of doses'],
  review: ['sizes of the containers'],
});
