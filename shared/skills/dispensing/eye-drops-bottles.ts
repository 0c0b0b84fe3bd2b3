import { drops as products } from '../../drugs/drops-and-sprays';
import { defineSkill } from '../../skill/define-skill';

/** How many dropper bottles a course for both eyes needs. */
export const eyeDropsBottles = defineSkill({
  id: 'dispensing.eye-drops-bottles',
  version: 1,
  title: 'Bottles of eye drops to dispense',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community'],
  asks: [
    {
      caption: 'Eye clinic order',
      order: 'Both eyes: {drops} of {drug} {perDay} for {daysOrdered}. One bottle is {bottleMl}, with {dropsPerMl}.',
      question: 'How many bottles leave the pharmacy?',
      namesUnit: true,
    },
    {
      caption: 'Filling station',
      order:
        'You fill a supply of {daysOrdered}. On the shelf stand bottles of {drug}, {bottleMl} each and counted at {dropsPerMl}; both eyes get {drops} {perDay}.',
      question: 'What number of them do you take down?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'product' } },
    bottleMl: { unit: 'mL', draw: { row: 'product' }, called: 'A bottle' },
    drops: { unit: 'gtt', draw: { row: 'product' }, called: 'A dose', names: { '1': '1 drop', '2': '2 drops' } },
    sides: { unit: 'eyes', draw: { oneOf: [2] }, hidden: true, called: 'Both eyes' },
    perDay: {
      unit: 'times/day',
      draw: { row: 'product' },
      called: 'How often',
      names: { '2': 'twice daily', '3': '3 times daily', '4': '4 times daily', '6': 'every 4 hours' },
    },
    daysOrdered: { unit: 'days', draw: { row: 'product' }, called: 'Ordered' },
  },
  constants: {
    dropsPerMl: {
      value: 20,
      unit: 'gtt/mL',
      says: '20 drops in 1 mL',
      source: 'usual assumption of US prescription plans',
    },
  },
  rows: {
    product: [
      {
        drug: products.ciprofloxacin.name,
        bottleMl: { oneOf: [2.5, 5] },
        drops: 2,
        perDay: 4,
        daysOrdered: { oneOf: [7, 10, 14] },
      },
      {
        drug: products.tobramycin.name,
        bottleMl: 5,
        drops: { oneOf: [1, 2] },
        perDay: 6,
        daysOrdered: { oneOf: [7, 10] },
      },
      {
        drug: products.prednisolone.name,
        bottleMl: { oneOf: [5, 10] },
        drops: { oneOf: [1, 2] },
        perDay: { oneOf: [2, 3, 4] },
        daysOrdered: { oneOf: [14, 28] },
      },
      {
        drug: products.ketorolac.name,
        bottleMl: { oneOf: [3, 5] },
        drops: 1,
        perDay: 4,
        daysOrdered: { oneOf: [14, 28] },
      },
      {
        drug: products.timolol.name,
        bottleMl: { oneOf: [5, 10] },
        drops: 1,
        perDay: 2,
        daysOrdered: { oneOf: [30, 60, 90] },
      },
      { drug: products.dorzolamide.name, bottleMl: 10, drops: 1, perDay: 3, daysOrdered: { oneOf: [60, 90] } },
    ],
  },
  steps: {
    need: {
      unit: 'gtt',
      is: 'drops * sides * perDay * daysOrdered',
      says: 'Count every drop of the course, for both eyes.',
      called: 'Drops in all',
    },
    ml: { unit: 'mL', is: 'need / dropsPerMl', says: 'Turn the drops into mL.', called: 'Volume needed' },
    bottles: {
      unit: 'bottles',
      is: 'ceil(ml / bottleMl)',
      says: 'Divide by one bottle and go up to the next whole one.',
    },
  },
  answer: {
    of: 'bottles',
    round: { to: 1, mode: 'up' },
    because: 'a bottle is not opened, and the course must not run short',
  },
  realistic: ['bottles >= 2', 'bottles <= 12', 'ml / bottleMl != bottles'],
  mistakes: {
    'one-eye': {
      at: 'need',
      is: 'drops * perDay * daysOrdered',
      kind: 'reading',
      called: 'one eye only',
      headline: 'You counted one eye only.',
      says: 'You came to {yours:number} drops. Both eyes take {need:number}.',
    },
    'rounded-down': {
      at: 'bottles',
      is: 'floor(ml / bottleMl)',
      kind: 'rounding',
      called: 'part bottle dropped',
      headline: 'You dropped the part bottle.',
      says: 'You stopped before {ml} were covered. Bottles of {bottleMl} must reach that volume or pass it.',
    },
    'ten-drops': {
      at: 'ml',
      is: 'need / 10',
      kind: 'unit',
      called: 'infusion tubing taken',
      headline: 'You used the drops of IV tubing.',
      says: 'You counted 10 drops in a mL and came to {yours:number} mL. At {dropsPerMl} it is {ml}.',
    },
    'drops-as-ml': {
      at: 'ml',
      is: 'need',
      kind: 'unit',
      called: 'drops taken as mL',
      headline: 'You took the drops for mL.',
      says: 'You divided {need:number} drops by the mL of a bottle. At {dropsPerMl} they are {ml}.',
    },
  },
  card: [
    'Drops in a dose, times 2 for both eyes, times how often, times the days.',
    'Over 20 drops in a mL gives the volume.',
    'Volume over one bottle, up to the next whole bottle.',
  ],
  worked: { drug: products.ciprofloxacin.name, bottleMl: 5, drops: 2, sides: 2, perDay: 4, daysOrdered: 14, answer: 3 },
  sources: ["technician lessons on days' supply: 20 drops in 1 mL", 'US labels of the products'],
  review: ['bottle sizes and directions of the six products'],
});
