import { insulins } from '../../drugs/insulins';
import { defineSkill } from '../../skill/define-skill';

/** How many whole days insulin vials last with a dose in the morning and one in the evening. */
export const vialDaysSupply = defineSkill({
  id: 'insulin.vial-days-supply',
  version: 1,
  title: "Days' supply of insulin vials",
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community'],
  asks: [
    {
      caption: 'Prescription',
      order:
        '{product}: {morning} before breakfast and {evening} before supper. Dispensed: {vials}, with {unitsPerMl} and {mlPerVial:number} mL in each. Once opened, a vial keeps {discardDays:number} days.',
      question: "What is the days' supply?",
    },
    {
      caption: 'Wholesaler delay',
      order:
        'No insulin comes in for weeks, and a patient counts. At home there are {vials} of {product}, new, each {mlPerVial:number} mL at {unitsPerMl} and good for {discardDays:number} days from the first use. Before supper {evening} are injected, before breakfast {morning}.',
      question: 'How many full days are covered?',
      namesUnit: true,
    },
  ],
  givens: {
    product: { kind: 'word', draw: { oneOf: [insulins.lisproMix.name, insulins.aspartMix.name] } },
    vials: { unit: 'vials', draw: { oneOf: [1, 2, 3, 4] } },
    morning: { unit: 'units', draw: { from: 10, to: 44, by: 1 }, called: 'Morning dose' },
    evening: { unit: 'units', draw: { from: 8, to: 40, by: 1 }, called: 'Evening dose' },
  },
  constants: {
    mlPerVial: { value: 10, unit: 'mL/vial', says: '10 mL in a vial', source: 'US labels of insulin vials' },
    unitsPerMl: {
      value: 100,
      unit: 'units/mL',
      says: '100 units in 1 mL of U-100',
      source: 'US labels of U-100 insulin',
    },
    discardDays: {
      value: 28,
      unit: 'days/vial',
      says: 'an opened vial keeps 28 days',
      source: 'US prescribing information of the two mixes',
    },
  },
  steps: {
    perDay: {
      unit: 'units/day',
      is: '(morning + evening) / oneDay',
      says: 'Add the doses of one day.',
      called: 'Units in a day',
    },
    total: {
      unit: 'units',
      is: 'vials * mlPerVial * unitsPerMl',
      says: 'Find the units in all vials.',
      called: 'Units in all',
    },
    daysByUnits: {
      unit: 'days',
      is: 'total / perDay',
      says: 'Divide the units by those of one day.',
      called: 'Days by units',
    },
    days: {
      unit: 'days',
      is: 'floor(min(daysByUnits, discardDays * vials))',
      says: 'Compare with the days in use, take the smaller, and keep whole days.',
      called: "Days' supply",
    },
  },
  answer: { of: 'days', round: { to: 1, mode: 'down' }, because: 'a part of the doses does not cover a day' },
  realistic: ['morning >= evening', 'perDay >= 36'],
  mistakes: {
    'one-dose-only': {
      at: 'perDay',
      is: 'morning / oneDay',
      kind: 'reading',
      called: 'morning dose alone counted',
      headline: 'You counted the morning dose alone.',
      says: 'You went on with {morning} a day. The evening adds {evening}.',
    },
    'round-up': {
      at: 'days',
      is: 'floor(min(daysByUnits, discardDays * vials)) + 1',
      kind: 'rounding',
      called: 'rounded up to the next day',
      headline: 'You rounded up.',
      says: 'The units last {daysByUnits}. What is left after the last full day does not cover another.',
    },
    'doubled-use': {
      at: 'perDay',
      is: '(morning + evening) * 2 / oneDay',
      kind: 'set-up',
      called: 'whole day doubled',
      headline: 'You doubled the whole day.',
      says: 'You went on with {yours:number} units a day. {morning} and {evening} are both doses already.',
    },
  },
  picture: { kind: 'vial', shows: ['vials'] },
  card: [
    'Add the doses of the day.',
    'Vials times 10 mL times 100 units in a mL are the units in all.',
    'Units in all over units in a day.',
    'No more than the days in use for each vial; whole days only.',
  ],
  worked: { product: insulins.lisproMix.name, vials: 1, morning: 16, evening: 20, answer: 27 },
  sources: ["technician lessons on insulin days' supply", 'US prescribing information of the insulins'],
  review: ['days in use of the two mixes'],
});
