import { defineSkill } from '../../skill/define-skill';

/** The grams of carbohydrate that one unit covers, by the 500 or 450 rule. */
export const carbRatio = defineSkill({
  id: 'insulin.carb-ratio',
  version: 1,
  title: 'Insulin-to-carbohydrate ratio',
  level: 2,
  audience: ['pharmacist'],
  exams: ['NAPLEX'],
  settings: ['community'],
  asks: [
    {
      caption: 'Carbohydrate counting',
      order:
        'A patient on {product} uses {totalDaily:number} units a day in all, basal and meals. The {rule} rule is applied.',
      question: 'How many grams of carbohydrate does one unit cover?',
      namesUnit: true,
    },
    {
      caption: 'Card for the wallet',
      order:
        'The card that a patient carries is filled in anew. Total of a day: {totalDaily:number} units. With {product} the clinic divides {rule} by that total.',
      question: 'What insulin-to-carbohydrate ratio results, in g per unit?',
      namesUnit: true,
    },
  ],
  givens: {
    product: { kind: 'word', draw: { row: 'insulin' } },
    totalDaily: { unit: 'units/day', draw: { from: 16, to: 100, by: 1 }, called: 'Total of a day' },
    rule: { unit: '', draw: { row: 'insulin' }, called: 'Rule' },
  },
  rows: {
    insulin: [
      { product: 'insulin lispro', rule: 500 },
      { product: 'insulin aspart', rule: 500 },
      { product: 'regular insulin', rule: 450 },
    ],
  },
  steps: {
    grams: {
      unit: 'g/unit',
      is: 'rule / totalDaily',
      takes: { rule: '', totalDaily: 'units/day' },
      says: 'Divide the number of the rule by the total of a day.',
      called: 'Grams for one unit',
    },
  },
  answer: { of: 'grams', round: { to: 1 }, forOne: 'unit', because: 'the ratio is used in whole grams' },
  realistic: ['grams >= 5'],
  mistakes: {
    inverted: {
      at: 'grams',
      is: 'totalDaily / rule',
      kind: 'set-up',
      called: 'ratio upside down',
      headline: 'You turned the ratio over.',
      says: 'You divided {totalDaily:number} by {rule}. The number of the rule goes on top.',
    },
    'correction-rule': {
      at: 'grams',
      is: '((rule == 500) * 1800 + (rule == 450) * 1500) / totalDaily',
      kind: 'reading',
      called: 'correction rule used',
      headline: 'You used the correction rule.',
      says: 'You came to {yours:number}, what one unit lowers the glucose by. Carbohydrates take the {rule} rule.',
    },
    'per-meal': {
      at: 'grams',
      is: 'rule / totalDaily / 3',
      kind: 'set-up',
      called: 'shared among three meals',
      headline: 'You shared it among three meals.',
      says: 'You came to {yours:number} g. The rule gives the grams for one unit at any meal: {rule} over {totalDaily:number}.',
    },
    'half-total': {
      at: 'grams',
      is: 'rule / (totalDaily / 2)',
      kind: 'reading',
      called: 'mealtime half of the day used',
      headline: 'You used half of the day.',
      says: 'You divided {rule} by half of {totalDaily:number} units. The rule takes the whole day, basal and meals.',
    },
  },
  card: [
    'Add all insulin of a day, basal and meals.',
    '500 over that total for rapid-acting insulin, 450 for regular.',
    'The result is the grams that one unit covers.',
  ],
  worked: { product: 'insulin lispro', totalDaily: 50, rule: 500, answer: 10 },
  sources: ['diabetes education: 500 rule for rapid-acting, 450 rule for regular insulin'],
  review: ['which rule goes with which insulin'],
});
