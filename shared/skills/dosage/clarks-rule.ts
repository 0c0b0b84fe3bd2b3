import { defineSkill } from '../../skill/define-skill';

/** Clark's rule: a child's share of an adult dose by weight in pounds. Kept because examinations ask for it. */
export const clarksRule = defineSkill({
  id: 'dosage.clarks-rule',
  version: 1,
  title: "Clark's rule",
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['pediatrics'],
  asks: [
    {
      caption: 'Practice examination',
      order: "Clark's rule, a child of {lb}, an adult dose of {adultDose}.",
      question: 'Which dose does the rule give?',
    },
    {
      caption: 'History of dosing',
      order:
        'An old formulary lists the dose for adults alone, {adultDose}. A lecture on it works out the dose of a child of {lb} by the rule of Clark.',
      question: 'How many mg would have been dispensed?',
      namesUnit: true,
    },
  ],
  givens: {
    lb: { unit: 'lb', draw: { from: 24, to: 100, by: 1 }, called: 'Weight' },
    adultDose: { unit: 'mg', draw: { oneOf: [50, 100, 200, 250, 300, 325, 400, 500, 600] }, called: 'Adult dose' },
  },
  constants: {
    adultLb: {
      value: 150,
      unit: 'lb',
      says: "Clark's adult weighs 150 lb",
      source: 'Ansel, Pharmaceutical Calculations',
    },
  },
  steps: {
    fraction: {
      unit: '',
      is: 'lb / adultLb',
      says: 'Find the share of an adult of 150 lb.',
      called: "Child's share",
    },
    dose: { unit: 'mg', is: 'fraction * adultDose', says: 'Take that share of the adult dose.' },
  },
  answer: { of: 'dose', round: { to: 0.1 }, because: 'one decimal is asked for' },
  mistakes: {
    'kg-in-rule': {
      at: 'fraction',
      is: 'lb / poundsPerKilogram / adultLb',
      kind: 'unit',
      called: 'kilograms put into the rule',
      headline: 'You put kilograms into the rule.',
      says: 'You turned {lb} into kilograms first. The 150 of this rule is in pounds.',
    },
    seventy: {
      at: 'fraction',
      is: 'lb / 70',
      kind: 'unit',
      called: 'pounds over 70',
      headline: 'You divided pounds by 70.',
      says: 'You divided {lb} by 70, the adult in kilograms. In pounds it is {adultLb:number}.',
    },
    inverted: {
      at: 'fraction',
      is: 'adultLb / lb',
      kind: 'set-up',
      called: 'share upside down',
      headline: 'You turned the share over.',
      says: 'You divided {adultLb} by {lb}. The child goes on top: a smaller body gets a smaller dose.',
    },
    'youngs-shape': {
      at: 'fraction',
      is: 'lb / (lb + 12)',
      kind: 'reading',
      called: "shape of Young's rule",
      headline: "You used the shape of Young's rule.",
      says: 'You divided {lb:number} by itself plus 12. That is the rule for years; for pounds divide by {adultLb:number}.',
    },
  },
  card: [
    'Weight in pounds over 150 is the share.',
    'Multiply the adult dose by it.',
    'History: today children are dosed by their own mg/kg or surface area, never by this rule.',
  ],
  worked: { lb: 60, adultDose: 400, answer: 160 },
  sources: ['Ansel, Pharmaceutical Calculations: historical rules', 'PTCB practice material'],
});
