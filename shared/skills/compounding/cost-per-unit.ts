import { compoundedCapsules } from '../../drugs/compounded-capsules';
import { defineSkill } from '../../skill/define-skill';

const drugs = compoundedCapsules;

/** What one ingredient costs in a batch, from the price of its container. */
export const costPerUnit = defineSkill({
  id: 'compounding.cost-per-unit',
  version: 1,
  title: 'Cost of an ingredient in a compound',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['compounding', 'community'],
  asks: [
    {
      caption: 'Price of a batch',
      order: '{drug} powder costs {bulkPrice} for {bulkGrams}. Made are {units} of {mgPerUnit}.',
      question: 'How many dollars of {drug} are in them?',
      namesUnit: true,
    },
    {
      caption: 'Claim to the insurer',
      order:
        'The insurer pays for the drug that was used. Invoice: {bulkGrams} of {drug}, {bulkPrice}. Record: {mgPerUnit} in each of {units}.',
      question: 'What cost of {drug} is claimed?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'drugs' } },
    bulkPrice: { unit: 'USD', draw: { from: 12, to: 180, by: 2 }, called: 'Price' },
    bulkGrams: { unit: 'g', draw: { oneOf: [5, 10, 25, 100, 454, 500] }, called: 'Container' },
    mgPerUnit: { unit: 'mg', draw: { row: 'drugs' }, called: 'In a capsule' },
    units: { unit: 'capsule', draw: { oneOf: [30, 60, 90, 100, 120] }, called: 'Batch' },
  },
  rows: {
    drugs: [
      { drug: drugs.hydrocortisone.name, mgPerUnit: { oneOf: [2.5, 5, 10] } },
      { drug: drugs.dhea.name, mgPerUnit: { oneOf: [5, 10, 25, 50] } },
      { drug: drugs.progesterone.name, mgPerUnit: { oneOf: [25, 50, 100, 200] } },
      { drug: drugs.gabapentin.name, mgPerUnit: { oneOf: [50, 100, 200] } },
    ],
  },
  steps: {
    pricePerGram: {
      unit: 'USD/g',
      is: 'bulkPrice / bulkGrams',
      says: 'Find the price of one gram.',
      called: 'Price of a gram',
    },
    gramsUsed: {
      unit: 'g',
      is: 'mgPerUnit * units / milligramsPerGram',
      says: 'Find the grams in the batch.',
      called: 'Grams in the batch',
    },
    cost: { unit: 'USD', is: 'pricePerGram * gramsUsed', says: 'Multiply the two.' },
  },
  answer: { of: 'cost', round: { to: 0.01 }, because: 'money is counted to the cent' },
  realistic: [
    'cost >= 0.5',
    'cost <= 300',
    'gramsUsed <= bulkGrams',
    'bulkPrice / bulkGrams >= 0.2',
    'bulkPrice / bulkGrams <= 8',
  ],
  mistakes: {
    inverted: {
      at: 'pricePerGram',
      is: 'bulkGrams / bulkPrice',
      kind: 'set-up',
      called: 'price upside down',
      headline: 'You turned the price over.',
      says: 'You divided {bulkGrams} by {bulkPrice}. Dollars over grams is the price of one gram.',
    },
    'one-unit': {
      at: 'gramsUsed',
      is: 'mgPerUnit / milligramsPerGram',
      kind: 'reading',
      called: 'one capsule priced',
      headline: 'You priced one capsule.',
      says: 'You used {mgPerUnit}, which is in one. The batch is {units} and takes {gramsUsed}.',
    },
    'whole-container': {
      at: 'cost',
      is: 'bulkPrice',
      kind: 'reading',
      called: 'whole container charged',
      headline: 'You charged the whole container.',
      says: '{bulkPrice} buys {bulkGrams}. The batch takes {gramsUsed} of it.',
    },
  },
  facts: {
    container: { called: 'Container', says: '{bulkPrice} for {bulkGrams}' },
    batch: { called: 'Batch', says: '{units} of {mgPerUnit}' },
  },
  card: [
    'Price over grams is the price of one gram.',
    'Milligrams times capsules, over 1,000, are the grams used.',
    'Grams used times the price of one.',
  ],
  worked: { bulkPrice: 84, bulkGrams: 25, mgPerUnit: 50, units: 90, answer: 15.12 },
  sources: ['technician training texts, pharmacy business calculations'],
  review: ['prices of bulk powders, which are invented'],
});
