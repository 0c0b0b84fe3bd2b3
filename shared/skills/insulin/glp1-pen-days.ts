import { glp1Pens } from '../../drugs/glp1-pens';
import { defineSkill } from '../../skill/define-skill';

const { semaglutide, liraglutide } = glp1Pens;

/** How many days GLP-1 pens last, by full doses. */
export const glp1PenDays = defineSkill({
  id: 'insulin.glp1-pen-days',
  version: 1,
  title: "Days' supply of GLP-1 pens",
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community'],
  asks: [
    {
      caption: 'Weekly or daily',
      order: '{product} of {mgPerPen}: inject {mgPerDose} {daysBetween}. Dispensed: {pens}.',
      question: "Which days' supply fits?",
    },
    {
      caption: 'Rejected quantity',
      order:
        'A plan wants to know how long the fill reaches. It was {pens} with {mgPerPen} in each. The patient takes {mgPerDose} from the {product} {daysBetween}.',
      question: 'How many days do you report?',
      namesUnit: true,
    },
  ],
  givens: {
    product: { kind: 'word', draw: { row: 'pen' } },
    pens: { unit: 'pens', draw: { row: 'pen' } },
    mgPerPen: { unit: 'mg', draw: { row: 'pen' }, called: 'In a pen' },
    mgPerDose: { unit: 'mg', draw: { row: 'pen' }, called: 'A dose' },
    daysBetween: {
      unit: 'days/dose',
      draw: { row: 'pen' },
      called: 'How often',
      names: { '1': 'once daily', '7': 'once a week' },
    },
  },
  rows: {
    pen: [
      { product: semaglutide.name, pens: 1, mgPerPen: 2, mgPerDose: 0.25, daysBetween: 7 },
      { product: semaglutide.name, pens: { oneOf: [1, 2, 3] }, mgPerPen: 2, mgPerDose: 0.5, daysBetween: 7 },
      { product: semaglutide.name, pens: { oneOf: [1, 2, 3] }, mgPerPen: 4, mgPerDose: 1, daysBetween: 7 },
      { product: semaglutide.name, pens: { oneOf: [1, 2, 3] }, mgPerPen: 8, mgPerDose: 2, daysBetween: 7 },
      {
        product: liraglutide.name,
        pens: { oneOf: [1, 2, 3] },
        mgPerPen: 18,
        mgPerDose: { oneOf: [1.2, 1.8] },
        daysBetween: 1,
      },
    ],
  },
  steps: {
    dosesPerPen: {
      unit: 'doses',
      is: 'floor(mgPerPen / mgPerDose)',
      says: 'Find the full doses in a pen.',
      called: 'Doses in a pen',
    },
    days: {
      unit: 'days',
      is: 'dosesPerPen * daysBetween * pens',
      says: 'Multiply by the days that a dose covers and by the pens.',
      called: "Days' supply",
    },
  },
  answer: { of: 'days', round: { to: 1 }, isWhole: true, because: 'only full doses count' },
  realistic: ['dosesPerPen >= 2'],
  mistakes: {
    daily: {
      at: 'days',
      is: 'dosesPerPen * pens * (8 - daysBetween)',
      kind: 'reading',
      called: 'week and day exchanged',
      headline: 'You exchanged week and day.',
      says: 'You came to {yours:number} days. The {dosesPerPen} in a pen are injected {daysBetween}.',
    },
    'mg-as-days': {
      at: 'days',
      is: 'mgPerPen * pens',
      kind: 'unit',
      called: 'mg taken as days',
      headline: 'You took mg for days.',
      says: 'You counted {yours:number}, the mg in {pens}. A dose is {mgPerDose}, {daysBetween}.',
    },
    'pens-only': {
      at: 'days',
      is: 'daysBetween * pens',
      kind: 'reading',
      called: 'one dose in a pen',
      headline: 'You counted one dose a pen.',
      says: 'You came to {yours:number} days. A pen of {mgPerPen} holds {dosesPerPen}.',
    },
  },
  facts: { pen: { called: 'Pens', says: '{pens} of {mgPerPen}' } },
  card: [
    'mg in a pen over mg in a dose, full doses only.',
    'A weekly dose covers 7 days, a daily dose 1.',
    'Doses times the days they cover, times the pens.',
  ],
  worked: { product: liraglutide.name, pens: 2, mgPerPen: 18, mgPerDose: 1.2, daysBetween: 1, answer: 30 },
  sources: ['US prescribing information of semaglutide and liraglutide pens'],
  review: ['pen contents and doses of the two products'],
});
