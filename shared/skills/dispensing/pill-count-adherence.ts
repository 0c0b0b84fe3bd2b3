import { refilledTablets } from '../../drugs/refilled-tablets';
import { defineSkill } from '../../skill/define-skill';

const { lisinopril, carvedilol, levetiracetam, baclofen } = refilledTablets;

/** The percent of expected tablets that a patient took, by counting what came back. */
export const pillCountAdherence = defineSkill({
  id: 'dispensing.pill-count-adherence',
  version: 1,
  title: 'Adherence by pill count',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['NAPLEX'],
  settings: ['community'],
  asks: [
    {
      caption: 'Clinic visit',
      order:
        'A patient received {dispensed} of {drug}, to be taken {perDay}. {days} later the bottle comes back with {returned} in it.',
      question: 'What percent of the expected tablets was taken?',
      namesUnit: true,
    },
    {
      caption: 'Study drug return',
      order:
        'Returned by a participant: {returned} out of {dispensed}. The protocol asked for {drug} {perDay} over {days}.',
      question: 'How high is the adherence by pill count?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'order' } },
    dispensed: { unit: 'tablets', draw: { row: 'order' }, called: 'Dispensed' },
    returned: { unit: 'tablets', draw: { row: 'order' }, called: 'Returned' },
    perDay: {
      unit: 'tablets/day',
      draw: { row: 'order' },
      called: 'Ordered',
      names: { '1': 'once daily', '2': 'twice daily', '3': '3 times daily', '4': '4 times daily' },
    },
    days: { unit: 'days', draw: { row: 'order' }, called: 'Period' },
  },
  rows: {
    order: [
      { drug: lisinopril.name, dispensed: 60, perDay: 1, days: 45, returned: { from: 16, to: 34, by: 1 } },
      { drug: carvedilol.name, dispensed: 60, perDay: 2, days: 28, returned: { from: 5, to: 28, by: 1 } },
      { drug: levetiracetam.name, dispensed: 120, perDay: 2, days: 45, returned: { from: 31, to: 40, by: 1 } },
      { drug: baclofen.name, dispensed: 90, perDay: 3, days: 28, returned: { from: 7, to: 40, by: 1 } },
      { drug: baclofen.name, dispensed: 120, perDay: 4, days: 28, returned: { from: 9, to: 40, by: 1 } },
    ],
  },
  steps: {
    taken: {
      unit: 'tablets',
      is: 'dispensed - returned',
      says: 'Take what came back off what was dispensed.',
      called: 'Tablets taken',
    },
    expected: {
      unit: 'tablets',
      is: 'perDay * days',
      says: 'Find the tablets that should have been taken.',
      called: 'Tablets expected',
    },
    adherence: {
      unit: '%',
      is: 'taken / expected * wholePercent',
      says: 'Divide taken by expected and give it in percent.',
    },
  },
  answer: { of: 'adherence', round: { to: 0.1 }, because: 'adherence is reported with one decimal' },
  realistic: ['adherence >= 55', 'adherence < 100'],
  mistakes: {
    'of-dispensed': {
      at: 'expected',
      is: 'dispensed',
      kind: 'set-up',
      called: 'compared with the dispensed tablets',
      headline: 'You compared with the dispensed tablets.',
      says: 'You divided by {yours}. In {days} only {expected} were due.',
    },
    missed: {
      at: 'adherence',
      is: 'wholePercent - taken / expected * wholePercent',
      kind: 'reading',
      called: 'missed part given',
      headline: 'You gave the missed part.',
      says: '{yours} is the part that was missed. Taken were {taken:number} of {expected}.',
    },
    returned: {
      at: 'taken',
      is: 'returned',
      kind: 'reading',
      called: 'returned tablets used',
      headline: 'You used the returned tablets.',
      says: 'You divided the {yours} that came back. The patient took {taken}.',
    },
  },
  card: [
    'Dispensed less returned is taken.',
    'Tablets a day times the days is expected.',
    'Taken over expected, times 100.',
  ],
  worked: { drug: baclofen.name, dispensed: 90, returned: 14, perDay: 3, days: 28, answer: 90.5 },
  sources: ['adherence teaching for pharmacists: pill counts'],
});
