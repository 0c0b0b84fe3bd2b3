import { defineSkill } from '../../skill/define-skill';

/** What was made of a batch, in percent of what was planned. */
export const percentYield = defineSkill({
  id: 'compounding.percent-yield',
  version: 1,
  title: 'Percent yield of a batch',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['ExCPT', 'NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Batch record, last line',
      order: 'Planned: {theoretical}. Passed the weight check: {actual}.',
      question: 'What is the yield in percent?',
      namesUnit: true,
    },
    {
      caption: 'Quality review',
      order:
        'Yields below 90% are explained in writing. From a run that should have given {theoretical}, {actual} reached the bottles and the rest was spilled or rejected.',
      question: 'Which yield is entered?',
    },
  ],
  givens: {
    theoretical: { unit: 'capsule', draw: { row: 'batches' }, called: 'Planned' },
    actual: { unit: 'capsule', draw: { row: 'batches' }, called: 'Made' },
  },
  rows: {
    batches: [50, 60, 80, 120, 150, 180, 200, 250, 300, 480, 500].map((theoretical) => ({
      theoretical,
      actual: { from: theoretical * 0.8, to: theoretical - 2, by: 1 },
    })),
  },
  steps: {
    yieldPercent: {
      unit: '%',
      is: 'actual / theoretical * wholePercent',
      says: 'Put what was made over what was planned, in percent.',
      called: 'Yield',
    },
  },
  answer: { of: 'yieldPercent', round: { to: 0.1 }, because: 'the record keeps one decimal' },
  realistic: ['theoretical - actual >= 2', 'yieldPercent >= 80'],
  mistakes: {
    inverted: {
      at: 'yieldPercent',
      is: 'theoretical / actual * wholePercent',
      kind: 'set-up',
      called: 'fraction upside down',
      headline: 'You turned the fraction over.',
      says: 'You divided {theoretical} by {actual}. A yield above 100% would mean that more was made than planned.',
    },
    loss: {
      at: 'yieldPercent',
      is: '(theoretical - actual) / theoretical * wholePercent',
      kind: 'reading',
      called: 'loss in percent given',
      headline: 'You gave the loss.',
      says: '{yours} is what was lost. The yield is what was made, {actual} of {theoretical:number}.',
    },
    difference: {
      at: 'yieldPercent',
      is: 'theoretical - actual',
      kind: 'reading',
      called: 'number lost given',
      headline: 'You gave the number lost.',
      says: '{yours:number} is the difference of {theoretical:number} and {actual:number}. The yield is a percent of what was planned.',
    },
  },
  facts: { run: { called: 'Run', says: '{actual:number} of {theoretical}' } },
  card: [
    'What was made goes on top, what was planned below.',
    'Times 100% is the yield.',
    'Yield and loss together are 100%.',
  ],
  worked: { theoretical: 250, actual: 241, answer: 96.4 },
  sources: ['compounding textbooks, batch records and reconciliation'],
});
