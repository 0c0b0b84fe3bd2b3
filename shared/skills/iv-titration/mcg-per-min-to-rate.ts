import { minuteInfusions } from '../../drugs/minute-infusions';
import { defineSkill } from '../../skill/define-skill';

const { nitroglycerin, norepinephrine, phenylephrine, isoproterenol } = minuteInfusions;

/** An order in mcg for a minute and a bag labeled in mg: the rate of the pump. */
export const mcgPerMinToRate = defineSkill({
  id: 'iv-titration.mcg-per-min-to-rate',
  version: 1,
  title: 'mcg/min order to pump rate',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Order, 14:20',
      order:
        'Systolic pressure {systolic}. The prescriber wants {drug}, {orderedDose}. From the cabinet comes a bag of {bagVolume} holding {drugInBag}.',
      question: 'At what rate does it run?',
    },
    {
      caption: 'Smart pump entry',
      order:
        'Library line: {drug} {drugInBag}/{bagVolume}. You key in the dose, {orderedDose}; the monitor shows a systolic pressure of {systolic}.',
      question: 'Which value in mL per hour should the pump work out?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'infusion' } },
    orderedDose: { unit: 'mcg/min', draw: { row: 'infusion' }, called: 'Dose' },
    drugInBag: { unit: 'mg', draw: { row: 'infusion' } },
    bagVolume: { unit: 'mL', draw: { row: 'infusion' } },
  },
  extras: { systolic: { unit: 'mm Hg', draw: { row: 'infusion' }, called: 'Systolic pressure' } },
  rows: {
    infusion: [
      {
        drug: nitroglycerin.name,
        drugInBag: 25,
        bagVolume: 250,
        orderedDose: { from: 5, to: 100, by: 5 },
        systolic: { from: 152, to: 188, by: 2 },
      },
      {
        drug: nitroglycerin.name,
        drugInBag: 50,
        bagVolume: 250,
        orderedDose: { from: 5, to: 200, by: 5 },
        systolic: { from: 152, to: 188, by: 2 },
      },
      {
        drug: nitroglycerin.name,
        drugInBag: 100,
        bagVolume: 250,
        orderedDose: { from: 10, to: 200, by: 5 },
        systolic: { from: 152, to: 188, by: 2 },
      },
      {
        drug: norepinephrine.name,
        drugInBag: 4,
        bagVolume: 250,
        orderedDose: { from: 2, to: 20, by: 1 },
        systolic: { from: 70, to: 88, by: 2 },
      },
      {
        drug: norepinephrine.name,
        drugInBag: 8,
        bagVolume: 250,
        orderedDose: { from: 2, to: 30, by: 1 },
        systolic: { from: 70, to: 88, by: 2 },
      },
      {
        drug: phenylephrine.name,
        drugInBag: 20,
        bagVolume: 250,
        orderedDose: { from: 40, to: 180, by: 5 },
        systolic: { from: 74, to: 90, by: 2 },
      },
      {
        drug: isoproterenol.name,
        drugInBag: 1,
        bagVolume: 250,
        orderedDose: { from: 2, to: 10, by: 1 },
        systolic: { from: 84, to: 98, by: 2 },
      },
    ],
  },
  steps: {
    concentration: {
      unit: 'mcg/mL',
      is: 'drugInBag * microgramsPerMilligram / bagVolume',
      says: 'Find what one mL of the bag holds, in mcg.',
    },
    hourlyDose: {
      unit: 'mcg/h',
      is: 'orderedDose * minutesPerHour',
      says: 'Go from one minute to one hour.',
      called: 'Dose for one hour',
    },
    pumpRate: { unit: 'mL/h', is: 'hourlyDose / concentration', says: 'Divide the dose by the strength.' },
  },
  answer: { of: 'pumpRate', round: { to: 0.1 }, because: 'pumps for such drugs are set in tenths of a mL per hour' },
  realistic: ['pumpRate >= 1', 'pumpRate <= 150'],
  mistakes: {
    'no-sixty': {
      at: 'hourlyDose',
      is: 'orderedDose',
      kind: 'unit',
      called: 'minute taken as hour',
      headline: 'You stayed with one minute.',
      says: 'You used {orderedDose} for an hour. Sixty minutes need {hourlyDose}.',
    },
    'mg-not-mcg': {
      at: 'concentration',
      is: 'drugInBag / bagVolume',
      kind: 'unit',
      called: 'mg and mcg not matched',
      headline: 'You left the bag in mg.',
      says: 'The order is in mcg, the bag in mg: {drugInBag}. In mcg one mL holds {concentration:number}.',
    },
    'strength-inverted': {
      at: 'pumpRate',
      is: 'hourlyDose / microgramsPerMilligram * (drugInBag / bagVolume)',
      kind: 'set-up',
      called: 'multiplied by the strength',
      headline: 'You multiplied by the strength.',
      says: 'You multiplied the hourly dose, {hourlyDose}, by the strength. The dose is divided by what one mL holds.',
    },
    'divided-sixty': {
      at: 'hourlyDose',
      is: 'orderedDose / minutesPerHour',
      kind: 'set-up',
      called: 'divided by 60',
      headline: 'You divided by 60.',
      says: 'You divided {orderedDose} by 60. An hour takes 60 times as much as a minute.',
    },
  },
  facts: { bag: { called: 'Bag', says: '{drugInBag} in {bagVolume}' } },
  picture: { kind: 'bag-label', shows: ['drug', 'drugInBag', 'bagVolume'] },
  card: [
    'Order in mcg for a minute, bag in mg, pump in mL for an hour.',
    'Bring the bag to mcg in one mL.',
    'Times 60 for the dose of an hour.',
    'Dose of an hour over the strength.',
  ],
  worked: { orderedDose: 35, drugInBag: 50, bagVolume: 250, answer: 10.5 },
  sources: ['critical-care dosage chapters: nitroglycerin', 'US prescribing information of the products'],
  review: ['strengths and dose ranges of the four drugs'],
});
