import { insulins } from '../../drugs/insulins';
import { defineSkill } from '../../skill/define-skill';

/** The rapid or regular part of a premixed dose. */
export const premixComponent = defineSkill({
  id: 'insulin.premix-component',
  version: 1,
  title: 'One part of a premixed insulin',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital'],
  asks: [
    {
      caption: 'Premix label',
      order: '{product} holds {longPercent} intermediate-acting insulin; the rest is {short}. The dose is {dose}.',
      question: 'How many units of the dose are {short}?',
      namesUnit: true,
    },
    {
      caption: 'Admission',
      order:
        'At home a patient injects {dose} of {product}. The ward stocks no premix, and the team wants to see its parts: {longPercent} is intermediate-acting, what remains is {short}.',
      question: 'How large is the part that acts fast?',
    },
  ],
  givens: {
    product: { kind: 'word', draw: { row: 'premix' } },
    short: { kind: 'word', draw: { row: 'premix' } },
    dose: { unit: 'units', draw: { from: 10, to: 70, by: 2 }, called: 'Dose' },
    longPercent: { unit: '%', draw: { row: 'premix' }, called: 'Intermediate part' },
  },
  rows: {
    premix: [
      { product: insulins.humanMix.name, short: 'regular insulin', longPercent: 70 },
      { product: insulins.lisproMix.name, short: 'rapid-acting lispro', longPercent: 75 },
      { product: insulins.aspartMix.name, short: 'rapid-acting aspart', longPercent: 70 },
    ],
  },
  steps: {
    longUnits: {
      unit: 'units',
      is: 'dose * longPercent / wholePercent',
      says: 'Find the intermediate part.',
      called: 'Intermediate part of the dose',
    },
    shortUnits: {
      unit: 'units',
      is: 'dose - longUnits',
      says: 'The rest of the dose acts fast.',
      called: 'Fast part of the dose',
    },
  },
  answer: { of: 'shortUnits', round: { to: 0.1 }, because: 'the parts are compared and not drawn up' },
  mistakes: {
    'long-part': {
      at: 'shortUnits',
      is: 'longUnits',
      kind: 'reading',
      called: 'intermediate part given',
      headline: 'You gave the intermediate part.',
      says: 'You gave {yours}, the {longPercent}. The fast part is the rest of {dose}.',
    },
    half: {
      at: 'shortUnits',
      is: 'dose / 2',
      kind: 'reading',
      called: 'dose split in halves',
      headline: 'You split the dose in halves.',
      says: 'You gave half of {dose}. In this premix {longPercent} is intermediate-acting.',
    },
    'whole-dose': {
      at: 'shortUnits',
      is: 'dose',
      kind: 'reading',
      called: 'whole dose given',
      headline: 'You gave the whole dose.',
      says: 'You gave all {dose}. {longUnits} of them are the intermediate part.',
    },
  },
  card: [
    'The first number of a premix is the intermediate part in percent.',
    'Dose times that percent is the intermediate part.',
    'Dose less that is the fast part.',
  ],
  worked: { product: insulins.humanMix.name, short: 'regular insulin', dose: 40, longPercent: 70, answer: 12 },
  sources: ['US prescribing information of the premixed insulins'],
});
