import { sedativeInfusions } from '../../drugs/sedative-infusions';
import { defineSkill } from '../../skill/define-skill';

const { morphine, hydromorphone } = sedativeInfusions;

/** The most that a pump for patient-controlled analgesia can give in an hour. */
export const pcaHourlyMaximum = defineSkill({
  id: 'iv-titration.pca-hourly-maximum',
  version: 1,
  title: 'Most a PCA can give in an hour',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital'],
  asks: [
    {
      caption: 'PCA order',
      order:
        '{drug} by patient-controlled pump: basal rate {basalRate}, demand dose {demandDose}, lockout {lockout}. Reservoir {reservoir}.',
      question: 'What is the most it can give in one hour?',
    },
    {
      caption: 'Pain service asks',
      order:
        'At a press of the button, but only once in {lockout}, the {reservoir} pump adds {demandDose} of {drug}. Its basal rate is {basalRate}.',
      question: 'How many mg per hour can the patient reach?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'opioids' } },
    basalRate: { unit: 'mg/h', draw: { row: 'opioids' }, called: 'Basal rate' },
    demandDose: { unit: 'mg', draw: { row: 'opioids' }, called: 'Demand dose' },
    lockout: { unit: 'min', draw: { oneOf: [6, 10, 12, 15, 20] }, called: 'Lockout' },
  },
  extras: { reservoir: { unit: 'mL', draw: { oneOf: [30, 50, 100] }, called: 'Reservoir' } },
  rows: {
    opioids: [
      { drug: morphine.name, basalRate: { oneOf: [0.5, 1, 1.5, 2] }, demandDose: { oneOf: [0.5, 1, 1.5, 2] } },
      {
        drug: hydromorphone.name,
        basalRate: { oneOf: [0.1, 0.2, 0.3] },
        demandDose: { oneOf: [0.1, 0.2, 0.3, 0.4] },
      },
    ],
  },
  steps: {
    demandsPerHour: {
      unit: 'doses/h',
      is: 'minutesPerHour / lockout',
      says: 'Find how often the lockout fits into an hour.',
      called: 'Demands in an hour',
    },
    wholeDemands: {
      unit: 'doses/h',
      is: 'floor(demandsPerHour)',
      says: 'Only whole demands count.',
      called: 'Whole demands',
    },
    maxHourly: {
      unit: 'mg/h',
      is: 'basalRate + wholeDemands * demandDose',
      says: 'Add the demands to the basal rate.',
      called: 'Most in an hour',
    },
  },
  answer: {
    of: 'maxHourly',
    round: { to: 0.1 },
    forOne: 'h',
    because: 'these pumps are programmed to a tenth of a mg',
  },
  realistic: ['maxHourly <= 20'],
  mistakes: {
    'no-basal': {
      at: 'maxHourly',
      is: 'wholeDemands * demandDose',
      kind: 'reading',
      called: 'basal rate left out',
      headline: 'You left the basal rate out.',
      says: 'You counted the demands, {yours:number} mg. The basal rate adds {basalRate}.',
    },
    'lockout-as-number': {
      at: 'demandsPerHour',
      is: 'lockout',
      kind: 'reading',
      called: 'lockout taken as doses',
      headline: 'You took the lockout as doses.',
      says: 'You counted {lockout:number} demands. The lockout is a time, {lockout}, and fits {demandsPerHour:number} times into an hour.',
    },
    'one-dose': {
      at: 'wholeDemands',
      is: '1',
      kind: 'reading',
      called: 'one demand counted',
      headline: 'You counted one demand.',
      says: 'You added {demandDose} once. With a lockout of {lockout} an hour has {wholeDemands:number} demands.',
    },
    'part-demands': {
      at: 'wholeDemands',
      is: 'demandsPerHour + 1',
      kind: 'set-up',
      called: 'one demand too many',
      headline: 'You counted one demand too many.',
      says: 'You counted {yours:number} demands, at the start and at the end of the hour. After the first, each waits {lockout}, so an hour has {wholeDemands:number}.',
    },
  },
  facts: { demand: { called: 'Demand', says: '{demandDose}, lockout {lockout}' } },
  picture: { kind: 'pump', shows: ['basalRate'] },
  card: [
    'Sixty minutes over the lockout: demands in an hour.',
    'Only whole demands count.',
    'Demands times dose, plus the basal rate.',
  ],
  worked: { basalRate: 1, demandDose: 1.5, lockout: 10, answer: 10 },
  sources: ['teaching pages of pain services: patient-controlled analgesia'],
  review: ['doses and lockouts of both opioids'],
});
