import { grainTablets } from '../../drugs/grain-tablets';
import { defineSkill } from '../../skill/define-skill';

const { aspirin, thyroid, phenobarbital } = grainTablets;

/** A strength in grains, in milligrams as the label of that drug counts them. */
export const grainToMg = defineSkill({
  id: 'conversions.grain-to-mg',
  version: 1,
  title: 'Grains to milligrams',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital'],
  asks: [
    {
      caption: 'Older prescriber',
      order: 'A prescriber still orders in grains: {drug}, {grains}. Read it as grains, not as grams.',
      question: 'How many mg is that?',
      namesUnit: true,
    },
    {
      caption: 'Transfer of a profile',
      order: 'In the record from another pharmacy, gr stands for grains. It lists {drug}, {grains}.',
      question: 'Which strength do you select in the new system?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'tablets' } },
    grains: { unit: 'gr', draw: { row: 'tablets' }, called: 'Ordered' },
    mgPerGrain: {
      unit: 'mg/gr',
      draw: { row: 'tablets' },
      hidden: true,
      called: 'milligrams in a grain',
      alsoTaught: { '65': ['64.8', 60], '60': [65, '64.8'], '64.8': [65, 60] },
    },
  },
  rows: {
    tablets: [
      { drug: aspirin.name, grains: { oneOf: [1.25, 5, 10] }, mgPerGrain: 65 },
      { drug: thyroid.name, grains: { oneOf: [0.25, 0.5, 1.5, 2, 3] }, mgPerGrain: 60 },
      { drug: phenobarbital.name, grains: { oneOf: [0.25, 0.5, 1.5] }, mgPerGrain: 64.8 },
    ],
  },
  steps: {
    mg: {
      unit: 'mg',
      is: 'grains * mgPerGrain',
      says: 'Multiply by the milligrams that this label counts for a grain.',
      called: 'Strength in mg',
    },
  },
  answer: {
    of: 'mg',
    round: { to: 0.1 },
    because: 'labels show tenths of a mg; 60, 64.8 and 65 mg for a grain are all taught',
    unitFixed: true,
  },
  realistic: ['grains != 1', 'mg >= 0.3'],
  mistakes: {
    divided: {
      at: 'mg',
      is: 'mgPerGrain / grains',
      kind: 'set-up',
      called: 'divided by the grains',
      headline: 'You divided by the grains.',
      says: 'You divided {mgPerGrain:number} by {grains:number}. Each grain brings that much, so multiply.',
    },
    'ounce-value': {
      at: 'mg',
      is: 'grains * 28.35',
      kind: 'unit',
      called: 'figure of an ounce used',
      headline: 'You used the figure of an ounce.',
      says: 'You multiplied {grains} by 28.35, the grams in an ounce. A grain is about 65 mg.',
    },
    'as-grams': {
      at: 'mg',
      is: 'grains * mgPerGrain / 1000',
      kind: 'unit',
      called: 'given in grams',
      headline: 'You went on to grams.',
      says: 'You divided {mg} by 1,000, which gives grams. The strength is asked for in mg.',
    },
  },
  card: [
    'A grain is 65 mg; 64.8 and 60 mg are used as well.',
    'Aspirin counts 65 mg, thyroid tablets 60 mg, PHENobarbital 64.8 mg.',
    'Multiply the grains by it.',
    'Never read gr for g: a gram is more than 15 grains.',
  ],
  worked: { drug: aspirin.name, grains: 5, mgPerGrain: 65, answer: 325 },
  sources: ['Ansel, Pharmaceutical Calculations, appendix: intersystem conversion', 'US labels of the products'],
  review: ['milligrams that the labels of the three products count for a grain'],
});
