import { refilledTablets } from '../../drugs/refilled-tablets';
import { defineSkill } from '../../skill/define-skill';

const { carvedilol, levetiracetam, baclofen, metoprolol } = refilledTablets;

/** How many tablets bridge the days up to the date on which all refills fall together. */
export const syncShortFill = defineSkill({
  id: 'dispensing.sync-short-fill',
  version: 1,
  title: 'Short fill to a sync date',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT'],
  settings: ['community'],
  asks: [
    {
      caption: 'Sync program',
      order:
        'From {syncDate} on, all medicines of a patient are filled together. It is {today}, today counts, and {left} of {drug} are still at home. Directions: {perDay}.',
      question: 'How many tablets bridge the gap?',
      namesUnit: true,
    },
    {
      caption: 'Short fill',
      order:
        '{drug}, {perDay}. A patient with {left} in the bottle comes on {today} before the first dose; the next full supply is set for {syncDate}.',
      question: 'What quantity do you dispense for the days until then?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'order' } },
    today: { unit: 'date', draw: { from: '2026-01-01', to: '2027-12-31', by: 1 } },
    daysToSync: { unit: 'days', draw: { from: 5, to: 26, by: 1 }, hidden: true },
    syncDate: { unit: 'date', draw: { is: 'today + daysToSync' }, called: 'Sync date' },
    perDay: {
      unit: 'tablets/day',
      draw: { row: 'order' },
      called: 'Taken',
      names: { '2': '1 tablet twice daily', '3': '1 tablet 3 times daily' },
    },
    left: { unit: 'tablets', draw: { oneOf: [2, 4, 6, 8, 10] }, called: 'Left at home' },
  },
  rows: {
    order: [
      { drug: carvedilol.name, perDay: 2 },
      { drug: levetiracetam.name, perDay: 2 },
      { drug: metoprolol.name, perDay: 2 },
      { drug: baclofen.name, perDay: 3 },
    ],
  },
  steps: {
    need: {
      unit: 'tablets',
      is: '(syncDate - today) * perDay',
      says: 'Count the days from today to the day before the sync date, and their tablets.',
      called: 'Tablets until then',
    },
    quantity: {
      unit: 'tablets',
      is: 'need - left',
      says: 'Take off what the patient still has.',
      called: 'Short fill',
    },
  },
  answer: { of: 'quantity', round: { to: 1 }, because: 'tablets are counted whole' },
  realistic: ['quantity >= 4', 'need > left * 3'],
  mistakes: {
    'ignored-stock': {
      at: 'quantity',
      is: 'need',
      kind: 'reading',
      called: 'tablets at home left out',
      headline: 'You left the tablets at home out.',
      says: 'You gave {yours} for the days until then. The patient still has {left}.',
    },
    'one-day-more': {
      at: 'need',
      is: '(syncDate - today + oneDay) * perDay',
      kind: 'set-up',
      called: 'sync date counted too',
      headline: 'You counted the sync date too.',
      says: 'You counted {yours} until then. On {syncDate} the new supply begins, so it is {need}.',
    },
    'days-only': {
      at: 'need',
      is: 'syncDate - today',
      kind: 'reading',
      called: 'one tablet a day',
      headline: 'You counted one tablet a day.',
      says: 'You went on with {yours:number}, the days. Taken are {perDay}.',
    },
    month: {
      at: 'need',
      is: '30 * perDay',
      kind: 'reading',
      called: 'whole month filled',
      headline: 'You filled a whole month.',
      says: 'You counted {yours:number} tablets, those of 30 days. From {today} to {syncDate} it is {need}.',
    },
  },
  card: [
    'Days from today up to the day before the sync date: sync date less today.',
    'Times the tablets of a day.',
    'Less what is still at home.',
  ],
  worked: {
    drug: carvedilol.name,
    today: '2026-01-15',
    daysToSync: 12,
    syncDate: '2026-01-27',
    perDay: 2,
    left: 6,
    answer: 18,
  },
  sources: ['medication synchronization in community pharmacies'],
});
