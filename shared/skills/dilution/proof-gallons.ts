import { alcohols } from '../../drugs/alcohols';
import { defineSkill } from '../../skill/define-skill';

const { spirit, alcohol, dehydrated } = alcohols;

/** Alcohol as the tax office counts it: gallons at 100 proof. */
export const proofGallons = defineSkill({
  id: 'dilution.proof-gallons',
  version: 1,
  title: 'Proof gallons of alcohol',
  level: 4,
  audience: ['pharmacist'],
  exams: ['NAPLEX'],
  settings: ['compounding', 'community'],
  asks: [
    {
      caption: 'Receiving record',
      order:
        'Delivered: {wineGallons} of {alcoholPercent} {liquid}, invoice {invoice}. US proof is twice the percent by volume, and 100 proof is the measure.',
      question: 'How many proof gallons are entered?',
      namesUnit: true,
    },
    {
      caption: 'Alcohol permit',
      order:
        'A compounding pharmacy may hold a limited number of proof gallons, each of them one gallon with 50% alcohol, which is 100 proof. In the store stands {liquid} of {alcoholPercent}: {wineGallons} in all.',
      question: 'How much of the permit does it use up?',
    },
  ],
  givens: {
    liquid: { kind: 'word', draw: { row: 'liquids' } },
    wineGallons: { unit: 'gal', draw: { row: 'liquids' }, called: 'Volume' },
    alcoholPercent: { unit: '% v/v', draw: { row: 'liquids' }, called: 'Strength' },
  },
  extras: { invoice: { unit: 'USD', draw: { from: 150, to: 990, by: 15 }, called: 'Invoice' } },
  constants: {
    proofPerPercent: {
      value: 2,
      unit: 'proof/% v/v',
      says: 'US proof is twice the percent by volume',
      source: 'US Alcohol and Tobacco Tax and Trade Bureau: proof is twice the alcohol content by volume',
    },
    standardProof: {
      value: 100,
      unit: 'gal*proof/proof gal',
      says: 'a proof gallon is one gallon at 100 proof',
      source: 'US Alcohol and Tobacco Tax and Trade Bureau: a proof gallon is one gallon of spirits at 50% alcohol',
    },
  },
  rows: {
    liquids: [
      { liquid: spirit.name, alcoholPercent: { oneOf: [40, 70, 75] }, wineGallons: { oneOf: [1, 2, 3, 4, 5, 8, 10] } },
      {
        liquid: alcohol.name,
        alcoholPercent: { oneOf: [90, 92, 94.9, 95] },
        wineGallons: { oneOf: [1, 2, 3, 4, 5, 8, 10, 15, 20, 54, 55] },
      },
      { liquid: dehydrated.name, alcoholPercent: 99.5, wineGallons: { oneOf: [8, 10, 15, 20, 54, 55] } },
    ],
  },
  steps: {
    proof: {
      unit: 'proof',
      is: 'alcoholPercent * proofPerPercent',
      says: 'Double the percent by volume.',
      called: 'Proof',
    },
    proofGallons: {
      unit: 'proof gal',
      is: 'wineGallons * proof / standardProof',
      says: 'Multiply by the gallons and divide by 100 proof.',
      called: 'Proof gallons',
    },
  },
  answer: { of: 'proofGallons', round: { to: 0.1 }, because: 'the record is kept to a tenth' },
  mistakes: {
    'percent-not-doubled': {
      at: 'proof',
      is: 'alcoholPercent',
      kind: 'unit',
      called: 'percent used as proof',
      headline: 'You used percent as proof.',
      says: 'You went on with {alcoholPercent:number}. {alcoholPercent} is {proof}.',
    },
    'multiplied-by-2': {
      at: 'proofGallons',
      is: 'wineGallons * 2',
      kind: 'reading',
      called: 'alcohol taken as pure',
      headline: 'You took it as pure alcohol.',
      says: 'You doubled {wineGallons}, as for 200 proof. {alcoholPercent} is {proof}.',
    },
    halved: {
      at: 'proof',
      is: 'alcoholPercent / 2',
      kind: 'set-up',
      called: 'percent halved',
      headline: 'You halved the percent.',
      says: 'You divided {alcoholPercent:number} by 2. Proof is twice the percent: {proof}.',
    },
    divided: {
      at: 'proofGallons',
      is: 'wineGallons * 50 / alcoholPercent',
      kind: 'set-up',
      called: 'proportion upside down',
      headline: 'You turned the proportion over.',
      says: 'You divided by {alcoholPercent:number}. Above 50% alcohol the proof gallons are more than {wineGallons:number}, and below 50% fewer.',
    },
  },
  card: [
    'US proof is twice the percent by volume.',
    'A proof gallon is one gallon at 100 proof.',
    'Gallons times proof, over 100.',
  ],
  worked: { liquid: alcohol.name, wineGallons: 5, alcoholPercent: 95, answer: 9.5 },
  sources: [
    'US Alcohol and Tobacco Tax and Trade Bureau, questions and answers on proof gallons',
    'pharmaceutical calculations textbooks, proof strength',
  ],
  review: ['whether the record of the state is kept to a tenth of a proof gallon'],
});
