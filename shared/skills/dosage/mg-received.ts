import { measuredLiquids } from '../../drugs/measured-liquids';
import { defineSkill } from '../../skill/define-skill';

const { phenytoin, metoclopramide, levetiracetam, gabapentin, sucralfate } = measuredLiquids;

/** The drug in all the mL that a patient took in a day. */
export const mgReceived = defineSkill({
  id: 'dosage.mg-received',
  version: 1,
  title: 'How many mg did the patient get?',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'long-term-care'],
  asks: [
    {
      caption: 'Home visit',
      order:
        'The patient shows you the cup: {volume}, {times:number} times a day. On the bottle of {drug} you read {strengthMg} in {strengthMl}.',
      question: 'How many mg per day is that?',
      namesUnit: true,
    },
    {
      caption: 'Medication history',
      order: '{drug} ({strengthMg}/{strengthMl}), {volume} by mouth, given {times}.',
      question: 'Which daily dose do you chart?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'liquid' } },
    volume: { unit: 'mL', draw: { row: 'liquid' }, called: 'One dose' },
    times: {
      unit: 'doses/day',
      draw: { row: 'liquid' },
      called: 'Taken',
      names: { '2': 'twice a day', '3': 'three times a day', '4': 'four times a day' },
    },
    strengthMg: { unit: 'mg', draw: { row: 'liquid' } },
    strengthMl: { unit: 'mL', draw: { row: 'liquid' } },
  },
  rows: {
    liquid: [
      { drug: phenytoin.name, volume: { oneOf: [4, 6] }, strengthMg: 125, strengthMl: 5, times: { oneOf: [2, 3] } },
      {
        drug: metoclopramide.name,
        volume: { oneOf: [7.5, 10, 15] },
        strengthMg: 5,
        strengthMl: 5,
        times: { oneOf: [3, 4] },
      },
      { drug: levetiracetam.name, volume: { oneOf: [7.5, 10, 15] }, strengthMg: 500, strengthMl: 5, times: 2 },
      { drug: gabapentin.name, volume: { oneOf: [2, 4, 6, 12] }, strengthMg: 250, strengthMl: 5, times: 3 },
      { drug: sucralfate.name, volume: 20, strengthMg: 1000, strengthMl: 10, times: 2 },
    ],
  },
  steps: {
    mgPerMl: {
      unit: 'mg/mL',
      is: 'strengthMg / strengthMl',
      says: 'Find what one mL holds.',
      called: 'Strength of one mL',
    },
    perDose: { unit: 'mg', is: 'volume * mgPerMl', says: 'Multiply by the mL of one dose.', called: 'One dose in mg' },
    perDay: { unit: 'mg/day', is: 'perDose * times', says: 'Multiply by the doses of a day.', called: 'Daily dose' },
  },
  answer: { of: 'perDay', round: { to: 0.1 }, forOne: 'day', because: 'one decimal is enough for a chart' },
  mistakes: {
    'strength-per-ml': {
      at: 'mgPerMl',
      is: 'strengthMg',
      kind: 'reading',
      called: 'label strength taken per mL',
      headline: 'You took the label as per mL.',
      says: 'You used {strengthMg} as the amount in 1 mL. The label says it is in {strengthMl}.',
    },
    'one-dose': {
      at: 'perDay',
      is: 'perDose',
      kind: 'reading',
      called: 'one dose for the day',
      headline: 'You stopped at one dose.',
      says: '{perDose} is one dose. Taken {times}, the day has {times:number} of them.',
    },
    'per-ml-only': {
      at: 'perDose',
      is: 'mgPerMl',
      kind: 'set-up',
      called: 'volume left out',
      headline: 'You left the volume out.',
      says: 'You counted the {mgPerMl:number} mg of one mL as a dose. A dose is {volume}.',
    },
  },
  facts: { strength: { called: 'Strength', says: '{strengthMg} per {strengthMl}' } },
  picture: { kind: 'drug-label', shows: ['drug', 'strengthMg', 'strengthMl'] },
  card: ['Bring the label to one mL.', 'Times the mL of a dose gives mg.', 'Times the doses of a day gives the day.'],
  worked: { drug: phenytoin.name, volume: 6, times: 3, strengthMg: 125, strengthMl: 5, answer: 450 },
  sources: ['Ansel, Pharmaceutical Calculations, chapter 7'],
  review: ['strengths and usual doses of the five liquids'],
});
