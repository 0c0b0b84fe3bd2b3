import { defineSkill } from '../../skill/define-skill';

/** The weight of one ingredient of a formula that is written in parts by weight. */
export const partsFormula = defineSkill({
  id: 'compounding.parts-formula',
  version: 1,
  title: 'Formula in parts',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['compounding', 'community'],
  asks: [
    {
      caption: 'Ointment, by weight',
      order:
        'Mix {partsDrug} of {drug} with {partsSecond} of {second} and work them into {partsBase} of {base}, until {totalWeight} of ointment is made.',
      question: 'How many grams does the {drug} come to?',
      namesUnit: true,
    },
    {
      caption: 'Old recipe book',
      order:
        'An ointment is written in parts by weight: to {partsBase} of {base} come {partsSecond} of {second} and {partsDrug} of {drug}. The jar on the bench takes {totalWeight}.',
      question: 'What weight of {drug} fills its share of the jar?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'pastes' } },
    second: { kind: 'word', draw: { row: 'pastes' } },
    base: { kind: 'word', draw: { row: 'pastes' } },
    partsDrug: { unit: 'part', draw: { oneOf: [1, 2, 3, 4, 5, 6, 8, 10] }, called: 'This ingredient' },
    partsSecond: { unit: 'part', draw: { oneOf: [1, 2, 3, 5, 8, 10, 12, 15] }, called: 'Second ingredient' },
    partsBase: { unit: 'part', draw: { oneOf: [10, 15, 20, 25, 30, 40, 50, 60, 85, 100] }, called: 'Base' },
    totalWeight: { unit: 'g', draw: { oneOf: [30, 45, 60, 90, 100, 120, 240, 454, 480, 500, 1000] }, called: 'In all' },
  },
  rows: {
    pastes: [
      { drug: 'zinc oxide', second: 'starch', base: 'white petrolatum' },
      { drug: 'calamine', second: 'zinc oxide', base: 'white petrolatum' },
      { drug: 'precipitated sulfur', second: 'talc', base: 'hydrophilic ointment' },
      { drug: 'coal tar', second: 'zinc oxide', base: 'yellow petrolatum' },
    ],
  },
  steps: {
    totalParts: {
      unit: 'part',
      is: 'partsDrug + partsSecond + partsBase',
      says: 'Add all the parts, this ingredient included.',
      called: 'All the parts',
    },
    gramsPerPart: {
      unit: 'g/part',
      is: 'totalWeight / totalParts',
      says: 'Share the weight over the parts.',
      called: 'Weight of one part',
    },
    drugWeight: {
      unit: 'g',
      is: 'partsDrug * gramsPerPart',
      says: 'Multiply by the parts of this ingredient.',
      called: 'Weight of this ingredient',
    },
  },
  answer: { of: 'drugWeight', round: { to: 0.01 }, because: 'the balance is read to a hundredth of a gram' },
  realistic: ['drugWeight >= 0.12', 'partsDrug + partsSecond <= partsBase'],
  mistakes: {
    'part-over-base': {
      at: 'totalParts',
      is: 'partsBase',
      kind: 'set-up',
      called: 'divided by the base alone',
      headline: 'You divided by the base alone.',
      says: 'You shared {totalWeight} over {yours}. All three ingredients have {totalParts}.',
    },
    'part-as-percent': {
      at: 'drugWeight',
      is: 'partsDrug / wholePercent * totalWeight',
      kind: 'reading',
      called: 'parts read as percent',
      headline: 'You read parts as percent.',
      says: 'You took {partsDrug:number} of 100. The whole formula has {totalParts}.',
    },
    'own-parts-left-out': {
      at: 'totalParts',
      is: 'partsSecond + partsBase',
      kind: 'set-up',
      called: 'own parts left out of the total',
      headline: 'You left its own parts out.',
      says: 'You shared {totalWeight} over {yours}. With its own {partsDrug:number} there are {totalParts}.',
    },
    inverted: {
      at: 'drugWeight',
      is: 'totalParts / partsDrug',
      kind: 'set-up',
      called: 'fraction upside down',
      headline: 'You turned the fraction over.',
      says: 'You divided {totalParts} by {partsDrug}. Its share is {partsDrug:number} over {totalParts:number}, of {totalWeight}.',
    },
  },
  picture: { kind: 'formula-card', shows: ['drug', 'partsDrug', 'second', 'partsSecond', 'base', 'partsBase'] },
  card: [
    'Parts have no weight of their own: first add them all.',
    'The weight to be made over all the parts is the weight of one part.',
    'Multiply by the parts of the ingredient.',
  ],
  worked: { partsDrug: 5, partsSecond: 10, partsBase: 85, totalWeight: 480, answer: 24 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations',
    'pharmaceutical calculations textbooks, formulas that specify proportional parts',
  ],
  review: ['that the pastes are made in such proportions'],
});
