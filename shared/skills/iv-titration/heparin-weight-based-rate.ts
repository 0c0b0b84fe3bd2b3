import { defineSkill } from '../../skill/define-skill';

/** The rate of a heparin drip ordered by weight, with the weight in pounds. */
export const heparinWeightBasedRate = defineSkill({
  id: 'iv-titration.heparin-weight-based-rate',
  version: 1,
  title: 'Weight-based heparin drip',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Protocol order',
      order:
        'After the bolus: heparin {orderedDose}. Bag {unitsInBag} in {bagVolume}. The patient came with {weightPounds} and a baseline aPTT of {aptt}.',
      question: 'At what rate does the drip begin?',
    },
    {
      caption: 'Emergency department',
      order:
        'Scale: {weightPounds}. Laboratory: aPTT {aptt}. The dose column says {orderedDose}, and the premix is {bagVolume} with heparin {unitsInBag}.',
      question: 'How many mL per hour are set?',
      namesUnit: true,
    },
  ],
  givens: {
    weightPounds: { unit: 'lb', draw: { from: 100, to: 280, by: 1 }, called: 'Weight' },
    orderedDose: { unit: 'units/kg/h', draw: { oneOf: [12, 14, 15, 16, 18] }, called: 'Dose' },
    unitsInBag: { unit: 'units', draw: { oneOf: [25000] } },
    bagVolume: { unit: 'mL', draw: { oneOf: [250, 500] } },
  },
  extras: { aptt: { unit: 's', draw: { from: 25, to: 34, by: 1 }, called: 'aPTT' } },
  steps: {
    weight: { unit: 'kg', is: 'weightPounds / poundsPerKilogram', says: 'Turn the pounds into kilograms.' },
    hourlyDose: {
      unit: 'units/h',
      is: 'orderedDose * weight',
      says: 'Find the units of one hour.',
      called: 'Dose for one hour',
    },
    concentration: { unit: 'units/mL', is: 'unitsInBag / bagVolume', says: 'Find what one mL of the bag holds.' },
    pumpRate: { unit: 'mL/h', is: 'hourlyDose / concentration', says: 'Divide the dose by the strength.' },
  },
  answer: {
    of: 'pumpRate',
    round: { to: 0.1 },
    because: 'pumps are set in tenths of a mL per hour; weight and units keep their figures until then',
  },
  realistic: ['hourlyDose <= 2300', 'orderedDose > 12 or hourlyDose <= 1000'],
  mistakes: {
    'pounds-as-kg': {
      at: 'weight',
      is: 'weightPounds',
      kind: 'unit',
      called: 'pounds used as kilograms',
      headline: 'You used pounds as kilograms.',
      says: 'You multiplied the dose by {weightPounds:number}. It is per kilogram, and the patient has {weight:number} of them.',
    },
    'no-weight': {
      at: 'hourlyDose',
      is: 'orderedDose',
      kind: 'set-up',
      called: 'weight left out',
      headline: 'You left the weight out.',
      says: 'You divided {orderedDose:number} units by the strength. For {weight} an hour takes {hourlyDose:number}.',
    },
    'units-as-mL': {
      at: 'pumpRate',
      is: 'hourlyDose',
      kind: 'unit',
      called: 'units read as mL',
      headline: 'You stopped at the units.',
      says: 'You gave {hourlyDose}. One mL holds {concentration:number} units, so divide.',
    },
    'times-2.2': {
      at: 'weight',
      is: 'weightPounds * poundsPerKilogram',
      kind: 'set-up',
      called: 'pounds multiplied',
      headline: 'You multiplied the pounds.',
      says: 'You turned {weightPounds} into {yours:number}. Pounds over {poundsPerKilogram:number} are kilograms: {weight:number}.',
    },
    'other-premix': {
      at: 'concentration',
      is: 'unitsInBag / (750 - bagVolume)',
      kind: 'reading',
      called: 'volume of the other premix',
      headline: 'You used the other premix.',
      says: 'You worked with {yours:number} units in one mL, the other bag of heparin. This one has {unitsInBag} in {bagVolume}.',
    },
  },
  facts: { bag: { called: 'Bag', says: '{unitsInBag} in {bagVolume}' } },
  picture: { kind: 'bag-label', shows: ['unitsInBag', 'bagVolume'] },
  card: [
    'Pounds over 2.2 are kilograms; do not round yet.',
    'Times the dose: units of an hour.',
    'Units over mL of the bag: strength.',
    'Units of an hour over strength; round once.',
  ],
  worked: { weightPounds: 203, orderedDose: 14, unitsInBag: 25000, bagVolume: 250, answer: 12.9 },
  sources: ['nursing heparin practice sets', 'US prescribing information of heparin premixes'],
  review: ['at 12 units/kg/h the drip is held to 1,000 units/h'],
});
