import { minuteInfusions } from '../../drugs/minute-infusions';
import { defineSkill } from '../../skill/define-skill';

const { nitroglycerin, norepinephrine } = minuteInfusions;

/** The pump rate after a dose has gone up step by step for some minutes. */
export const stepTitration = defineSkill({
  id: 'iv-titration.step-titration',
  version: 1,
  title: 'Titrate by steps',
  level: 4,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Titration log',
      order:
        '{drug} began at {startDose} and goes up by {stepDose} every {stepMinutes}, to {maxDose} at most. That was {elapsedMinutes} ago; every step was made on time, and systolic pressure is {systolic}. Bag: {drugInBag} in {bagVolume}.',
      question: 'What should the pump read now?',
    },
    {
      caption: 'Covering for a colleague',
      order:
        'You take over {elapsedMinutes} after the start. Order: {startDose}, one step of {stepDose} each {stepMinutes}, ceiling {maxDose}; no step was left out. The {bagVolume} on the pole contain {drugInBag} of {drug}; the cuff shows {systolic}.',
      question: 'Which rate in mL per hour do you expect?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'infusion' } },
    startDose: { unit: 'mcg/min', draw: { row: 'infusion' }, called: 'Start' },
    stepDose: { unit: 'mcg/min', draw: { row: 'infusion' }, called: 'One step' },
    stepMinutes: { unit: 'min', draw: { row: 'infusion' }, called: 'Every' },
    elapsedMinutes: { unit: 'min', draw: { from: 10, to: 45, by: 1 }, called: 'Time gone' },
    drugInBag: { unit: 'mg', draw: { row: 'infusion' } },
    bagVolume: { unit: 'mL', draw: { row: 'infusion' } },
    maxDose: { unit: 'mcg/min', draw: { row: 'infusion' }, called: 'Highest dose' },
  },
  extras: { systolic: { unit: 'mm Hg', draw: { row: 'infusion' }, called: 'Systolic pressure' } },
  rows: {
    infusion: [
      {
        drug: nitroglycerin.name,
        startDose: 5,
        stepDose: 5,
        stepMinutes: { oneOf: [3, 5] },
        drugInBag: 50,
        bagVolume: 250,
        maxDose: 200,
        systolic: { from: 142, to: 168, by: 2 },
      },
      {
        drug: nitroglycerin.name,
        startDose: { oneOf: [5, 10] },
        stepDose: { oneOf: [5, 10] },
        stepMinutes: 5,
        drugInBag: 25,
        bagVolume: 250,
        maxDose: 100,
        systolic: { from: 142, to: 168, by: 2 },
      },
      {
        drug: norepinephrine.name,
        startDose: { oneOf: [2, 4] },
        stepDose: { oneOf: [1, 2] },
        stepMinutes: 5,
        drugInBag: 8,
        bagVolume: 250,
        maxDose: 20,
        systolic: { from: 78, to: 92, by: 2 },
      },
    ],
  },
  steps: {
    stepsDone: {
      unit: 'steps',
      is: 'floor(elapsedMinutes / stepMinutes)',
      says: 'Count the whole steps made so far.',
      called: 'Steps made',
    },
    currentDose: {
      unit: 'mcg/min',
      is: 'startDose + stepsDone * stepDose',
      says: 'Add them to the dose of the start.',
      called: 'Dose now',
    },
    concentration: {
      unit: 'mcg/mL',
      is: 'drugInBag * microgramsPerMilligram / bagVolume',
      says: 'Find what one mL of the bag holds, in mcg.',
    },
    pumpRate: {
      unit: 'mL/h',
      is: 'currentDose * minutesPerHour / concentration',
      says: 'Turn the dose of a minute into mL of an hour.',
    },
  },
  answer: { of: 'pumpRate', round: { to: 0.1 }, because: 'pumps are set in tenths of a mL per hour' },
  realistic: ['stepsDone >= 2', 'currentDose <= maxDose', 'elapsedMinutes != stepMinutes * stepsDone'],
  mistakes: {
    'part-steps': {
      at: 'stepsDone',
      is: 'elapsedMinutes / stepMinutes',
      kind: 'rounding',
      called: 'part of a step counted',
      headline: 'You counted part of a step.',
      says: 'You counted {yours:number} steps. The dose changes only when {stepMinutes} are full: {stepsDone:number}.',
    },
    'one-step-extra': {
      at: 'stepsDone',
      is: 'floor(elapsedMinutes / stepMinutes) + 1',
      kind: 'set-up',
      called: 'one step too many',
      headline: 'You counted one step too many.',
      says: 'You counted {yours:number} steps. The first one comes after {stepMinutes}, so there were {stepsDone:number}.',
    },
    'no-start': {
      at: 'currentDose',
      is: 'stepsDone * stepDose',
      kind: 'reading',
      called: 'start left out',
      headline: 'You left the start out.',
      says: 'You came to {yours:number} mcg/min from the steps alone. They come on top of {startDose}.',
    },
    'no-sixty': {
      at: 'pumpRate',
      is: 'currentDose / concentration',
      kind: 'unit',
      called: 'minute taken as hour',
      headline: 'You stayed with one minute.',
      says: 'You found {yours}. The pump counts an hour, sixty times as much.',
    },
    'one-step': {
      at: 'stepsDone',
      is: '1',
      kind: 'reading',
      called: 'one step made',
      headline: 'You made one step only.',
      says: 'You went up once, by {stepDose}. In {elapsedMinutes} there were {stepsDone}.',
    },
  },
  facts: {
    bag: { called: 'Bag', says: '{drugInBag} in {bagVolume}' },
    step: { called: 'Step', says: '{stepDose} every {stepMinutes}' },
  },
  picture: { kind: 'bag-label', shows: ['drug', 'drugInBag', 'bagVolume'] },
  card: [
    'Time gone over the time of a step: count whole steps only.',
    'Start plus steps is the dose now; it never passes the ceiling.',
    'Times 60, over the strength in mcg for one mL.',
  ],
  worked: {
    startDose: 5,
    stepDose: 5,
    stepMinutes: 5,
    elapsedMinutes: 22,
    drugInBag: 50,
    bagVolume: 250,
    maxDose: 200,
    answer: 7.5,
  },
  sources: ['critical-care titration teaching pages', 'US prescribing information of nitroglycerin and norepinephrine'],
  review: ['starts, steps and ceilings of both drugs'],
});
