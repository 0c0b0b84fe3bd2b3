import { defineSkill } from '../../skill/define-skill';

/** The percent, weight in weight, of a drug worked into a base. */
export const percentWwAddedToBase = defineSkill({
  id: 'concentration.percent-ww-added-to-base',
  version: 1,
  title: 'Percent w/w when drug is added to a base',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['compounding', 'community'],
  asks: [
    {
      caption: 'Slab work',
      order: 'You take {drugWeight} of {drug} and work it into {baseWeight} of {base}.',
      question: 'What is the finished strength in % w/w?',
      namesUnit: true,
    },
    {
      caption: 'Batch record',
      order:
        'The base was {base}, of which {baseWeight} was weighed. Into it went {drug}, {drugWeight}, and nothing else was used.',
      question: 'Which percent completes the record?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'mixtures' } },
    base: { kind: 'word', draw: { row: 'mixtures' } },
    drugWeight: { unit: 'g', draw: { row: 'mixtures' }, called: 'Drug' },
    baseWeight: { unit: 'g', draw: { row: 'mixtures' }, called: 'Base' },
  },
  rows: {
    mixtures: [
      {
        drug: 'hydrocortisone',
        base: 'cold cream',
        drugWeight: { oneOf: [1.5, 2, 2.5, 3] },
        baseWeight: { from: 40, to: 80, by: 5 },
      },
      {
        drug: 'salicylic acid',
        base: 'white petrolatum',
        drugWeight: { from: 2, to: 10, by: 0.5 },
        baseWeight: { from: 45, to: 120, by: 5 },
      },
      {
        drug: 'zinc oxide',
        base: 'white petrolatum',
        drugWeight: { from: 8, to: 20, by: 0.5 },
        baseWeight: { from: 50, to: 150, by: 5 },
      },
      {
        drug: 'urea',
        base: 'hydrophilic ointment',
        drugWeight: { from: 5, to: 20, by: 0.5 },
        baseWeight: { from: 40, to: 120, by: 5 },
      },
      {
        drug: 'precipitated sulfur',
        base: 'hydrophilic ointment',
        drugWeight: { from: 3, to: 12, by: 0.5 },
        baseWeight: { from: 50, to: 120, by: 5 },
      },
      {
        drug: 'coal tar',
        base: 'zinc oxide paste',
        drugWeight: { from: 2, to: 6, by: 0.5 },
        baseWeight: { from: 45, to: 100, by: 5 },
      },
    ],
  },
  steps: {
    totalWeight: {
      unit: 'g',
      is: 'drugWeight + baseWeight',
      says: 'Add drug and base: the product is both.',
      called: 'Finished weight',
    },
    percent: {
      unit: '% w/w',
      is: 'drugWeight / totalWeight * percentByWeight',
      says: 'Drug over the whole, times 100.',
      called: 'Strength',
    },
  },
  answer: { of: 'percent', round: { to: 0.1 }, because: 'the record asks for one decimal' },
  realistic: ['percent >= 1', 'percent <= 40', 'abs(drugWeight / baseWeight * percentByWeight - percent) >= 0.1'],
  mistakes: {
    'divided-by-base': {
      at: 'totalWeight',
      is: 'baseWeight',
      kind: 'set-up',
      called: 'divided by the base',
      headline: 'You divided by the base alone.',
      says: 'You divided by {baseWeight}. With the drug in it the product weighs {totalWeight}.',
    },
    'percent-of-base': {
      at: 'percent',
      is: 'baseWeight / totalWeight * percentByWeight',
      kind: 'reading',
      called: 'percent of the base given',
      headline: 'You gave the percent of the base.',
      says: '{yours} of the product is {base}. The {drug} is the rest.',
    },
    'no-hundred': {
      at: 'percent',
      is: 'drugWeight / totalWeight',
      kind: 'unit',
      called: 'left as a share of one',
      headline: 'You stopped at the share of one.',
      says: 'You found {yours:number} g in 1 g. Percent counts grams in 100 g.',
    },
    'base-minus-drug': {
      at: 'totalWeight',
      is: 'baseWeight - drugWeight',
      kind: 'set-up',
      called: 'drug taken from the base',
      headline: 'You took the drug from the base.',
      says: 'You subtracted {drugWeight} from {baseWeight}. The drug was added: {totalWeight} in all.',
    },
  },
  picture: { kind: 'balance', shows: ['drugWeight', 'baseWeight'] },
  card: [
    'Is the weight the base or the finished product?',
    'Drug worked into a base: add the two first.',
    'Drug over the whole, times 100.',
  ],
  worked: { drug: 'urea', base: 'hydrophilic ointment', drugWeight: 13, baseWeight: 60, answer: 17.8 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Expressions of Concentration',
    'US Army course MD0802, Pharmaceutical Calculations II: percentage and ratio strength',
  ],
  review: ['which drugs are worked into which bases'],
});
