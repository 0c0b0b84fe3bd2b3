import { defineSkill } from '../../skill/define-skill';

/** The day on which an opened vial is thrown away. */
export const multidoseDiscard = defineSkill({
  id: 'identifiers.multidose-discard',
  version: 1,
  title: 'Discard date of an opened multiple-dose vial',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Vial sticker',
      order:
        'A vial of {product} is punctured for the first time on {opened}. In use it keeps {inUseDays}. The label reads EXP {printedExpiry}.',
      question: 'Which discard date goes on the sticker?',
    },
    {
      caption: 'Refrigerator check',
      order:
        '{product}: opened {opened}, printed expiry {printedExpiry}. The package insert allows {inUseDays} after opening.',
      question: 'On which date is it discarded?',
    },
  ],
  givens: {
    product: { kind: 'word', draw: { row: 'vial' } },
    opened: { unit: 'date', draw: { from: '2026-01-01', to: '2027-12-31', by: 1 } },
    inUseDays: { unit: 'days', draw: { row: 'vial' }, called: 'Keeps in use' },
    labelDays: { unit: 'days', draw: { from: 10, to: 200, by: 1 }, hidden: true },
    printedExpiry: { unit: 'date', draw: { is: 'opened + labelDays' } },
  },
  rows: {
    vial: [
      { product: 'heparin', inUseDays: 28 },
      { product: 'insulin human regular (NovoLIN R)', inUseDays: 42 },
      { product: 'insulin degludec', inUseDays: 56 },
      { product: 'tuberculin test', inUseDays: 30 },
    ],
  },
  steps: {
    byUse: {
      unit: 'date',
      is: 'opened + inUseDays',
      says: 'Count the days in use on from the first puncture.',
      called: 'Limit by use',
    },
    discard: {
      unit: 'date',
      is: 'min(byUse, printedExpiry)',
      says: 'The earlier of the two dates counts.',
      called: 'Discard date',
    },
  },
  answer: { of: 'discard', kind: 'date', because: 'a vial is never used past either of its two dates' },
  realistic: ['inUseDays != labelDays', 'addMonths(opened, 1) != discard'],
  mistakes: {
    later: {
      at: 'discard',
      is: 'max(byUse, printedExpiry)',
      kind: 'set-up',
      called: 'later date taken',
      headline: 'You took the later date.',
      says: '{yours} is past the other limit. Of {byUse} and {printedExpiry} the earlier one counts.',
    },
    'a-month': {
      at: 'discard',
      is: 'addMonths(opened, 1)',
      kind: 'reading',
      called: 'a calendar month counted',
      headline: 'You counted a month.',
      says: 'You went one month on from {opened}. This vial keeps {inUseDays} in use.',
    },
    'one-day-more': {
      at: 'discard',
      is: 'min(byUse, printedExpiry) + 1',
      kind: 'arithmetic',
      called: 'one day too many',
      headline: 'You counted one day too many.',
      says: 'Count {inUseDays} on from {opened}, and look at the printed expiry as well.',
    },
  },
  card: [
    'Opening date plus the days in use is the first limit.',
    'The printed expiry is the second.',
    'The earlier one is the discard date.',
  ],
  worked: { opened: '2026-01-15', inUseDays: 28, labelDays: 120, printedExpiry: '2026-05-15', answer: '2026-02-12' },
  sources: [
    'USP <797>, official 1 November 2023: multiple-dose containers',
    'US prescribing information of the products',
  ],
  review: ['days in use of the four products'],
});
