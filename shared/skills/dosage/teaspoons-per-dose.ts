import { oralLiquids } from '../../drugs/oral-liquids';
import { overTheCounterLiquids } from '../../drugs/over-the-counter-liquids';
import { defineSkill } from '../../skill/define-skill';

const { amoxicillin, diphenhydramine, dextromethorphan } = overTheCounterLiquids;

/** The teaspoons of a liquid that hold one dose. */
export const teaspoonsPerDose = defineSkill({
  id: 'dosage.teaspoons-per-dose',
  version: 1,
  title: 'Teaspoonfuls for one dose',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'pediatrics'],
  asks: [
    {
      caption: 'At the counter',
      order:
        'A grandmother measures with a dosing spoon marked in teaspoons. Her bottle of {drug} has {strengthMg} in {labelVolume}, and the directions give {ordered} at a time.',
      question: 'How many teaspoons is that?',
      namesUnit: true,
    },
    {
      caption: 'Label to type',
      order: 'Sig: {ordered} of {drug} per dose, in teaspoonfuls. Stock bottle: {strengthMg} per {labelVolume}.',
      question: 'Which amount goes on the label?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'liquid' } },
    ordered: { unit: 'mg', draw: { row: 'liquid' }, called: 'Ordered' },
    strengthMg: { unit: 'mg', draw: { row: 'liquid' }, called: 'Drug on the label' },
  },
  constants: {
    labelVolume: {
      value: 5,
      unit: 'mL',
      says: 'the label counts the drug in 5 mL',
      source: 'US labels of oral liquids give the strength per 5 mL',
    },
  },
  rows: {
    liquid: [
      { drug: amoxicillin.name, ordered: { oneOf: [125, 375, 500] }, strengthMg: 250 },
      { drug: amoxicillin.name, ordered: { oneOf: [62.5, 187.5, 250] }, strengthMg: 125 },
      { drug: oralLiquids.guaifenesin.name, ordered: { oneOf: [200, 300, 400] }, strengthMg: 100 },
      { drug: diphenhydramine.name, ordered: { oneOf: [6.25, 18.75, 25, 50] }, strengthMg: 12.5 },
      { drug: dextromethorphan.name, ordered: { oneOf: [7.5, 30] }, strengthMg: 15 },
    ],
  },
  steps: {
    volume: {
      unit: 'mL',
      is: 'ordered / strengthMg * labelVolume',
      says: 'Find the volume of the dose.',
      called: 'Volume of one dose',
    },
    teaspoons: { unit: 'tsp', is: 'volume / millilitersPerTeaspoon', says: 'Turn mL into teaspoons.' },
  },
  answer: {
    of: 'teaspoons',
    round: { to: 0.25 },
    because: 'a dosing spoon has marks for halves and quarters of a teaspoon',
    unitFixed: true,
  },
  mistakes: {
    'mL-as-tsp': {
      at: 'teaspoons',
      is: 'volume',
      kind: 'unit',
      called: 'mL given as teaspoons',
      headline: 'You gave mL as teaspoons.',
      says: '{volume} is the volume of the dose. Each teaspoon holds 5 of these mL.',
    },
    tablespoon: {
      at: 'teaspoons',
      is: 'volume / millilitersPerTablespoon',
      kind: 'unit',
      called: 'tablespoon for teaspoon',
      headline: 'You counted tablespoons.',
      says: 'You divided {volume} by 15, the size of a tablespoon. A teaspoon holds 5 mL.',
    },
    inverted: {
      at: 'volume',
      is: 'strengthMg / ordered * labelVolume',
      kind: 'set-up',
      called: 'ratio upside down',
      headline: 'You turned the ratio over.',
      says: 'You divided {strengthMg} by {ordered}. The dose goes on top, the label below.',
    },
  },
  facts: { strength: { called: 'Strength', says: '{strengthMg} per {labelVolume}' } },
  picture: { kind: 'medicine-cup', shows: ['drug', 'strengthMg'] },
  card: [
    'Find the volume of the dose from the label.',
    'A teaspoon is 5 mL, a tablespoon 15 mL.',
    'Labels today say mL where they can: a kitchen spoon is no measure.',
  ],
  worked: { drug: diphenhydramine.name, ordered: 25, strengthMg: 12.5, answer: 2 },
  sources: ['PTCB practice material: household measures', 'US Drug Facts labels and prescribing information'],
  review: ['strengths of the liquids'],
});
