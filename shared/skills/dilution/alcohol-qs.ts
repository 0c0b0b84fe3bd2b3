import { alcohols } from '../../drugs/alcohols';
import { defineSkill } from '../../skill/define-skill';

const volumes = { oneOf: [60, 120, 240, 480, 500, 1000, 2000, 3785] };

/** Strong alcohol to take before water is added up to the mark; the two shrink when they mix. */
export const alcoholQs = defineSkill({
  id: 'dilution.alcohol-qs',
  version: 1,
  title: 'Diluting alcohol: make up to volume',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['compounding', 'community'],
  asks: [
    {
      caption: 'Batch card',
      order:
        'Product: {finalPercent} {liquid}, {finalVolume}. Raw material: {strongPercent}. Measure the raw material, then add purified water up to the mark.',
      question: 'What volume of the raw material is measured?',
    },
    {
      caption: 'Trainee at the bench',
      order:
        'Because alcohol and water shrink on mixing, the trainee must not add a fixed amount of water but fill up to {finalVolume}. From {strongPercent} {liquid}, {finalPercent} is to be made.',
      question: 'How many mL of the strong alcohol go in first?',
      namesUnit: true,
    },
  ],
  givens: {
    liquid: { kind: 'word', draw: { row: 'liquids' } },
    strongPercent: { unit: '% v/v', draw: { row: 'liquids' }, called: 'Strong alcohol' },
    finalPercent: { unit: '% v/v', draw: { row: 'liquids' }, called: 'Wanted strength' },
    finalVolume: { unit: 'mL', draw: { row: 'liquids' }, called: 'Wanted volume' },
  },
  rows: {
    liquids: [
      {
        liquid: alcohols.isopropyl.name,
        strongPercent: 70,
        finalPercent: { oneOf: [30, 40, 45, 50, 60, 62] },
        finalVolume: volumes,
      },
      {
        liquid: alcohols.isopropyl.name,
        strongPercent: { oneOf: [91, 99] },
        finalPercent: { oneOf: [40, 50, 60, 62, 70] },
        finalVolume: volumes,
      },
      {
        liquid: alcohols.alcohol.name,
        strongPercent: { oneOf: [90, 94.9, 95] },
        finalPercent: { oneOf: [10, 15, 20, 30, 40, 50, 60, 62, 70] },
        finalVolume: volumes,
      },
    ],
  },
  steps: {
    pureAlcohol: {
      unit: 'mL',
      is: 'finalPercent * finalVolume / percentByVolume',
      says: 'Find the pure alcohol in the finished product: percent v/v is mL in 100 mL.',
      called: 'Pure alcohol',
    },
    strongVolume: {
      unit: 'mL',
      is: 'pureAlcohol / strongPercent * percentByVolume',
      says: 'Find the volume of strong alcohol that holds it.',
      called: 'Strong alcohol',
    },
  },
  answer: { of: 'strongVolume', round: { to: 0.1 }, because: 'it is measured to a tenth of a mL' },
  realistic: ['finalPercent <= 0.9 * strongPercent', 'finalPercent * 2 != strongPercent'],
  mistakes: {
    'water-instead': {
      at: 'strongVolume',
      is: 'finalVolume - finalPercent * finalVolume / strongPercent',
      kind: 'reading',
      called: 'difference given as water',
      headline: 'You gave the gap to the mark.',
      says: '{yours} is the gap up to {finalVolume}. The strong alcohol is asked for, and the water that fills the gap is more than that, because the two shrink.',
    },
    'pure-alcohol': {
      at: 'strongVolume',
      is: 'pureAlcohol',
      kind: 'reading',
      called: 'strong alcohol taken as pure',
      headline: 'You took the strong alcohol as pure.',
      says: '{pureAlcohol} is pure alcohol. The bottle is {strongPercent}, so a little more goes in.',
    },
    inverted: {
      at: 'strongVolume',
      is: 'strongPercent * finalVolume / finalPercent',
      kind: 'set-up',
      called: 'strengths upside down',
      headline: 'You turned the strengths over.',
      says: 'You came to {yours}, more than the {finalVolume} to be made. The strong alcohol is stronger, so less of it goes in.',
    },
  },
  picture: { kind: 'graduated-cylinder', shows: ['finalVolume'] },
  card: [
    'Find the pure alcohol in what is wanted.',
    'Ask which volume of the strong alcohol holds it.',
    'Measure that, then add water up to the mark.',
    'Never add the difference: alcohol and water shrink.',
  ],
  worked: { liquid: alcohols.alcohol.name, strongPercent: 95, finalPercent: 70, finalVolume: 500, answer: 368.4 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Dilution and Concentration',
    'USP monograph of alcohol, and pharmaceutical calculations textbooks, dilution of alcohol',
  ],
  review: ['strengths in which alcohol and isopropyl alcohol are sold'],
});
