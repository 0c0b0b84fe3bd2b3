import { defineSkill } from '../../skill/define-skill';

/** The mark to which the plunger is pulled when NPH follows regular insulin. */
export const mixingFinalMark = defineSkill({
  id: 'insulin.mixing-final-mark',
  version: 1,
  title: 'Mixing NPH and regular: final mark',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT'],
  settings: ['hospital'],
  asks: [
    {
      caption: 'One syringe',
      order: 'Ordered in one U-100 syringe: {regular} of regular insulin, then {nph} of NPH insulin.',
      question: 'At which unit mark does the plunger end?',
      namesUnit: true,
    },
    {
      caption: 'Nurse in training',
      order:
        'Air went into both vials, the cloudy one first. The clear regular insulin is in the syringe up to {regular}; the cloudy vial with NPH is next, and {nph} of it are ordered.',
      question: 'Up to how many units do you pull the plunger now?',
      namesUnit: true,
    },
  ],
  givens: {
    regular: { unit: 'units', draw: { from: 4, to: 30, by: 1 }, called: 'Regular' },
    nph: { unit: 'units', draw: { from: 8, to: 60, by: 1 }, called: 'NPH' },
  },
  steps: {
    firstMark: {
      unit: 'units',
      is: 'regular',
      says: 'Clear regular insulin is drawn first, to its own mark.',
      called: 'Mark after regular',
    },
    finalMark: {
      unit: 'units',
      is: 'firstMark + nph',
      says: 'Cloudy NPH comes on top of it.',
      called: 'Final mark',
    },
  },
  answer: { of: 'finalMark', round: { to: 1 }, because: 'the marks are whole units' },
  realistic: ['nph != regular', 'finalMark <= 90'],
  mistakes: {
    'nph-only': {
      at: 'finalMark',
      is: 'nph',
      kind: 'measurement',
      called: 'pulled to the NPH dose',
      headline: 'You pulled to the NPH dose.',
      says: 'You stopped at {yours}. {regular} of regular insulin are in the syringe already, so that much NPH is missing.',
    },
    'regular-only': {
      at: 'finalMark',
      is: 'firstMark',
      kind: 'measurement',
      called: 'stopped after regular',
      headline: 'You stopped after the regular.',
      says: 'You stopped at {yours}, the regular insulin alone. {nph} of NPH follow.',
    },
    difference: {
      at: 'finalMark',
      is: 'abs(nph - regular)',
      kind: 'set-up',
      called: 'doses subtracted',
      headline: 'You subtracted the doses.',
      says: 'You came to {yours}. Both insulins are in the syringe, {regular} and {nph}.',
    },
  },
  picture: { kind: 'syringe', shows: ['regular', 'nph'] },
  card: [
    'Clear before cloudy: regular first, then NPH.',
    'The first mark is the regular dose.',
    'The final mark is regular plus NPH.',
  ],
  worked: { regular: 12, nph: 26, answer: 38 },
  sources: ['US labels of regular and NPH insulin', 'Open RN, Nursing Skills: mixing insulin in one syringe'],
});
