import { defineSkill } from '../../skill/define-skill';

/** The weight of a hydrate that brings as much substance as the anhydrous form. */
export const hydrateSubstitution = defineSkill({
  id: 'compounding.hydrate-substitution',
  version: 1,
  title: 'Hydrate in place of the anhydrous form',
  level: 3,
  audience: ['pharmacist'],
  exams: ['NAPLEX'],
  settings: ['compounding', 'hospital'],
  asks: [
    {
      caption: 'Substitution',
      order:
        'The formula calls for {amount} of anhydrous {substance} ({anhydrousWeight}). In stock is a {container} container of the {hydrate} ({hydrateWeight}).',
      question: 'How many grams of the {hydrate} are weighed instead?',
      namesUnit: true,
    },
    {
      caption: 'Supplier changed',
      order:
        'From now on {substance} comes as {hydrate}. Formula weights: {hydrateWeight} with its water, {anhydrousWeight} without. A batch record asks for {amount} of the dry form.',
      question: 'What amount of the new form replaces it?',
    },
  ],
  givens: {
    substance: { kind: 'word', draw: { row: 'hydrates' } },
    hydrate: { kind: 'word', draw: { row: 'hydrates' } },
    anhydrousWeight: { unit: 'g/mol', draw: { row: 'hydrates' }, called: 'Anhydrous' },
    hydrateWeight: { unit: 'g/mol', draw: { row: 'hydrates' }, called: 'Hydrate' },
    amount: { unit: 'g', draw: { from: 0.5, to: 50, by: 0.5 }, called: 'Anhydrous wanted' },
  },
  extras: {
    container: { unit: 'g', draw: { oneOf: [100, 250, 500, 1000] }, called: 'Container' },
  },
  rows: {
    hydrates: [
      { substance: 'citric acid', hydrate: 'monohydrate', anhydrousWeight: 192.1, hydrateWeight: 210.1 },
      { substance: 'magnesium sulfate', hydrate: 'heptahydrate', anhydrousWeight: 120.4, hydrateWeight: 246.5 },
      { substance: 'dextrose', hydrate: 'monohydrate', anhydrousWeight: 180.2, hydrateWeight: 198.2 },
      { substance: 'calcium chloride', hydrate: 'dihydrate', anhydrousWeight: 111, hydrateWeight: 147 },
      { substance: 'zinc sulfate', hydrate: 'heptahydrate', anhydrousWeight: 161.5, hydrateWeight: 287.6 },
      { substance: 'ferrous sulfate', hydrate: 'heptahydrate', anhydrousWeight: 151.9, hydrateWeight: 278 },
      { substance: 'dibasic sodium phosphate', hydrate: 'heptahydrate', anhydrousWeight: 142, hydrateWeight: 268.1 },
      { substance: 'sodium acetate', hydrate: 'trihydrate', anhydrousWeight: 82, hydrateWeight: 136.1 },
      { substance: 'lidocaine HCl', hydrate: 'monohydrate', anhydrousWeight: 270.8, hydrateWeight: 288.8 },
      { substance: 'cupric sulfate', hydrate: 'pentahydrate', anhydrousWeight: 159.6, hydrateWeight: 249.7 },
    ],
  },
  steps: {
    factor: {
      unit: '',
      is: 'hydrateWeight / anhydrousWeight',
      says: 'Find how many times heavier the hydrate is.',
      called: 'Times as heavy',
    },
    hydrateAmount: {
      unit: 'g',
      is: 'amount * factor',
      says: 'Weigh that many times more of it.',
      called: 'Hydrate to weigh',
    },
  },
  answer: { of: 'hydrateAmount', round: { to: 0.01 }, because: 'it is weighed to a hundredth of a gram' },
  realistic: ['hydrateAmount - amount >= 0.03'],
  mistakes: {
    inverted: {
      at: 'factor',
      is: 'anhydrousWeight / hydrateWeight',
      kind: 'set-up',
      called: 'formula weights upside down',
      headline: 'You turned the weights over.',
      says: 'You put {anhydrousWeight} over {hydrateWeight}. Part of the hydrate is water, so more of it is weighed and not less.',
    },
    unchanged: {
      at: 'hydrateAmount',
      is: 'amount',
      kind: 'reading',
      called: 'no change made',
      headline: 'You changed nothing.',
      says: '{amount} of the hydrate is partly water. It brings less than {amount} of the substance.',
    },
    'added-water-percent': {
      at: 'factor',
      is: '1 + (hydrateWeight - anhydrousWeight) / hydrateWeight',
      kind: 'set-up',
      called: 'percent of water added',
      headline: 'You added the percent of water.',
      says: 'You added to {amount} the share of water that the hydrate has. That share belongs to the hydrate, so divide by {anhydrousWeight} and not by {hydrateWeight}.',
    },
  },
  facts: { forms: { called: 'Formula weights', says: '{hydrateWeight} hydrated, {anhydrousWeight} anhydrous' } },
  card: [
    'One mole of hydrate brings one mole of the substance.',
    'Formula weight of the hydrate over that of the anhydrous form is the factor.',
    'Multiply: more of the hydrate is weighed.',
  ],
  worked: { substance: 'citric acid', anhydrousWeight: 192.1, hydrateWeight: 210.1, amount: 5, answer: 5.47 },
  sources: ['USP reference tables, formula weights', 'compounding textbooks, adjusting for water of hydration'],
  review: ['formula weights'],
});
