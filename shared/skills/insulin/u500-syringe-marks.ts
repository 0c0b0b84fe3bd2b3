import { defineSkill } from '../../skill/define-skill';

/** To which mark of a U-100 syringe a U-500 dose would reach: the reason for a syringe of its own. */
export const u500SyringeMarks = defineSkill({
  id: 'insulin.u500-syringe-marks',
  version: 1,
  title: 'U-500 in a U-100 syringe',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'NAPLEX'],
  settings: ['hospital'],
  asks: [
    {
      caption: 'Error report',
      order:
        'Against the rule, U-500 regular insulin was drawn up with a U-100 syringe, {marksPerMl}. Ordered were {units} for a patient of {weight}.',
      question: 'To which mark would the ordered dose have reached?',
      namesUnit: true,
    },
    {
      caption: 'Why a syringe of its own',
      order:
        'In a safety class you show how small a U-500 dose looks on a U-100 scale with {marksPerMl}. The example is {units} before breakfast at a glucose of {glucose}.',
      question: 'At which mark does the plunger stand?',
      namesUnit: true,
    },
  ],
  givens: {
    units: { unit: 'units', draw: { from: 30, to: 400, by: 5 }, called: 'Dose' },
  },
  extras: {
    weight: { unit: 'kg', draw: { from: 95, to: 150, by: 1 }, called: 'Weight' },
    glucose: { unit: 'mg/dL', draw: { from: 180, to: 320, by: 5 }, called: 'Glucose' },
  },
  constants: {
    u500: {
      value: 500,
      unit: 'units/mL',
      says: 'U-500 has 500 units in 1 mL',
      source: 'US prescribing information of regular insulin U-500',
    },
    marksPerMl: {
      value: 100,
      unit: 'marks/mL',
      says: 'a U-100 syringe has 100 marks in 1 mL',
      source: 'scale of a U-100 insulin syringe',
    },
  },
  steps: {
    volume: { unit: 'mL', is: 'units / u500', says: 'Divide the units by the strength of U-500.' },
    marks: {
      unit: 'marks',
      is: 'volume * marksPerMl',
      says: 'Turn the volume into marks of the U-100 syringe.',
      called: 'Mark on the U-100 scale',
    },
  },
  answer: {
    of: 'marks',
    round: { to: 1 },
    because: 'marks are whole; in practice only the U-500 syringe or pen is used',
  },
  mistakes: {
    'dose-as-marks': {
      at: 'marks',
      is: 'units',
      kind: 'reading',
      called: 'dose read as mark',
      headline: 'You read the dose as the mark.',
      says: 'You went to mark {units:number}. Filled with U-500, each mark holds 5 units, so that is 5 times the dose.',
    },
    multiplied: {
      at: 'marks',
      is: 'units * 5',
      kind: 'set-up',
      called: 'multiplied by five',
      headline: 'You multiplied by five.',
      says: 'You came to mark {yours:number} for {units}. U-500 is 5 times as strong, so the marks are fewer.',
    },
    halved: {
      at: 'volume',
      is: 'units / 200',
      kind: 'reading',
      called: 'U-500 taken for U-200',
      headline: 'You took it for U-200.',
      says: 'You found {yours:number} mL, as with 200 units in a mL. U-500 holds {units} in {volume}.',
    },
  },
  picture: { kind: 'syringe', shows: ['units'] },
  card: [
    'U-500 has 500 units in 1 mL; a U-100 syringe has 100 marks in 1 mL.',
    'Units over 500 is the volume; times 100 is the mark.',
    'One mark of U-500 holds 5 units.',
    'In practice U-500 is given only with the U-500 syringe or pen.',
  ],
  worked: { units: 150, answer: 30 },
  sources: ['US prescribing information of regular insulin U-500', 'ISMP, guidelines on subcutaneous insulin'],
  review: ['kept as a safety lesson; present practice is the U-500 syringe or pen alone'],
});
