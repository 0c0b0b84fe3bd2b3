import { defineSkill } from '../../skill/define-skill';

/** Young's rule: a child's share of an adult dose by age in years. Kept because examinations ask for it. */
export const youngsRule = defineSkill({
  id: 'dosage.youngs-rule',
  version: 1,
  title: "Young's rule",
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['pediatrics'],
  asks: [
    {
      caption: 'Certification review',
      order: "The adult dose is {adultDose} and the child's age {age}. Use the rule named after Young.",
      question: 'What is the result?',
    },
    {
      caption: 'From an old formulary',
      order:
        'An old formulary gives {adultDose} for adults and nothing for children. The rule of Young needs only the age; this child is {age} old.',
      question: 'How many mg does the rule give?',
      namesUnit: true,
    },
  ],
  givens: {
    age: { unit: 'year', draw: { from: 2, to: 12, by: 1 } },
    adultDose: { unit: 'mg', draw: { oneOf: [50, 100, 200, 250, 300, 325, 400, 500, 600] }, called: 'Adult dose' },
  },
  constants: {
    twelveYears: {
      value: 12,
      unit: 'year',
      says: "Young's rule adds 12 years to the age",
      source: 'Ansel, Pharmaceutical Calculations',
    },
  },
  steps: {
    fraction: {
      unit: '',
      is: 'age / (age + twelveYears)',
      says: 'Divide the age by the age plus 12.',
      called: "Child's share",
    },
    dose: { unit: 'mg', is: 'fraction * adultDose', says: 'Take that share of the adult dose.' },
  },
  answer: { of: 'dose', round: { to: 0.1 }, because: 'one decimal is asked for' },
  mistakes: {
    'over-twelve': {
      at: 'fraction',
      is: 'age / twelveYears',
      kind: 'set-up',
      called: 'divided by 12 only',
      headline: 'You divided by 12 only.',
      says: 'You divided {age:number} by 12. The age stands below as well: {age:number} plus 12.',
    },
    'over-150': {
      at: 'fraction',
      is: 'age / 150',
      kind: 'reading',
      called: "Clark's 150 taken",
      headline: 'You took the 150 of Clark.',
      says: 'You divided {age:number} by 150. That belongs to pounds; years are divided by themselves plus 12.',
    },
    inverted: {
      at: 'fraction',
      is: '(age + twelveYears) / age',
      kind: 'set-up',
      called: 'share upside down',
      headline: 'You turned the share over.',
      says: 'You multiplied {adultDose} by {yours:number}. A child gets less than an adult, so the age goes on top.',
    },
    months: {
      at: 'fraction',
      is: 'age * 12 / 150',
      kind: 'reading',
      called: 'months over 150',
      headline: "You used Fried's rule.",
      says: "You turned {age} into months and divided by 150. That is Fried's rule, for infants.",
    },
  },
  card: [
    'Age in years over age plus 12 is the share.',
    'Multiply the adult dose by it.',
    'History: today children are dosed by their own mg/kg or surface area, never by this rule.',
  ],
  worked: { age: 6, adultDose: 300, answer: 100 },
  sources: ['Ansel, Pharmaceutical Calculations: historical rules', 'Austin Community College, technician lessons'],
});
