import { dispensedTablets } from '../../drugs/dispensed-tablets';
import { defineSkill } from '../../skill/define-skill';

const { hydrocodone, tramadol, butalbital } = dispensedTablets;

/** The days' supply of an as-needed order that gives ranges and a daily limit. */
export const prnDaysSupply = defineSkill({
  id: 'dispensing.prn-days-supply',
  version: 1,
  title: "Days' supply of an as-needed order",
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community'],
  asks: [
    {
      caption: 'As-needed order',
      order:
        '{drug}, dispense {quantity}. Take {maxTablets} {minHours} as needed, no more than {limitPerDay:number} in 24 hours. Pain today: {pain} of 10.',
      question: "What days' supply is billed?",
    },
    {
      caption: 'Refill too soon',
      order:
        'A patient is back early. {quantity} of {drug} went out with this label: {maxTablets} {minHours} if needed, never above {limitPerDay:number} a day. The copay was {copay}.',
      question: 'After how many whole days of the heaviest allowed use are they gone?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'product' } },
    quantity: { unit: 'tablets', draw: { oneOf: [12, 20, 30, 40, 60, 90, 120] } },
    minTablets: { unit: 'tablets/dose', draw: { row: 'product' }, hidden: true, called: 'Smallest dose' },
    maxTablets: {
      unit: 'tablets/dose',
      draw: { row: 'product' },
      called: 'A dose',
      names: { '2': '1 to 2 tablets' },
    },
    minHours: { unit: 'h', draw: { row: 'product' }, called: 'How often', names: { '4': 'every 4 to 6 hours' } },
    maxHours: { unit: 'h', draw: { row: 'product' }, hidden: true, called: 'Longest interval' },
    limitPerDay: { unit: 'tablets/day', draw: { row: 'product' }, called: 'Daily limit' },
  },
  extras: {
    pain: { unit: '', draw: { from: 4, to: 8, by: 1 }, called: 'Pain score' },
    copay: { unit: 'USD', draw: { oneOf: [5, 8, 12, 15] }, called: 'Copay' },
  },
  rows: {
    product: [
      { drug: hydrocodone.name, minTablets: 1, maxTablets: 2, minHours: 4, maxHours: 6, limitPerDay: 8 },
      { drug: tramadol.name, minTablets: 1, maxTablets: 2, minHours: 4, maxHours: 6, limitPerDay: 8 },
      { drug: butalbital.name, minTablets: 1, maxTablets: 2, minHours: 4, maxHours: 6, limitPerDay: 6 },
    ],
  },
  steps: {
    byInterval: {
      unit: 'tablets/day',
      is: 'maxTablets * hoursPerDay / minHours',
      says: 'Take the largest dose at the shortest interval.',
      called: 'Tablets a day by the clock',
    },
    perDay: {
      unit: 'tablets/day',
      is: 'min(byInterval, limitPerDay)',
      says: 'The written limit holds where it is lower.',
      called: 'Most tablets in a day',
    },
    days: {
      unit: 'days',
      is: 'floor(quantity / perDay)',
      says: 'Divide the quantity by that and keep the whole days.',
      called: "Days' supply",
    },
  },
  answer: { of: 'days', round: { to: 1, mode: 'down' }, because: 'a plan counts whole days' },
  realistic: ['days >= 2', 'days <= 40'],
  mistakes: {
    'ignored-limit': {
      at: 'perDay',
      is: 'byInterval',
      kind: 'reading',
      called: 'daily limit left out',
      headline: 'You left the daily limit out.',
      says: 'You went on with {yours:number} tablets a day. The label allows {limitPerDay:number}.',
    },
    'smallest-dose': {
      at: 'perDay',
      is: 'minTablets * hoursPerDay / maxHours',
      kind: 'set-up',
      called: 'smallest use taken',
      headline: 'You took the smallest use.',
      says: 'You counted {yours:number} tablets a day. The supply must last at the heaviest use, {perDay:number} a day.',
    },
    'one-a-day': {
      at: 'days',
      is: 'quantity',
      kind: 'reading',
      called: 'one tablet a day',
      headline: 'You counted one tablet a day.',
      says: 'You gave {yours:number} days for {quantity}. Up to {perDay:number} are taken in a day.',
    },
    'dose-only': {
      at: 'days',
      is: 'floor(quantity / maxTablets)',
      kind: 'reading',
      called: 'one dose a day',
      headline: 'You counted one dose a day.',
      says: 'You divided {quantity} by the tablets of one dose. A day allows {perDay:number} tablets.',
    },
  },
  card: [
    'Largest dose and shortest interval give the most by the clock.',
    'A written limit holds where it is lower.',
    'Quantity over the most for a day, whole days only.',
  ],
  worked: {
    drug: hydrocodone.name,
    quantity: 60,
    minTablets: 1,
    maxTablets: 2,
    minHours: 4,
    maxHours: 6,
    limitPerDay: 8,
    answer: 7,
  },
  sources: ["technician lessons on days' supply", 'US prescribing information of the products'],
  review: ['daily limits of the three products'],
});
