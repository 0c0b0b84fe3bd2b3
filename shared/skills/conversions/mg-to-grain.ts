import { grainTablets } from '../../drugs/grain-tablets';
import { defineSkill } from '../../skill/define-skill';

const { aspirin, thyroid, phenobarbital } = grainTablets;

/** A strength in milligrams, in grains. */
export const mgToGrain = defineSkill({
  id: 'conversions.mg-to-grain',
  version: 1,
  title: 'Milligrams to grains',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital'],
  asks: [
    {
      caption: 'Phone call',
      order: 'A caller knows only grains and wants to compare. Your shelf label reads {drug}, {mg}.',
      question: 'How many grains do you name?',
      namesUnit: true,
    },
    {
      caption: 'Medication diary',
      order: 'A patient keeps an old diary in grains. Today the bottle reads {mg}, and {drug} are in it.',
      question: 'Which strength in the diary is the same?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'tablets' } },
    mg: { unit: 'mg', draw: { row: 'tablets' }, called: 'Strength' },
  },
  rows: {
    tablets: [
      { drug: aspirin.name, mg: { oneOf: [81, 325, 650] } },
      { drug: thyroid.name, mg: { oneOf: [15, 30, 97.5, 130, 162.5, 195] } },
      { drug: phenobarbital.name, mg: { oneOf: [16.2, 32.4] } },
    ],
  },
  steps: {
    grains: {
      unit: 'gr',
      is: 'mg / milligramsPerGrain',
      says: 'Divide by the milligrams of one grain.',
      called: 'Strength in grains',
    },
  },
  answer: {
    of: 'grains',
    round: { to: 0.25 },
    because: 'grains are written in quarters',
    unitFixed: true,
  },
  realistic: ['grains >= 0.2'],
  mistakes: {
    multiplied: {
      at: 'grains',
      is: 'mg * milligramsPerGrain',
      kind: 'set-up',
      called: 'multiplied by the grain',
      headline: 'You multiplied.',
      says: 'You multiplied {mg:number} by {milligramsPerGrain:number}. Divide: ask how many grains make {mg}.',
    },
    'gram-for-grain': {
      at: 'grains',
      is: 'mg / 1000',
      kind: 'unit',
      called: 'gram taken for a grain',
      headline: 'You took grams for grains.',
      says: 'You divided {mg:number} by 1,000, which gives grams. A grain is {milligramsPerGrain:number} mg.',
    },
    inverted: {
      at: 'grains',
      is: 'milligramsPerGrain / mg',
      kind: 'set-up',
      called: 'divided the other way',
      headline: 'You divided the other way.',
      says: 'You divided {milligramsPerGrain:number} by {mg:number}. The strength goes on top: {grains}.',
    },
  },
  card: ['A grain is 65 mg; 64.8 and 60 mg are used as well.', 'Divide the mg by it.', 'Write quarters of a grain.'],
  worked: { drug: aspirin.name, mg: 325, answer: 5 },
  sources: ['Ansel, Pharmaceutical Calculations, appendix: intersystem conversion'],
  review: ['strengths of the three products'],
});
