import { coughAndFeverLiquids } from '../../drugs/cough-and-fever-liquids';
import { defineSkill } from '../../skill/define-skill';

const { guaifenesin, diphenhydramine, acetaminophen, ibuprofen } = coughAndFeverLiquids;
const upToHalfPint = { oneOf: [4, 8] };

/** Grams of drug in bottles that are labeled in fluid ounces and mg per teaspoonful. */
export const multiStepChain = defineSkill({
  id: 'conversions.multi-step-chain',
  version: 1,
  title: 'Chain of conversions',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'compounding'],
  asks: [
    {
      caption: 'Recall count',
      order:
        'Returned stock: {bottles} of {liquid}. Each bottle holds {bottleOz} and costs {price}. The strength is {mgPerTsp}.',
      question: 'How many grams of drug come back in all?',
      namesUnit: true,
    },
    {
      caption: 'Waste manifest',
      order:
        'The manifest for expired stock counts grams of active drug. {liquid} has {mgPerTsp}. To be destroyed, at {price} each: {bottles} of {bottleOz}.',
      question: 'Which amount goes into the manifest?',
    },
  ],
  givens: {
    liquid: { kind: 'word', draw: { row: 'liquids' } },
    bottleOz: { unit: 'fl oz', draw: { row: 'liquids' }, called: 'In a bottle' },
    mgPerTsp: { unit: 'mg/tsp', draw: { row: 'liquids' }, called: 'Strength' },
    bottles: { unit: 'bottles', draw: { oneOf: [1, 2, 3, 6] }, called: 'Bottles' },
  },
  extras: { price: { unit: 'USD', draw: { oneOf: [4.79, 6.29, 8.49] }, called: 'Price' } },
  rows: {
    liquids: [
      { liquid: guaifenesin.name, mgPerTsp: 100, bottleOz: upToHalfPint },
      { liquid: diphenhydramine.name, mgPerTsp: 12.5, bottleOz: { oneOf: [4, 8, 16] } },
      { liquid: acetaminophen.name, mgPerTsp: 160, bottleOz: upToHalfPint },
      { liquid: ibuprofen.name, mgPerTsp: 100, bottleOz: upToHalfPint },
    ],
  },
  steps: {
    volume: {
      unit: 'mL',
      is: 'bottleOz * millilitersPerFluidOunce * bottles',
      says: 'Turn the fluid ounces of all bottles into mL.',
      called: 'Volume in all',
    },
    teaspoons: {
      unit: 'tsp',
      is: 'volume / millilitersPerTeaspoon',
      says: 'Turn the mL into teaspoonfuls.',
      called: 'Teaspoonfuls in all',
    },
    mg: { unit: 'mg', is: 'teaspoons * mgPerTsp', says: 'Turn the teaspoonfuls into mg.', called: 'Drug in mg' },
    grams: { unit: 'g', is: 'mg / milligramsPerGram', says: 'Turn the mg into grams.', called: 'Drug in grams' },
  },
  answer: { of: 'grams', round: { to: 0.01 }, because: 'such records keep two decimals', unitFixed: true },
  realistic: ['mg >= 200'],
  mistakes: {
    'strength-per-ml': {
      at: 'teaspoons',
      is: 'volume',
      kind: 'reading',
      called: 'strength taken per mL',
      headline: 'You took the strength per mL.',
      says: 'You multiplied {volume} by {mgPerTsp:number} mg. That much is in a teaspoonful, 5 mL.',
    },
    tablespoon: {
      at: 'teaspoons',
      is: 'volume / millilitersPerTablespoon',
      kind: 'unit',
      called: 'tablespoon for teaspoon',
      headline: 'You took the tablespoon.',
      says: 'You divided {volume} by 15 mL. A teaspoon holds 5 mL, so there are {teaspoons}.',
    },
    'stopped-at-mg': {
      at: 'grams',
      is: 'mg',
      kind: 'unit',
      called: 'stopped at milligrams',
      headline: 'You stopped at milligrams.',
      says: '{mg} is the drug in all. In grams it is a thousandth of that number.',
    },
    'ounce-weight': {
      at: 'volume',
      is: 'bottleOz * 28.35 * bottles',
      kind: 'unit',
      called: 'ounce of weight taken',
      headline: 'You took the ounce of weight.',
      says: 'You counted 28.35 for each of {bottleOz}, the grams of an ounce. A fluid ounce is {millilitersPerFluidOunce:number} mL.',
    },
  },
  picture: { kind: 'bottle-label', shows: ['liquid', 'mgPerTsp', 'bottleOz'] },
  card: [
    'Write the units first: fl oz, mL, tsp, mg, g.',
    '30 mL in a fluid ounce, 5 mL in a teaspoon, 1,000 mg in a gram.',
    'Each factor cancels one unit; leave out figures that cancel nothing.',
  ],
  worked: { liquid: diphenhydramine.name, bottleOz: 8, mgPerTsp: 12.5, bottles: 3, answer: 1.8 },
  sources: ['Ansel, Pharmaceutical Calculations, chapter 2', 'US Drug Facts labels of the products'],
  review: ['strengths and bottle sizes of the four liquids'],
});
