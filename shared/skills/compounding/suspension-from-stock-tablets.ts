import { crushedTablets } from '../../drugs/crushed-tablets';
import { defineSkill } from '../../skill/define-skill';

const drugs = crushedTablets;

/** The volume of suspension that the tablets at hand are enough for. */
export const suspensionFromStockTablets = defineSkill({
  id: 'compounding.suspension-from-stock-tablets',
  version: 1,
  title: 'Volume a number of tablets will make',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT'],
  settings: ['compounding', 'community'],
  asks: [
    {
      caption: 'Short supply',
      order: 'The wholesaler is out of {drug}. {tablets} of {tabletMg} are left, and the suspension is {mgPerMl}.',
      question: 'How many mL can be made of them?',
      namesUnit: true,
    },
    {
      caption: 'Last bottle',
      order:
        'All tablets in the last bottle are used up: it has {tablets}, and the label says {drug} {tabletMg}. They are powdered for a liquid of {mgPerMl}.',
      question: 'Up to which volume is the vehicle added?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'drugs' } },
    tablets: { unit: 'tablet', draw: { oneOf: [6, 8, 10, 12, 15, 20, 24, 25, 30] }, called: 'On hand' },
    tabletMg: { unit: 'mg', draw: { row: 'drugs' }, called: 'In a tablet' },
    mgPerMl: { unit: 'mg/mL', draw: { row: 'drugs' }, called: 'Suspension' },
  },
  rows: {
    drugs: [
      { drug: drugs.metoprolol.name, tabletMg: { oneOf: [25, 50, 100] }, mgPerMl: 10 },
      { drug: drugs.spironolactone.name, tabletMg: { oneOf: [25, 50, 100] }, mgPerMl: { oneOf: [2.5, 5, 25] } },
      { drug: drugs.hydrochlorothiazide.name, tabletMg: { oneOf: [25, 50] }, mgPerMl: 5 },
      { drug: drugs.baclofen.name, tabletMg: { oneOf: [10, 20] }, mgPerMl: { oneOf: [5, 10] } },
      { drug: drugs.flecainide.name, tabletMg: { oneOf: [50, 100] }, mgPerMl: 20 },
      { drug: drugs.sildenafil.name, tabletMg: 20, mgPerMl: 2.5 },
      { drug: drugs.allopurinol.name, tabletMg: 100, mgPerMl: 20 },
      { drug: drugs.topiramate.name, tabletMg: { oneOf: [25, 50, 100, 200] }, mgPerMl: 6 },
      { drug: drugs.bethanechol.name, tabletMg: { oneOf: [10, 25, 50] }, mgPerMl: 5 },
    ],
  },
  steps: {
    totalMg: { unit: 'mg', is: 'tablets * tabletMg', says: 'Find the drug on hand.', called: 'Drug on hand' },
    volume: { unit: 'mL', is: 'totalMg / mgPerMl', says: 'Divide by what one mL is to hold.' },
  },
  answer: { of: 'volume', round: { to: 1 }, because: 'the cylinder is read to a whole mL' },
  realistic: ['volume >= 20', 'volume <= 500', 'round(volume) <= volume'],
  mistakes: {
    multiplied: {
      at: 'volume',
      is: 'totalMg * mgPerMl',
      kind: 'set-up',
      called: 'multiplied by the strength',
      headline: 'You multiplied by the strength.',
      says: 'You multiplied {totalMg} by {mgPerMl}. Each mL takes up that much, so divide.',
    },
    'one-tablet': {
      at: 'totalMg',
      is: 'tabletMg',
      kind: 'reading',
      called: 'worked on one tablet',
      headline: 'You worked on one tablet.',
      says: 'You divided {yours}, the drug in one tablet. There are {tablets}, with {totalMg} in them.',
    },
    'count-ignored-strength': {
      at: 'totalMg',
      is: 'tablets',
      kind: 'unit',
      called: 'strength of the tablet left out',
      headline: 'You left the tablet strength out.',
      says: 'You divided {tablets} by {mgPerMl}. Tablets become mg first: each holds {tabletMg}.',
    },
  },
  picture: { kind: 'graduated-cylinder', shows: ['mgPerMl'] },
  facts: { stock: { called: 'On hand', says: '{tablets} of {tabletMg}' } },
  card: [
    'Tablets times their strength is the drug on hand.',
    'Divide by the strength of the suspension.',
    'The vehicle is added up to that volume, not on top of the powder.',
  ],
  worked: { tablets: 10, tabletMg: 75, mgPerMl: 6, answer: 125 },
  sources: [
    'published stability studies of extemporaneous oral liquids',
    'pharmaceutical calculations textbooks, contemporary compounding: suspensions of tablets',
  ],
  review: ['strengths of the suspensions'],
});
