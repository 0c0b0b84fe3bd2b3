import { vasoactivePremixes } from '../../drugs/vasoactive-premixes';
import { defineSkill } from '../../skill/define-skill';

const { dopamine, dobutamine, nitroprusside } = vasoactivePremixes;

/** The weight-based dose that a running pump gives. */
export const rateToMcgKgMin = defineSkill({
  id: 'iv-titration.rate-to-mcg-kg-min',
  version: 1,
  title: 'Pump rate to mcg/kg/min',
  level: 4,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Bedside round',
      order:
        'Patient of {weight} and {height}; {drug} on the pump, {pumpRate}. The label of the bag says {drugInBag} in {bagVolume}.',
      question: 'What dose in mcg per kg per minute is running?',
      namesUnit: true,
    },
    {
      caption: 'Handover note',
      order:
        'All night the rate stayed at {pumpRate}. Each {bagVolume} was made with {drugInBag} of {drug}. Admission sheet: {height}, {weight}.',
      question: 'Which weight-based dose goes into the note?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'infusion' } },
    pumpRate: { unit: 'mL/h', draw: { from: 2, to: 40, by: 0.5 } },
    weight: { unit: 'kg', draw: { from: 45, to: 110, by: 0.5 } },
    drugInBag: { unit: 'mg', draw: { row: 'infusion' } },
    bagVolume: { unit: 'mL', draw: { row: 'infusion' } },
    lowDose: { unit: 'mcg/kg/min', draw: { row: 'infusion' }, hidden: true },
    highDose: { unit: 'mcg/kg/min', draw: { row: 'infusion' }, hidden: true },
  },
  extras: { height: { unit: 'cm', draw: { from: 156, to: 188, by: 2 }, called: 'Height' } },
  rows: {
    infusion: [
      { drug: dopamine.name, drugInBag: 400, bagVolume: 250, lowDose: 2, highDose: 20 },
      { drug: dopamine.name, drugInBag: 800, bagVolume: 250, lowDose: 2, highDose: 20 },
      { drug: dobutamine.name, drugInBag: 250, bagVolume: 250, lowDose: 2.5, highDose: 20 },
      { drug: dobutamine.name, drugInBag: 500, bagVolume: 250, lowDose: 2.5, highDose: 20 },
      { drug: nitroprusside.name, drugInBag: 50, bagVolume: 250, lowDose: 0.3, highDose: 3 },
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
      is: 'pumpRate * concentration',
      says: 'Find the mcg of one hour.',
      called: 'Dose for one hour',
    },
    minuteDose: {
      unit: 'mcg/min',
      is: 'hourlyDose / minutesPerHour',
      says: 'Go to one minute.',
      called: 'Dose for one minute',
    },
    kgDose: {
      unit: 'mcg/kg/min',
      is: 'minuteDose / weight',
      says: 'Share it over the kilograms.',
      called: 'Dose for each kilogram',
    },
  },
  answer: { of: 'kgDose', round: { to: 0.01 }, because: 'two decimals keep low doses apart' },
  realistic: ['kgDose >= lowDose', 'kgDose <= highDose'],
  mistakes: {
    'no-weight': {
      at: 'kgDose',
      is: 'minuteDose',
      kind: 'set-up',
      called: 'weight left out',
      headline: 'You left the weight out.',
      says: 'You stopped at {minuteDose}, for the whole patient. Shared over {weight} it is the dose of one kilogram.',
    },
    'no-sixty': {
      at: 'minuteDose',
      is: 'hourlyDose',
      kind: 'unit',
      called: 'hour taken as minute',
      headline: 'You stayed with one hour.',
      says: 'You went on with {hourlyDose}. One minute gets a sixtieth of it, {minuteDose}.',
    },
    'mg-not-mcg': {
      at: 'concentration',
      is: 'drugInBag / bagVolume',
      kind: 'unit',
      called: 'bag left in mg',
      headline: 'You left the bag in mg.',
      says: 'You took the strength in mg from {drugInBag}. In mcg one mL holds {concentration:number}.',
    },
    'times-sixty': {
      at: 'minuteDose',
      is: 'hourlyDose * minutesPerHour',
      kind: 'set-up',
      called: 'multiplied by 60',
      headline: 'You multiplied by 60.',
      says: 'You multiplied {hourlyDose} by 60. A minute gets less than an hour, so divide.',
    },
    'strength-inverted': {
      at: 'concentration',
      is: 'bagVolume / (drugInBag * microgramsPerMilligram)',
      kind: 'set-up',
      called: 'strength upside down',
      headline: 'You turned the strength over.',
      says: 'You divided {bagVolume} by the drug. What one mL holds is drug over volume, {concentration}.',
    },
  },
  facts: { bag: { called: 'Bag', says: '{drugInBag} in {bagVolume}' } },
  picture: { kind: 'pump', shows: ['pumpRate'] },
  handOut: { of: 'kgDose', least: 'lowDose', most: 'highDose', source: 'US prescribing information of the products' },
  card: [
    'Go back from the pump to the patient.',
    'Rate times strength in mcg: dose of an hour.',
    'Over 60: dose of a minute.',
    'Over the weight: dose of each kilogram.',
  ],
  worked: { pumpRate: 15, weight: 80, drugInBag: 400, bagVolume: 250, lowDose: 2, highDose: 20, answer: 5 },
  sources: [
    'critical-care dosage chapters of nursing calculation textbooks',
    'US prescribing information of the products',
  ],
  review: ['strengths and ranges of the three drugs'],
});
