import { insulins } from '../../drugs/insulins';
import { defineSkill } from '../../skill/define-skill';

/** How many vials cover the days ordered, by units and by days in use. */
export const vialsToDispense = defineSkill({
  id: 'insulin.vials-to-dispense',
  version: 1,
  title: 'Vials to dispense',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital'],
  asks: [
    {
      caption: 'New order',
      order:
        '{product}, {unitsPerDay:number} units a day in divided doses, supply for {daysOrdered}. Vials of {vialUnits:number} units; discard {discardDays:number} days after opening.',
      question: 'How many vials go out?',
      namesUnit: true,
    },
    {
      caption: 'Before a long trip',
      order:
        'Somebody leaves for {daysOrdered} and must take all the insulin along. A vial of {product} holds {vialUnits:number} units and may be used for {discardDays:number} days. The doses of a day come to {unitsPerDay:number} units.',
      question: 'What number has to be packed?',
    },
  ],
  givens: {
    product: { kind: 'word', draw: { oneOf: [insulins.lispro.name, insulins.aspart.name] } },
    unitsPerDay: { unit: 'units/day', draw: { from: 18, to: 160, by: 2 }, called: 'Dose' },
    daysOrdered: { unit: 'days', draw: { oneOf: [28, 30, 56, 84, 90] }, called: 'Ordered' },
  },
  constants: {
    vialUnits: {
      value: 1000,
      unit: 'units/vial',
      says: '1,000 units in a vial of U-100',
      source: 'US labels of insulin vials',
    },
    discardDays: {
      value: 28,
      unit: 'days/vial',
      says: 'an opened vial keeps 28 days',
      source: 'US prescribing information of insulin lispro and insulin aspart',
    },
  },
  steps: {
    units: {
      unit: 'units',
      is: 'unitsPerDay * daysOrdered',
      says: 'Find the units for the whole time.',
      called: 'Units in all',
    },
    byUnits: {
      unit: 'vials',
      is: 'ceil(units / vialUnits)',
      says: 'Divide by the units of a vial and go up to the next whole one.',
      called: 'Vials by units',
    },
    byDiscard: {
      unit: 'vials',
      is: 'ceil(daysOrdered / discardDays)',
      says: 'Divide the days by the days in use and go up as well.',
      called: 'Vials by days in use',
    },
    vials: { unit: 'vials', is: 'max(byUnits, byDiscard)', says: 'The larger number serves both.', called: 'Vials' },
  },
  answer: { of: 'vials', round: { to: 1, mode: 'up' }, because: 'a vial is not split' },
  realistic: ['vials >= 2', 'units >= 1200'],
  mistakes: {
    'rounded-down': {
      at: 'vials',
      is: 'max(byUnits, byDiscard) - 1',
      kind: 'rounding',
      called: 'part vial dropped',
      headline: 'You are one vial short.',
      says: 'You came to {yours:number}. {units} and {daysOrdered} need one vial more.',
    },
    'mL-in-place-of-vials': {
      at: 'vials',
      is: 'ceil(units / 100)',
      kind: 'unit',
      called: 'mL given in place of vials',
      headline: 'You gave mL in place of vials.',
      says: 'You came to {yours:number}, the mL. A vial holds 10 mL, {vialUnits:number} units.',
    },
    'units-per-ml': {
      at: 'vials',
      is: 'ceil(units / 100 / 3)',
      kind: 'reading',
      called: 'pen taken for a vial',
      headline: 'You took a pen for a vial.',
      says: 'You divided by 3 mL, the size of a pen, and came to {yours:number}. A vial holds {vialUnits:number} units.',
    },
  },
  picture: { kind: 'vial', shows: ['product'] },
  card: [
    'Units a day times the days are the units in all.',
    'Over 1,000 units in a vial, up to the next whole vial.',
    'Days over the days in use, up as well.',
    'The larger number is dispensed.',
  ],
  worked: { product: insulins.lispro.name, unitsPerDay: 50, daysOrdered: 30, answer: 2 },
  sources: ['technician lessons on insulin quantities', 'US prescribing information of the insulins'],
  review: ['days in use of the two insulins'],
});
