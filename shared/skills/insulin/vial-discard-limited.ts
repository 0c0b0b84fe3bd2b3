import { insulins } from '../../drugs/insulins';
import { defineSkill } from '../../skill/define-skill';

/** How many days vials may be used when the days in use end before the insulin does. */
export const vialDiscardLimited = defineSkill({
  id: 'insulin.vial-discard-limited',
  version: 1,
  title: "Vial days' supply limited by the discard date",
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community'],
  asks: [
    {
      caption: 'Small daily dose',
      order:
        '{product}, {unitsPerDay:number} units once daily. Dispensed: {vials}. A vial holds {vialUnits:number} units and is thrown away {discardDays:number} days after it was opened.',
      question: 'How many days may be billed?',
      namesUnit: true,
    },
    {
      caption: 'Insulin left over',
      order:
        'A patient complains that insulin is wasted. The label of {product} allows {discardDays:number} days after the first needle. Of the {vialUnits:number} units in a vial the patient needs {unitsPerDay:number} a day, and {vials} were handed out.',
      question: 'For how long may they be used, one after the other?',
    },
  ],
  givens: {
    product: { kind: 'word', draw: { row: 'vial' } },
    vials: { unit: 'vials', draw: { oneOf: [1, 2, 3] } },
    unitsPerDay: { unit: 'units/day', draw: { row: 'vial' }, called: 'Dose' },
    discardDays: { unit: 'days/vial', draw: { row: 'vial' }, called: 'Days in use' },
  },
  constants: {
    vialUnits: {
      value: 1000,
      unit: 'units/vial',
      says: '1,000 units in a 10 mL vial of U-100',
      source: 'US labels of insulin vials',
    },
  },
  rows: {
    vial: [
      { product: insulins.lispro.name, discardDays: 28, unitsPerDay: { from: 8, to: 34, by: 1 } },
      { product: insulins.glargine.name, discardDays: 28, unitsPerDay: { from: 8, to: 34, by: 1 } },
      { product: insulins.novolinR.name, discardDays: 42, unitsPerDay: { from: 8, to: 23, by: 1 } },
      { product: insulins.humulinN.name, discardDays: 31, unitsPerDay: { from: 8, to: 31, by: 1 } },
    ],
  },
  steps: {
    perVial: {
      unit: 'days/vial',
      is: 'vialUnits / unitsPerDay',
      says: 'Find how long the units of a vial would last.',
      called: 'Days by units',
    },
    usable: {
      unit: 'days/vial',
      is: 'min(perVial, discardDays)',
      says: 'Compare with the days in use and take the smaller.',
      called: 'Days from one vial',
    },
    days: { unit: 'days', is: 'floor(usable * vials)', says: 'Multiply by the vials.', called: 'Days from all vials' },
  },
  answer: { of: 'days', round: { to: 1, mode: 'down' }, because: 'only whole days count' },
  realistic: ['perVial > discardDays + oneDay'],
  mistakes: {
    'ignored-discard': {
      at: 'usable',
      is: 'perVial',
      kind: 'reading',
      called: 'days in use left out',
      headline: 'You left the days in use out.',
      says: 'You used each vial until it was empty. It must be thrown away after {discardDays:number} days.',
    },
    'units-left': {
      at: 'days',
      is: 'floor(perVial * vials) - discardDays * vials',
      kind: 'reading',
      called: 'lost days given',
      headline: 'You gave the days that are lost.',
      says: 'You gave {yours:number}, the days that the thrown-away units would have lasted. Usable are {usable:number} days of each vial.',
    },
    'one-day-more': {
      at: 'days',
      is: 'discardDays * vials + 1',
      kind: 'arithmetic',
      called: 'one day too many',
      headline: 'You counted one day too many.',
      says: 'You gave {yours:number}. {discardDays:number} days in use for {vials} leave no day more.',
    },
  },
  picture: { kind: 'vial', shows: ['product', 'vials'] },
  card: [
    'Units in a vial over units a day is how long they would last.',
    'The days in use may end earlier; the smaller number counts.',
    'Times the vials, opened one after the other.',
  ],
  worked: { product: insulins.lispro.name, vials: 2, unitsPerDay: 20, discardDays: 28, answer: 56 },
  sources: ['US prescribing information of the insulins', "technician lessons on insulin days' supply"],
  review: ['days in use of the four vials; they change with label revisions'],
});
