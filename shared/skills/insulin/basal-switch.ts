import { insulins } from '../../drugs/insulins';
import { defineSkill } from '../../skill/define-skill';

/** The first dose of glargine after NPH twice daily: 80% of the NPH of a day. */
export const basalSwitch = defineSkill({
  id: 'insulin.basal-switch',
  version: 1,
  title: 'Changing basal insulin',
  level: 2,
  audience: ['pharmacist'],
  exams: ['NAPLEX'],
  settings: ['community', 'hospital'],
  asks: [
    {
      caption: 'Formulary change',
      order:
        'NPH insulin, {morning} in the morning and {evening} in the evening, is replaced by {product} once daily. The label asks to begin with {keptPercent} of the NPH of a day.',
      question: 'What is the new daily dose?',
    },
    {
      caption: 'Night-time lows',
      order:
        'Because of low readings at night a prescriber moves a patient to one daily injection of {product}. So far NPH was given twice: {evening} at bedtime, {morning} at breakfast. By the label the daily amount is cut by 20%.',
      question: 'With how many units does the patient start?',
      namesUnit: true,
    },
  ],
  givens: {
    product: { kind: 'word', draw: { oneOf: [insulins.glargine.name] } },
    morning: { unit: 'units', draw: { from: 10, to: 60, by: 1 }, called: 'Morning dose' },
    evening: { unit: 'units', draw: { from: 8, to: 60, by: 1 }, called: 'Evening dose' },
  },
  constants: {
    keptPercent: {
      value: 80,
      unit: '%',
      says: 'glargine begins with a fifth less than the NPH of a day',
      source: 'US prescribing information of insulin glargine U-100: change from twice-daily NPH',
    },
  },
  steps: {
    total: {
      unit: 'units/day',
      is: '(morning + evening) / oneDay',
      says: 'Add the NPH doses of a day.',
      called: 'NPH in a day',
    },
    newDose: {
      unit: 'units',
      is: 'total * oneDay * keptPercent / wholePercent',
      says: 'Keep the part that the label names, for one dose a day.',
      called: 'New daily dose',
    },
  },
  answer: { of: 'newDose', round: { to: 1 }, because: 'pens and syringes give whole units' },
  realistic: ['morning >= evening'],
  mistakes: {
    'no-reduction': {
      at: 'newDose',
      is: 'total * oneDay',
      kind: 'reading',
      called: 'full amount kept',
      headline: 'You kept the full amount.',
      says: 'You kept all {yours:number} units. After NPH twice daily glargine begins with {keptPercent}.',
    },
    'gave-the-20': {
      at: 'newDose',
      is: 'total * oneDay * (wholePercent - keptPercent) / wholePercent',
      kind: 'reading',
      called: 'part taken off given',
      headline: 'You gave the part taken off.',
      says: 'You gave {yours:number} units, the cut. {keptPercent} of {total:number} are kept.',
    },
    'one-dose-only': {
      at: 'total',
      is: 'morning / oneDay',
      kind: 'reading',
      called: 'morning dose alone used',
      headline: 'You used the morning dose alone.',
      says: 'You went on with {morning}. The evening dose of {evening} counts as well.',
    },
    raised: {
      at: 'newDose',
      is: 'total * oneDay * 120 / 100',
      kind: 'set-up',
      called: 'dose raised',
      headline: 'You raised the dose.',
      says: 'You came to {yours:number} units, more than the {total:number} before. The change calls for less.',
    },
  },
  card: ['Add the NPH doses of a day.', 'Glargine once daily begins with 80% of them.', 'Round to whole units.'],
  worked: { product: insulins.glargine.name, morning: 30, evening: 20, answer: 40 },
  sources: ['US prescribing information of insulin glargine U-100'],
  review: ['80% at the change from twice-daily NPH'],
});
