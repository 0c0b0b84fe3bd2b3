import { defineSkill } from '../../skill/define-skill';

/** How much concentrated dextrose is added to a bag, from which nothing is withdrawn. */
export const dextroseAddToBag = defineSkill({
  id: 'alligation.dextrose-add-to-bag',
  version: 1,
  title: 'Concentrated dextrose to add to a bag',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Sterile products',
      order:
        'Raise a bag of {bagVolume} from dextrose {low} to {target} by injecting dextrose {high}. It will run at {rate}. Nothing is withdrawn, and overfill is left aside.',
      question: 'How many mL are injected into the bag?',
      namesUnit: true,
    },
    {
      caption: 'Low blood sugar, night shift',
      order:
        'Dextrose {target} is ordered and not stocked. There is room in a {bagVolume} bag of {low}, and {high} dextrose is on the shelf; volumes add up, none is taken out first.',
      question: 'What volume of the concentrate is added?',
    },
  ],
  givens: {
    high: { unit: '% w/v', draw: { row: 'bags' }, called: 'Concentrate' },
    low: { unit: '% w/v', draw: { row: 'bags' }, called: 'In the bag' },
    target: { unit: '% w/v', draw: { row: 'bags' }, called: 'Wanted' },
    bagVolume: { unit: 'mL', draw: { oneOf: [100, 250, 500, 1000] }, called: 'Bag' },
  },
  extras: {
    rate: { unit: 'mL/h', draw: { from: 25, to: 75, by: 5 }, called: 'Rate' },
  },
  rows: {
    bags: [
      { high: 50, low: 5, target: { oneOf: [7.5, 10, 12.5] } },
      { high: 50, low: 10, target: { oneOf: [12.5, 15] } },
      { high: 70, low: 5, target: { oneOf: [7.5, 10, 12.5, 15] } },
      { high: 70, low: 10, target: { oneOf: [12.5, 15, 20] } },
    ],
  },
  steps: {
    partsHigh: {
      unit: '% w/v',
      is: 'target - low',
      says: 'The distance to the bag gives the parts of concentrate.',
      called: 'Parts of the concentrate',
    },
    partsLow: {
      unit: '% w/v',
      is: 'high - target',
      says: 'The distance to the concentrate gives the parts of the bag.',
      called: 'Parts of the bag',
    },
    addVolume: {
      unit: 'mL',
      is: 'bagVolume * partsHigh / partsLow',
      says: 'The bag fills its own parts; give the concentrate parts of the same size.',
      called: 'Volume to add',
    },
  },
  answer: { of: 'addVolume', round: { to: 0.1 }, because: 'it is drawn up to a tenth of a mL' },
  realistic: ['target > low', 'addVolume <= 0.25 * bagVolume'],
  mistakes: {
    'bag-as-total': {
      at: 'addVolume',
      is: 'bagVolume * partsHigh / (partsHigh + partsLow)',
      kind: 'reading',
      called: 'bag taken as the finished volume',
      headline: 'You took the bag as finished volume.',
      says: '{yours} would be right if as much were withdrawn first. Here the {bagVolume} stay in the bag.',
    },
    swapped: {
      at: 'addVolume',
      is: 'bagVolume * partsLow / partsHigh',
      kind: 'set-up',
      called: 'parts exchanged',
      headline: 'You exchanged the parts.',
      says: 'You took {partsLow:number} for the parts of the concentrate and {partsHigh:number} for those of the bag. On the diagonals it is the other way round.',
    },
    proportion: {
      at: 'addVolume',
      is: 'bagVolume * target / high',
      kind: 'set-up',
      called: 'bag taken as water',
      headline: 'You used a plain dilution.',
      says: 'You took {target} over {high} of {bagVolume}, as if the bag held water. It already holds {low}.',
    },
    'gap-only': {
      at: 'addVolume',
      is: 'bagVolume * (target - low) / high',
      kind: 'set-up',
      called: 'added volume left out',
      headline: 'You left the added volume out.',
      says: 'You brought {partsHigh} into {bagVolume} and stopped. What is added makes the bag fuller, so divide by {partsLow:number} and not by {high:number}.',
    },
  },
  picture: { kind: 'bag-label', shows: ['low', 'bagVolume'] },
  card: [
    'The bag is the weaker product, and its volume is known.',
    'Parts of the concentrate: wanted less bag. Parts of the bag: concentrate less wanted.',
    'Volume of the bag over its parts, times the parts of the concentrate.',
    'The finished bag holds more than before.',
  ],
  worked: { high: 50, low: 5, target: 10, bagVolume: 1000, answer: 125 },
  sources: [
    'US labeling of dextrose injections',
    'PHAR 4330, online course in pharmaceutical calculations: Dilution and Concentration',
  ],
  review: ['how much may be added to each bag'],
});
