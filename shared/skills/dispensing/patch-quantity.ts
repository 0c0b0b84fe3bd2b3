import { patches as products } from '../../drugs/patches-and-creams';
import { defineSkill } from '../../skill/define-skill';

/** How many patches cover the days ordered. */
export const patchQuantity = defineSkill({
  id: 'dispensing.patch-quantity',
  version: 1,
  title: 'Patches to dispense',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community'],
  asks: [
    {
      caption: 'E-prescription',
      order: '{drug}: wear {patches} at a time and change {hoursPerPatch}. Supply for {days}.',
      question: 'How many patches do you dispense?',
      namesUnit: true,
    },
    {
      caption: 'Discharge planning',
      order:
        'A nurse wants {days} covered after discharge. The patient goes home on {drug}, {patches} at each change, and changes them {hoursPerPatch}.',
      question: 'What quantity do you pack?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'product' } },
    hoursPerPatch: {
      unit: 'h',
      draw: { row: 'product' },
      called: 'Changed',
      names: { '72': 'every 72 hours', '84': 'twice a week', '168': 'once a week' },
    },
    patches: { unit: 'patches', draw: { row: 'product' }, called: 'At a time' },
    days: { unit: 'days', draw: { row: 'product' }, called: 'To cover' },
  },
  rows: {
    product: [
      { drug: products.fentanyl.name, hoursPerPatch: 72, patches: { oneOf: [1, 2] }, days: 30 },
      { drug: products.clonidine.name, hoursPerPatch: 168, patches: 1, days: { oneOf: [28, 84] } },
      { drug: products.estradiol.name, hoursPerPatch: 84, patches: 1, days: { oneOf: [28, 84] } },
      { drug: products.buprenorphine.name, hoursPerPatch: 168, patches: 1, days: 28 },
    ],
  },
  steps: {
    changes: {
      unit: 'times',
      is: 'days * hoursPerDay / hoursPerPatch',
      says: 'Turn the days into hours and divide by the hours of one patch.',
      called: 'Changes',
    },
    quantity: {
      unit: 'patches',
      is: 'ceil(changes) * patches',
      says: 'Each change takes whole patches.',
      called: 'Patches to dispense',
    },
  },
  answer: { of: 'quantity', round: { to: 1, mode: 'up' }, because: 'a patch is not cut, and the days must be covered' },
  mistakes: {
    'one-a-day': {
      at: 'quantity',
      is: 'days * patches',
      kind: 'reading',
      called: 'a new patch each day',
      headline: 'You counted a new patch each day.',
      says: 'You came to {yours:number}, with a change on each of the {days}. They are changed {hoursPerPatch}.',
    },
    'rounded-down': {
      at: 'quantity',
      is: '(ceil(changes) - 1) * patches',
      kind: 'set-up',
      called: 'one change short',
      headline: 'You are one change short.',
      says: 'You came to {yours:number}, which leaves out the first patch. The {days} hold {changes:number} changes.',
    },
    'hours-as-days': {
      at: 'changes',
      is: 'days * 12 / hoursPerPatch',
      kind: 'unit',
      called: 'day of 12 hours',
      headline: 'You took a day as 12 hours.',
      says: 'You counted {yours:number} changes in {days}. With 24 hours in a day there are {changes:number}.',
    },
  },
  card: [
    'Days times 24 is the time to cover in hours.',
    'Over the hours of one patch gives the changes.',
    'Twice a week is every 84 hours, once a week every 168.',
    'Changes times the patches worn at a time.',
  ],
  worked: { drug: products.fentanyl.name, hoursPerPatch: 72, patches: 1, days: 30, answer: 10 },
  sources: ["technician lessons on days' supply", 'US prescribing information of the products'],
  review: ['change intervals of the four patches'],
});
