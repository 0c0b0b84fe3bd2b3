import { refilledTablets } from '../../drugs/refilled-tablets';
import { defineSkill } from '../../skill/define-skill';

const { carvedilol, levetiracetam, baclofen, metoprolol } = refilledTablets;

/** How many tablets a pharmacy still owes after handing out what it had. */
export const partialFill = defineSkill({
  id: 'dispensing.partial-fill',
  version: 1,
  title: 'Partial fill',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT'],
  settings: ['community'],
  asks: [
    {
      caption: 'Stock runs out',
      order:
        'A prescription for {prescribed} of {drug}, {perDay:number} a day, comes in. You find only {onHand} and hand them out; the rest arrives tomorrow.',
      question: 'How many tablets are owed?',
      namesUnit: true,
    },
    {
      caption: 'Owing slip',
      order:
        'Given today: {onHand} of {drug}. Ordered by the prescriber: {prescribed}, to be taken {perDay:number} daily.',
      question: 'Which quantity do you write on the slip as still to come?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'product' } },
    prescribed: { unit: 'tablets', draw: { row: 'product' }, called: 'Prescribed' },
    onHand: {
      unit: 'tablets',
      draw: { oneOf: [7, 9, 12, 14, 17, 18, 20, 23, 25, 28, 32, 36, 41] },
      called: 'In stock',
    },
    perDay: { unit: 'tablets/day', draw: { row: 'product' }, called: 'Taken' },
  },
  rows: {
    product: [
      { drug: carvedilol.name, prescribed: { oneOf: [56, 60] }, perDay: 2 },
      { drug: levetiracetam.name, prescribed: { oneOf: [56, 60, 120] }, perDay: { oneOf: [2, 4] } },
      { drug: baclofen.name, prescribed: { oneOf: [30, 45, 84, 90] }, perDay: 3 },
      { drug: metoprolol.name, prescribed: { oneOf: [40, 60, 120] }, perDay: { oneOf: [2, 4] } },
    ],
  },
  steps: {
    owed: { unit: 'tablets', is: 'prescribed - onHand', says: 'Take what was handed out off the prescribed quantity.' },
  },
  answer: { of: 'owed', round: { to: 1 }, because: 'tablets are counted whole' },
  realistic: ['onHand < prescribed', 'owed != onHand'],
  mistakes: {
    added: {
      at: 'owed',
      is: 'prescribed + onHand',
      kind: 'set-up',
      called: 'added what was handed out',
      headline: 'You added what was handed out.',
      says: 'You came to {yours}, more than was prescribed. The {onHand} are part of the {prescribed}.',
    },
    'gave-the-part': {
      at: 'owed',
      is: 'onHand',
      kind: 'reading',
      called: 'handed-out part given',
      headline: 'You gave the part already handed out.',
      says: 'The patient has the {onHand} already. The rest of the {prescribed} is owed.',
    },
    'days-owed': {
      at: 'owed',
      is: 'floor((prescribed - onHand) / perDay)',
      kind: 'unit',
      called: 'days given in place of tablets',
      headline: 'You gave days in place of tablets.',
      says: 'You divided the rest by {perDay:number} a day. Tablets are asked for: {prescribed} less {onHand}.',
    },
    full: {
      at: 'owed',
      is: 'prescribed',
      kind: 'reading',
      called: 'whole quantity given',
      headline: 'You gave the whole quantity.',
      says: 'You owe fewer than {prescribed}. The {onHand} from the shelf went out already.',
    },
  },
  card: [
    'Prescribed less handed out is owed.',
    'How many are taken in a day does not matter here.',
    'Check: owed and handed out make the prescribed quantity.',
  ],
  worked: { drug: carvedilol.name, prescribed: 60, onHand: 23, perDay: 2, answer: 37 },
  sources: ['community pharmacy practice: partial fills and owing slips'],
});
