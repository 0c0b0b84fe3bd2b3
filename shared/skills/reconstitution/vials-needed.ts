import { singleDoseVials } from '../../drugs/single-dose-vials';
import { defineSkill } from '../../skill/define-skill';

const { vancomycin, cefazolin, ampicillin, acyclovir } = singleDoseVials;
const halfOrWholeGram = { oneOf: [500, 1000] };

/** How many single-dose vials a course takes when none is shared between doses. */
export const vialsNeeded = defineSkill({
  id: 'reconstitution.vials-needed',
  version: 1,
  title: 'Vials for the course',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Home infusion',
      order:
        '{drug} {dose} {dosesPerDay} for {days}. It comes in single-dose vials of {vialAmount}, and what a dose leaves in a vial is discarded.',
      question: 'How many vials are sent for the course?',
      namesUnit: true,
    },
    {
      caption: 'Shelf check before the weekend',
      order:
        'Only single-dose vials of {drug} with {vialAmount} are left, and what a dose leaves in one is discarded. One patient is on {dose}, {dosesPerDay}, and has {days} to go.',
      question: 'How many vials does that patient use up?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'course' } },
    dose: { unit: 'mg', draw: { row: 'course' }, called: 'Dose' },
    dosesPerDay: {
      unit: 'doses/day',
      draw: { row: 'course' },
      called: 'Given',
      names: { '2': 'every 12 hours', '3': 'every 8 hours', '4': 'every 6 hours' },
    },
    days: { unit: 'days', draw: { oneOf: [3, 5, 7, 10] }, called: 'Days' },
    vialAmount: { unit: 'mg', draw: { row: 'course' }, called: 'In a vial' },
  },
  rows: {
    course: [
      {
        drug: vancomycin.name,
        dose: { oneOf: [750, 1250] },
        dosesPerDay: { oneOf: [2, 3] },
        vialAmount: halfOrWholeGram,
      },
      { drug: vancomycin.name, dose: 1750, dosesPerDay: 2, vialAmount: halfOrWholeGram },
      { drug: cefazolin.name, dose: { oneOf: [750, 1500] }, dosesPerDay: { oneOf: [3, 4] }, vialAmount: 1000 },
      { drug: ampicillin.name, dose: { oneOf: [750, 1250, 1500] }, dosesPerDay: 4, vialAmount: halfOrWholeGram },
      { drug: acyclovir.name, dose: { oneOf: [375, 600, 700, 850] }, dosesPerDay: 3, vialAmount: 500 },
    ],
  },
  steps: {
    vialsPerDose: {
      unit: 'vials/dose',
      is: 'ceil(dose / vialAmount)',
      says: 'Find the vials that are opened for one dose; a part counts as a whole one.',
      called: 'Vials for a dose',
    },
    vials: {
      unit: 'vials',
      is: 'vialsPerDose * dosesPerDay * days',
      says: 'Count them for every dose of the course.',
      called: 'Vials for the course',
    },
  },
  answer: {
    of: 'vials',
    round: { to: 1, mode: 'up' },
    because: 'a vial without a preservative is not kept for the next dose',
  },
  realistic: ['dose / vialAmount != floor(dose / vialAmount)'],
  mistakes: {
    'shared-vials': {
      at: 'vials',
      is: 'ceil(dose * dosesPerDay * days / vialAmount)',
      kind: 'set-up',
      called: 'vials shared between doses',
      headline: 'You shared vials between doses.',
      says: 'You divided the whole course by {vialAmount}. For each dose of {dose} new vials are opened: {vialsPerDose:number}.',
    },
    'one-day': {
      at: 'vials',
      is: 'vialsPerDose * dosesPerDay',
      kind: 'reading',
      called: 'one day counted',
      headline: 'You counted one day.',
      says: '{yours:number} vials last a day. The course is {days}.',
    },
    'rounded-down': {
      at: 'vialsPerDose',
      is: 'floor(dose / vialAmount)',
      kind: 'rounding',
      called: 'vials for a dose rounded down',
      headline: 'You rounded the vials down.',
      says: 'With {yours:number} of {vialAmount} there is less than {dose}. A dose takes {vialsPerDose:number}.',
    },
    'no-frequency': {
      at: 'vials',
      is: 'vialsPerDose * days',
      kind: 'reading',
      called: 'one dose a day counted',
      headline: 'You counted one dose a day.',
      says: 'You counted {vialsPerDose:number} for each of {days}. It is given {dosesPerDay}.',
    },
  },
  picture: { kind: 'vial', shows: ['drug', 'vialAmount'] },
  card: [
    'Dose over vial, rounded up: the vials for one dose.',
    'Times doses a day, times days.',
    'Only a pooled batch may share vials.',
  ],
  worked: { drug: vancomycin.name, dose: 750, dosesPerDay: 2, days: 7, vialAmount: 500, answer: 28 },
  sources: ['USP <797>, official 1 November 2023: single-dose containers', 'hospital technician texts'],
  review: ['vial sizes of the four products'],
});
