import { defineSkill } from '../../skill/define-skill';

/** How far one unit lowers the glucose, by the 1,800, 1,700 or 1,500 rule. */
export const correctionFactor = defineSkill({
  id: 'insulin.correction-factor',
  version: 1,
  title: 'Correction (sensitivity) factor',
  level: 2,
  audience: ['pharmacist'],
  exams: ['NAPLEX'],
  settings: ['community'],
  asks: [
    {
      caption: 'Clinic note',
      order:
        'Insulin in 24 hours: {totalDaily:number} units. High readings are corrected with {product} after the {rule} rule.',
      question: 'By how many mg/dL does one unit lower the glucose?',
      namesUnit: true,
    },
    {
      caption: 'Teaching sheet',
      order:
        'You fill in the line "1 unit brings me down by". The patient injects {product} and long-acting insulin, together {totalDaily:number} units a day; your clinic works with the number {rule}.',
      question: 'Which sensitivity factor do you write?',
    },
  ],
  givens: {
    product: { kind: 'word', draw: { row: 'insulin' } },
    totalDaily: { unit: 'units/day', draw: { from: 16, to: 100, by: 1 }, called: 'Total of a day' },
    rule: { unit: '', draw: { row: 'insulin' }, called: 'Rule' },
  },
  rows: {
    insulin: [
      { product: 'insulin lispro', rule: { oneOf: [1700, 1800] } },
      { product: 'insulin aspart', rule: { oneOf: [1700, 1800] } },
      { product: 'regular insulin', rule: 1500 },
    ],
  },
  steps: {
    drop: {
      unit: 'mg/dL/unit',
      is: 'rule / totalDaily',
      takes: { rule: '', totalDaily: 'units/day' },
      says: 'Divide the number of the rule by the total of a day.',
      called: 'Drop for one unit',
    },
  },
  answer: { of: 'drop', round: { to: 1 }, forOne: 'unit', because: 'meters read in whole mg/dL' },
  realistic: ['drop >= 15'],
  mistakes: {
    'carb-rule': {
      at: 'drop',
      is: '500 / totalDaily',
      kind: 'reading',
      called: 'carbohydrate rule used',
      headline: 'You used the carbohydrate rule.',
      says: 'You divided 500 by {totalDaily:number}, which gives grams of carbohydrate. The correction takes {rule}.',
    },
    inverted: {
      at: 'drop',
      is: 'totalDaily / rule',
      kind: 'set-up',
      called: 'ratio upside down',
      headline: 'You turned the ratio over.',
      says: 'You divided {totalDaily:number} by {rule}. The number of the rule goes on top.',
    },
    'half-total': {
      at: 'drop',
      is: 'rule / (totalDaily / 2)',
      kind: 'reading',
      called: 'half of the day used',
      headline: 'You used half of the day.',
      says: 'You divided {rule} by half of {totalDaily:number} units. The rule takes all insulin of the day.',
    },
  },
  card: [
    'Add all insulin of a day, basal and meals.',
    '1,800 (some say 1,700) over that total for rapid-acting insulin, 1,500 for regular.',
    'The result is how far one unit lowers the glucose, in mg/dL.',
  ],
  worked: { product: 'insulin lispro', totalDaily: 40, rule: 1800, answer: 45 },
  sources: ['diabetes education: 1,800 and 1,700 rules for rapid-acting, 1,500 rule for regular insulin'],
  review: ['which rule goes with which insulin'],
});
