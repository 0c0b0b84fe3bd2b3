import { minuteInfusions } from '../../drugs/minute-infusions';
import { defineSkill } from '../../skill/define-skill';

/** The shortest time in which a dose may run when its rate has a limit. */
export const minimumInfusionTime = defineSkill({
  id: 'iv-titration.minimum-infusion-time',
  version: 1,
  title: 'Shortest safe infusion time',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Rate limit on the label',
      order: 'A patient of {age} is to have {drug}, {dose}. The labeling forbids anything faster than {maxRate}.',
      question: 'What is the shortest time, in whole minutes, that it may run in?',
      namesUnit: true,
    },
    {
      caption: 'Time slot for the pump',
      order: 'At most {maxRate}, says the pharmacist about {drug}. The patient is {age} old and gets {dose}.',
      question: 'What is the shortest time to plan?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'limits' } },
    dose: { unit: 'mg', draw: { row: 'limits' } },
    maxRate: { unit: 'mg/min', draw: { row: 'limits' }, called: 'Highest rate' },
  },
  extras: { age: { unit: 'year', draw: { from: 41, to: 77, by: 4 }, called: 'Age' } },
  rows: {
    limits: [
      { drug: 'vancomycin', dose: { oneOf: [750, 1000, 1250, 1500, 1750, 2000] }, maxRate: 10 },
      { drug: 'phenytoin', dose: { oneOf: [700, 825, 935, 1040, 1230, 1360] }, maxRate: { oneOf: [25, 50] } },
      { drug: minuteInfusions.procainamide.name, dose: { oneOf: [700, 850, 1000] }, maxRate: 20 },
    ],
  },
  steps: {
    shortestTime: {
      unit: 'min',
      is: 'dose / maxRate',
      says: 'Divide the dose by the highest rate.',
      called: 'Exact time',
    },
    roundedTime: {
      unit: 'min',
      is: 'ceil(shortestTime)',
      says: 'Go up to the next whole minute.',
      called: 'Shortest time',
    },
  },
  answer: { of: 'roundedTime', round: { to: 1, mode: 'up' }, because: 'rounding up never breaks the limit' },
  realistic: ['shortestTime >= 4'],
  mistakes: {
    inverted: {
      at: 'shortestTime',
      is: 'maxRate / dose',
      kind: 'set-up',
      called: 'rate over dose',
      headline: 'You divided the rate by the dose.',
      says: 'You divided {maxRate} by {dose}. Ask how many minutes that dose takes at this rate.',
    },
    'standard-hour': {
      at: 'roundedTime',
      is: '60',
      kind: 'reading',
      called: 'an hour assumed',
      headline: 'You took an hour.',
      says: 'You planned 60 min, as for many drugs. At {maxRate} this dose needs {shortestTime}.',
    },
    times: {
      at: 'shortestTime',
      is: 'dose * maxRate',
      kind: 'set-up',
      called: 'dose times rate',
      headline: 'You multiplied dose and rate.',
      says: 'You multiplied {dose} by {maxRate}. A faster rate shortens the time, so divide.',
    },
    hours: {
      at: 'roundedTime',
      is: 'shortestTime / minutesPerHour',
      kind: 'unit',
      called: 'hours given for minutes',
      headline: 'You turned it into hours.',
      says: 'You came to {yours}. The limit is in mg for a minute, so {shortestTime} come out at once.',
    },
  },
  facts: { limit: { called: 'Limit', says: '{maxRate}' } },
  picture: { kind: 'pump', shows: ['dose'] },
  card: [
    'Dose over highest rate is the shortest time.',
    'mg cancel and minutes remain.',
    'Round up: a little longer is allowed, a little faster is not.',
  ],
  worked: { dose: 1250, maxRate: 10, answer: 125 },
  sources: ['US prescribing information: limits of the rate'],
  review: ['highest rates of the three drugs; phenytoin at half the rate in the frail'],
});
