import { inhalers as products } from '../../drugs/drops-and-sprays';
import { defineSkill } from '../../skill/define-skill';

/** How many whole days the puffs of one or more inhalers last. */
export const inhalerDaysSupply = defineSkill({
  id: 'dispensing.inhaler-days-supply',
  version: 1,
  title: "Days' supply (inhaler)",
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community'],
  asks: [
    {
      caption: 'Refill request',
      order:
        '{drug}, inhale {puffs} {perDay}. Dispense {inhalers}; the counter of a full one starts at {actuations:number}.',
      question: "What is the days' supply?",
    },
    {
      caption: 'Camp nurse calls',
      order:
        'For one camper a camp nurse stores {inhalers} of {drug}, {actuations:number} puffs on every counter when new. The plan says {puffs} {perDay}, whether at home or at camp.',
      question: 'How many whole days are covered?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'product' } },
    actuations: { unit: 'puffs/inhaler', draw: { row: 'product' }, called: 'Counter' },
    puffs: { unit: 'puffs/dose', draw: { row: 'product' }, called: 'A dose', names: { '2': '2 puffs' } },
    perDay: {
      unit: 'doses/day',
      draw: { row: 'product' },
      called: 'How often',
      names: { '2': 'twice daily', '4': '4 times daily', '6': 'every 4 hours' },
    },
    inhalers: { unit: 'inhalers', draw: { oneOf: [1, 2, 3] }, called: 'Dispensed' },
  },
  rows: {
    product: [
      { drug: products.albuterol.name, actuations: 200, puffs: 2, perDay: { oneOf: [4, 6] } },
      { drug: products.ipratropium.name, actuations: 200, puffs: 2, perDay: 4 },
      { drug: products.budesonideFormoterol.name, actuations: 120, puffs: 2, perDay: 2 },
      { drug: products.fluticasone.name, actuations: 120, puffs: 2, perDay: 2 },
      { drug: products.mometasoneFormoterol.name, actuations: { oneOf: [60, 120] }, puffs: 2, perDay: 2 },
    ],
  },
  steps: {
    perDayPuffs: {
      unit: 'puffs/day',
      is: 'puffs * perDay',
      says: 'Find the puffs of one day.',
      called: 'Puffs in a day',
    },
    days: {
      unit: 'days',
      is: 'floor(actuations * inhalers / perDayPuffs)',
      says: 'Divide the puffs of all inhalers by one day and keep the whole days.',
      called: "Days' supply",
    },
  },
  answer: { of: 'days', round: { to: 1, mode: 'down' }, because: 'a day with too few puffs is not covered' },
  mistakes: {
    'ignored-puffs': {
      at: 'perDayPuffs',
      is: 'perDay',
      kind: 'reading',
      called: 'one puff for each dose',
      headline: 'You counted one puff a dose.',
      says: 'You divided by {yours:number} puffs a day. A dose is {puffs}, so a day takes {perDayPuffs:number}.',
    },
    'ignored-frequency': {
      at: 'perDayPuffs',
      is: 'puffs',
      kind: 'reading',
      called: 'one dose a day',
      headline: 'You counted one dose a day.',
      says: 'You took {puffs} for the whole day. They are inhaled {perDay}.',
    },
    'one-puff-more': {
      at: 'perDayPuffs',
      is: '(puffs + 1) * perDay',
      kind: 'arithmetic',
      called: 'one puff a dose too many',
      headline: 'You counted one puff too many.',
      says: 'You went on with {yours:number} puffs a day. With {puffs} a dose it is {perDayPuffs:number}.',
    },
  },
  card: [
    'Puffs in a dose times doses in a day is one day.',
    'Counter times the number of inhalers is what there is.',
    'What there is over one day, whole days only.',
  ],
  worked: { drug: products.albuterol.name, actuations: 200, puffs: 2, perDay: 4, inhalers: 1, answer: 25 },
  sources: ["technician lessons on days' supply", 'US labels of the products'],
  review: ['puffs in the five inhalers and their directions'],
});
