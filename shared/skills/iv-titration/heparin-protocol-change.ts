import { defineSkill } from '../../skill/define-skill';

/** The new pump rate after a protocol raises or lowers a heparin drip. */
export const heparinProtocolChange = defineSkill({
  id: 'iv-titration.heparin-protocol-change',
  version: 1,
  title: 'Heparin change by aPTT',
  level: 4,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'aPTT back, 06:00',
      order:
        'The aPTT is {aptt}, and for it the protocol says {change}. Weight {weight}. Heparin {unitsInBag} in {bagVolume} now runs at {currentRate}.',
      question: 'What is the new rate of the pump?',
    },
    {
      caption: 'Reading the nomogram',
      order:
        'Row of the table: {change}. It applies to an aPTT of {aptt}. You find the pump at {currentRate}, a bag of {bagVolume} with heparin {unitsInBag}, and {weight} in the chart.',
      question: 'To how many mL per hour does the pump go?',
      namesUnit: true,
    },
  ],
  givens: {
    weight: { unit: 'kg', draw: { from: 50, to: 110, by: 1 } },
    currentRate: { unit: 'mL/h', draw: { from: 8, to: 25, by: 0.5 }, called: 'Rate now' },
    change: {
      unit: 'units/kg/h',
      draw: { row: 'nomogram' },
      called: 'Protocol',
      names: {
        '4': 'raise by 4 units/kg/h',
        '2': 'raise by 2 units/kg/h',
        '-2': 'lower by 2 units/kg/h',
        '-3': 'lower by 3 units/kg/h after the hold',
      },
    },
    unitsInBag: { unit: 'units', draw: { oneOf: [25000] } },
    bagVolume: { unit: 'mL', draw: { oneOf: [250, 500] } },
  },
  extras: { aptt: { unit: 's', draw: { row: 'nomogram' }, called: 'aPTT' } },
  rows: {
    nomogram: [
      { change: 4, aptt: { from: 28, to: 34, by: 1 } },
      { change: 2, aptt: { from: 35, to: 45, by: 1 } },
      { change: -2, aptt: { from: 71, to: 90, by: 1 } },
      { change: -3, aptt: { from: 91, to: 110, by: 1 } },
    ],
  },
  steps: {
    concentration: { unit: 'units/mL', is: 'unitsInBag / bagVolume', says: 'Find what one mL of the bag holds.' },
    changeUnits: {
      unit: 'units/h',
      is: 'change * weight',
      says: 'Find the change for this patient.',
      called: 'Change in units',
    },
    changeRate: {
      unit: 'mL/h',
      is: 'changeUnits / concentration',
      says: 'Turn it into mL in an hour.',
      called: 'Change of the rate',
    },
    newRate: { unit: 'mL/h', is: 'currentRate + changeRate', says: 'Add it to the rate now; a minus lowers it.' },
  },
  answer: { of: 'newRate', round: { to: 0.1 }, because: 'pumps are set in tenths of a mL per hour' },
  realistic: [
    'currentRate * concentration / weight >= 8',
    'currentRate * concentration / weight <= 24',
    'newRate >= 3',
    'newRate * concentration / weight <= 26',
    'newRate * concentration / weight >= 6',
  ],
  mistakes: {
    'wrong-direction': {
      at: 'newRate',
      is: 'currentRate - changeRate',
      kind: 'reading',
      called: 'changed the other way',
      headline: 'You changed it the other way.',
      says: 'You came to {yours} from {currentRate:number}. The protocol says {change}.',
    },
    'no-weight': {
      at: 'changeUnits',
      is: 'change',
      kind: 'set-up',
      called: 'weight left out',
      headline: 'You left the weight out.',
      says: 'You changed the drip by {change:number} units/h in all. For {weight} the change is {changeUnits}.',
    },
    'change-as-mL': {
      at: 'changeRate',
      is: 'change',
      kind: 'unit',
      called: 'change read as mL/h',
      headline: 'You read the change as mL/h.',
      says: 'You changed the pump by {change:number} mL/h. In mL/h the change is {changeRate:number}.',
    },
    'change-only': {
      at: 'newRate',
      is: 'abs(changeRate)',
      kind: 'reading',
      called: 'change given for the rate',
      headline: 'You gave the change alone.',
      says: 'You gave {yours}, the size of the change. Start from the rate now, {currentRate}.',
    },
    restarted: {
      at: 'newRate',
      is: '(currentRate + change) * weight / concentration',
      kind: 'unit',
      called: 'mL/h and units/kg/h added',
      headline: 'You added unlike quantities.',
      says: 'You added {change:number} units/kg/h to {currentRate}. Bring the change to mL/h first.',
    },
  },
  facts: { bag: { called: 'Bag', says: '{unitsInBag} in {bagVolume}' } },
  picture: { kind: 'pump', shows: ['currentRate'] },
  card: [
    'The protocol changes units for each kilogram and hour.',
    'Times the weight: change in units.',
    'Over the strength of the bag: change in mL.',
    'Add or subtract from the rate now.',
  ],
  worked: { weight: 80, currentRate: 14.5, change: 2, unitsInBag: 25000, bagVolume: 250, answer: 16.1 },
  sources: ['weight-based heparin nomogram (Raschke and others, Annals of Internal Medicine 1993)'],
  review: ['the bands of aPTT; each laboratory sets its own'],
});
