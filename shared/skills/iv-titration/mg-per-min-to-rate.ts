import { minuteInfusions } from '../../drugs/minute-infusions';
import { defineSkill } from '../../skill/define-skill';

const { lidocaine, amiodarone, procainamide, labetalol } = minuteInfusions;

/** An order in mg for a minute and a bag: the rate of the pump. */
export const mgPerMinToRate = defineSkill({
  id: 'iv-titration.mg-per-min-to-rate',
  version: 1,
  title: 'mg/min order to pump rate',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Telemetry unit',
      order: 'Continuous {drug}, {orderedDose}, for a patient of {age}. On the shelf: {drugInBag} in {bagVolume}.',
      question: 'What is the rate of the infusion?',
    },
    {
      caption: 'Technician fills the label',
      order:
        'Age {age}. Contents: {bagVolume} with {drugInBag} of {drug}. The dose line is typed as {orderedDose}; the rate line is empty.',
      question: 'What number of mL per hour belongs there?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'infusion' } },
    orderedDose: { unit: 'mg/min', draw: { row: 'infusion' }, called: 'Dose' },
    drugInBag: { unit: 'mg', draw: { row: 'infusion' }, printedAs: { from: 2000, unit: 'g' } },
    bagVolume: { unit: 'mL', draw: { row: 'infusion' } },
  },
  extras: { age: { unit: 'year', draw: { from: 44, to: 83, by: 3 }, called: 'Age' } },
  rows: {
    infusion: [
      { drug: lidocaine.name, drugInBag: 2000, bagVolume: 500, orderedDose: { oneOf: [1, 1.5, 2, 2.5, 3, 4] } },
      { drug: lidocaine.name, drugInBag: 2000, bagVolume: 250, orderedDose: { oneOf: [1, 1.5, 2, 2.5, 3, 4] } },
      { drug: amiodarone.name, drugInBag: 900, bagVolume: 500, orderedDose: { oneOf: [0.5, 1] } },
      { drug: amiodarone.name, drugInBag: 360, bagVolume: 200, orderedDose: { oneOf: [0.5, 1] } },
      { drug: procainamide.name, drugInBag: 2000, bagVolume: 250, orderedDose: { oneOf: [1, 2, 3, 4] } },
      { drug: procainamide.name, drugInBag: 2000, bagVolume: 500, orderedDose: { oneOf: [1, 2, 3, 4] } },
      { drug: labetalol.name, drugInBag: 200, bagVolume: 290, orderedDose: { oneOf: [0.5, 1, 1.5, 2] } },
    ],
  },
  steps: {
    hourlyDose: {
      unit: 'mg/h',
      is: 'orderedDose * minutesPerHour',
      says: 'Go from one minute to one hour.',
      called: 'Dose for one hour',
    },
    concentration: { unit: 'mg/mL', is: 'drugInBag / bagVolume', says: 'Find what one mL of the bag holds.' },
    pumpRate: { unit: 'mL/h', is: 'hourlyDose / concentration', says: 'Divide the dose by the strength.' },
  },
  answer: { of: 'pumpRate', round: { to: 0.1 }, because: 'pumps are set in tenths of a mL per hour' },
  realistic: ['pumpRate >= 4', 'pumpRate <= 130'],
  mistakes: {
    'no-sixty': {
      at: 'hourlyDose',
      is: 'orderedDose',
      kind: 'unit',
      called: 'minute taken as hour',
      headline: 'You stayed with one minute.',
      says: 'You used {orderedDose} where the pump needs an hour: {hourlyDose}.',
    },
    'strength-inverted': {
      at: 'pumpRate',
      is: 'hourlyDose * concentration',
      kind: 'set-up',
      called: 'multiplied by the strength',
      headline: 'You multiplied by the strength.',
      says: 'You multiplied {hourlyDose} by {concentration}. Ask how many mL hold that dose, and divide.',
    },
    'grams-left': {
      at: 'concentration',
      is: 'drugInBag / milligramsPerGram / bagVolume',
      kind: 'unit',
      called: 'drug left in grams',
      headline: 'You left the drug in grams.',
      says: 'You used the drug of the bag in grams. The order is in mg, so take {drugInBag:quantity}.',
    },
    'dose-is-rate': {
      at: 'pumpRate',
      is: 'hourlyDose',
      kind: 'reading',
      called: 'mg/h read as mL/h',
      headline: 'You read mg as mL.',
      says: 'You stopped at {hourlyDose}. At {concentration} the number of mL is another.',
    },
  },
  facts: { bag: { called: 'Bag', says: '{drugInBag} in {bagVolume}' } },
  picture: { kind: 'bag-label', shows: ['drug', 'drugInBag', 'bagVolume'] },
  card: [
    'Times 60: the dose of an hour.',
    'Drug over volume: what one mL holds.',
    'Dose of an hour over strength.',
    'Where the bag is labeled in grams, turn them into mg first.',
  ],
  worked: { orderedDose: 1, drugInBag: 2000, bagVolume: 500, answer: 15 },
  sources: ['critical-care dosage chapters: lidocaine', 'US prescribing information of the products'],
  review: ['strengths and doses of the four drugs; labetalol 200 mg in 290 mL'],
});
