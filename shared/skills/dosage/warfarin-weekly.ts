import { tabletsByStrength } from '../../drugs/tablets-by-strength';
import { defineSkill } from '../../skill/define-skill';

const names = { '0.5': 'half a tablet', '1': '1 tablet', '1.5': '1 and a half tablets', '2': '2 tablets' } as const;

/** The warfarin of a week in which two doses take turns. */
export const warfarinWeekly = defineSkill({
  id: 'dosage.warfarin-weekly',
  version: 1,
  title: 'Weekly warfarin total',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'NAPLEX'],
  settings: ['community', 'long-term-care'],
  asks: [
    {
      caption: 'INR visit',
      order:
        "Mr. Haddad's card for {drug} {tabletMg:number} mg tablets says: {tabletsA} on {daysA} of the week, {tabletsB} on all the others.",
      question: 'How many mg does he take in a week?',
      namesUnit: true,
    },
    {
      caption: 'Pill organizer, seven boxes',
      order:
        'A pill organizer has a box for each day of the week. With {drug} {tabletMg:number} mg tablets you fill {daysA:number} boxes with {tabletsA} each; each of the others takes {tabletsB}.',
      question: 'What is the weekly total?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { oneOf: [tabletsByStrength.warfarin.name] } },
    tabletMg: { unit: 'mg/tablet', draw: { oneOf: [2, 2.5, 3, 4, 5] }, called: 'Strength' },
    tabletsA: { unit: 'tablets', draw: { oneOf: [0.5, 1, 1.5, 2] }, called: 'First dose', names },
    daysA: { unit: 'days', draw: { oneOf: [2, 3, 4, 5] }, called: 'Days with it' },
    tabletsB: { unit: 'tablets', draw: { oneOf: [0.5, 1, 1.5, 2] }, called: 'Other dose', names },
  },
  constants: {
    wholeWeek: { value: 7, unit: 'days', says: 'a week has 7 days', source: 'calendar' },
  },
  steps: {
    daysB: { unit: 'days', is: 'wholeWeek - daysA', says: 'Count the other days of the week.', called: 'Other days' },
    weekTablets: {
      unit: 'tablets',
      is: '(tabletsA * daysA + tabletsB * daysB) / oneDay',
      says: 'Add the tablets of both kinds of days.',
      called: 'Tablets in a week',
    },
    weekly: {
      unit: 'mg',
      is: 'weekTablets * tabletMg',
      says: 'Multiply by the strength of a tablet.',
      called: 'Weekly total',
    },
  },
  answer: { of: 'weekly', round: { to: 0.01 }, because: 'these totals come out exactly' },
  realistic: ['tabletsA != tabletsB', 'weekly >= 10', 'weekly <= 70'],
  mistakes: {
    'one-dose-all-week': {
      at: 'weekTablets',
      is: 'tabletsA * wholeWeek',
      kind: 'reading',
      called: 'one dose for the whole week',
      headline: 'You used one dose all week.',
      says: 'You counted {tabletsA} on all seven days. It is for {daysA:number} of them; on {daysB:number} it is {tabletsB}.',
    },
    averaged: {
      at: 'weekTablets',
      is: '(tabletsA + tabletsB) / 2 * 7',
      kind: 'set-up',
      called: 'doses averaged',
      headline: 'You took the average of both.',
      says: 'You came to {yours:number} tablets as if both doses had as many days. One has {daysA:number}, the other {daysB:number}.',
    },
    'days-swapped': {
      at: 'weekTablets',
      is: 'tabletsA * daysB + tabletsB * daysA',
      kind: 'reading',
      called: 'days exchanged',
      headline: 'You exchanged the days.',
      says: 'You gave {tabletsA} on {daysB:number} days. It is for {daysA:number}.',
    },
    'tablets-not-mg': {
      at: 'weekly',
      is: 'weekTablets',
      kind: 'reading',
      called: 'tablets given',
      headline: 'You gave tablets.',
      says: '{weekTablets} are taken in the week. The question asks for mg, {tabletMg:number} in each.',
    },
  },
  picture: { kind: 'drug-label', shows: ['drug', 'tabletMg'] },
  card: [
    'Days with the first dose, and 7 minus these with the other.',
    'Tablets times days for both, added.',
    'Times the mg of one tablet.',
  ],
  worked: { tabletMg: 5, tabletsA: 1, daysA: 4, tabletsB: 0.5, answer: 27.5 },
  sources: ['teaching of anticoagulation clinics', 'US prescribing information of warfarin'],
  review: ['strengths of warfarin tablets'],
});
