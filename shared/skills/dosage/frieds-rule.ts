import { defineSkill } from '../../skill/define-skill';

/** Fried's rule: an infant's share of an adult dose by age in months. Kept because examinations ask for it. */
export const friedsRule = defineSkill({
  id: 'dosage.frieds-rule',
  version: 1,
  title: "Fried's rule",
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['pediatrics'],
  asks: [
    {
      caption: 'Question of the day',
      order: "Apply Fried's rule. Infant: {months} old. Adult strength of the dose: {adultDose}.",
      question: 'How much would the infant get by it?',
    },
    {
      caption: 'Study group',
      order:
        '"My notes say {adultDose} for adults," says Lena, "and the baby in the problem is {months} old." Someone answers that the rule of Fried fits.',
      question: 'How many mg do they arrive at?',
      namesUnit: true,
    },
  ],
  givens: {
    months: { unit: 'month', draw: { from: 2, to: 24, by: 1 }, called: 'Age' },
    adultDose: { unit: 'mg', draw: { oneOf: [50, 100, 200, 250, 300, 325, 400, 500, 600] }, called: 'Adult dose' },
  },
  constants: {
    adultMonths: {
      value: 150,
      unit: 'month',
      says: "Fried's rule divides by 150 months",
      source: 'Ansel, Pharmaceutical Calculations',
    },
  },
  steps: {
    fraction: {
      unit: '',
      is: 'months / adultMonths',
      says: 'Divide the months by 150.',
      called: "Infant's share",
    },
    dose: { unit: 'mg', is: 'fraction * adultDose', says: 'Take that share of the adult dose.' },
  },
  answer: { of: 'dose', round: { to: 0.1 }, because: 'one decimal is asked for' },
  mistakes: {
    years: {
      at: 'fraction',
      is: 'months / monthsPerYear / adultMonths',
      kind: 'unit',
      called: 'months turned into years',
      headline: 'You turned the months into years.',
      says: 'You divided {months} by 12 first. The 150 of this rule is in months, so they stay.',
    },
    'youngs-shape': {
      at: 'fraction',
      is: 'months / (months + 12)',
      kind: 'reading',
      called: "shape of Young's rule",
      headline: "You used the shape of Young's rule.",
      says: 'You divided {months:number} by itself plus 12. That is the rule for years; for months divide by {adultMonths:number}.',
    },
    inverted: {
      at: 'fraction',
      is: 'adultMonths / months',
      kind: 'set-up',
      called: 'share upside down',
      headline: 'You turned the share over.',
      says: 'You divided {adultMonths:number} by {months:number}. An infant gets less than an adult, so the age goes on top.',
    },
  },
  card: [
    'Age in months over 150 is the share.',
    'Multiply the adult dose by it.',
    'History: today infants are dosed by their own mg/kg, never by this rule.',
  ],
  worked: { months: 15, adultDose: 300, answer: 30 },
  sources: ['Ansel, Pharmaceutical Calculations: historical rules', 'Austin Community College, technician lessons'],
});
