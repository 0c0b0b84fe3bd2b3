import { oralPercentLiquids } from '../../drugs/oral-percent-liquids';
import { defineSkill } from '../../skill/define-skill';

const { ibuprofen, acetaminophen, potassiumChloride, amoxicillin, cephalexin, phenytoin } = oralPercentLiquids;
const { prednisolone, guaifenesin, dextromethorphan, diphenhydramine } = oralPercentLiquids;

/** The milligrams in a dose by the teaspoon, of a liquid labeled in percent. */
export const drugPerDoseFromPercent = defineSkill({
  id: 'concentration.drug-per-dose-from-percent',
  version: 1,
  title: 'Milligrams in a household dose of a percent liquid',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'pediatrics'],
  asks: [
    {
      caption: 'Caregiver on the phone',
      order: 'A caregiver measures {doses} of {product}. The strength in the file is {percent}.',
      question: 'How many mg of drug is one dose?',
      namesUnit: true,
    },
    {
      caption: 'New label in mL',
      order:
        'The label is rewritten with amounts in mL and mg. So far the directions for {percent} {product} say: take {doses}.',
      question: 'What weight of drug is printed beside the dose?',
    },
  ],
  givens: {
    product: { kind: 'word', draw: { row: 'liquids' } },
    percent: { unit: '% w/v', draw: { row: 'liquids' }, called: 'Strength' },
    doses: { unit: 'tsp', draw: { row: 'liquids' }, called: 'One dose' },
  },
  rows: {
    liquids: [
      { product: ibuprofen.name, percent: 2, doses: { oneOf: [0.5, 1, 1.5, 2, 3] } },
      { product: acetaminophen.name, percent: 3.2, doses: { oneOf: [0.5, 1, 1.5, 2, 3] } },
      { product: potassiumChloride.name, percent: { oneOf: [10, 20] }, doses: { oneOf: [1.5, 2, 3] } },
      { product: amoxicillin.name, percent: { oneOf: [5, 8] }, doses: { oneOf: [0.5, 1, 1.5, 2] } },
      { product: cephalexin.name, percent: 2.5, doses: { oneOf: [1, 1.5, 2] } },
      { product: phenytoin.name, percent: 2.5, doses: { oneOf: [0.5, 1, 1.5, 2] } },
      { product: prednisolone.name, percent: 0.3, doses: { oneOf: [0.5, 1, 1.5, 2, 3] } },
      { product: guaifenesin.name, percent: 2, doses: { oneOf: [1, 2, 3] } },
      { product: dextromethorphan.name, percent: 0.2, doses: { oneOf: [1, 1.5, 2, 3] } },
      { product: diphenhydramine.name, percent: 0.25, doses: { oneOf: [1, 1.5, 2] } },
    ],
  },
  steps: {
    doseVolume: {
      unit: 'mL',
      is: 'doses * millilitersPerTeaspoon',
      says: 'Turn the teaspoons into mL.',
      called: 'Dose in mL',
    },
    mgPerMl: {
      unit: 'mg/mL',
      is: 'percent / percentBasis * milligramsPerGram',
      says: 'Turn the percent into mg in one mL.',
      called: 'Strength',
    },
    doseMg: { unit: 'mg', is: 'mgPerMl * doseVolume', says: 'Multiply by the mL of the dose.', called: 'Dose in mg' },
  },
  answer: { of: 'doseMg', round: { to: 0.1 }, because: 'the dose is noted to a tenth of a mg' },
  mistakes: {
    'percent-as-mg-per-ml': {
      at: 'mgPerMl',
      is: 'percent',
      kind: 'unit',
      called: 'percent taken as mg per mL',
      headline: 'You took percent as mg per mL.',
      says: '{percent} is {percent:number} g in 100 mL. In one mL that is {mgPerMl}.',
    },
    tablespoon: {
      at: 'doseVolume',
      is: 'doses * millilitersPerTablespoon',
      kind: 'reading',
      called: 'tablespoon taken',
      headline: 'You took a tablespoon.',
      says: 'You counted {yours:number} mL for {doses}. A teaspoon holds 5 mL, a tablespoon 15 mL.',
    },
    'per-ml-only': {
      at: 'doseMg',
      is: 'mgPerMl',
      kind: 'reading',
      called: 'stopped at one mL',
      headline: 'You stopped at one mL.',
      says: 'You gave {mgPerMl:number} mg, which is in 1 mL. The dose is {doseVolume}.',
    },
    'per-100': {
      at: 'doseMg',
      is: 'mgPerMl * doseVolume / milligramsPerGram',
      kind: 'unit',
      called: 'grams given',
      headline: 'You stopped at grams.',
      says: 'You found {yours:number} g in the dose. In milligrams that is {doseMg:number}.',
    },
  },
  picture: { kind: 'medicine-cup', shows: ['doses'] },
  card: [
    'A teaspoon is 5 mL; an oral syringe in mL is safer.',
    'Percent w/v is grams in 100 mL: ten times the percent in mg for each mL.',
    'mg in one mL times the mL of the dose.',
  ],
  worked: { product: ibuprofen.name, percent: 2, doses: 2, answer: 200 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Expressions of Concentration',
    'US labels of the products, whose mg in 5 mL are written here as percent',
  ],
  review: ['percents that belong to the labeled mg per 5 mL'],
});
