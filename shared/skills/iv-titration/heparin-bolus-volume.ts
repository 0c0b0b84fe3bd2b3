import { defineSkill } from '../../skill/define-skill';

/** The volume of heparin for a weight-based bolus. */
export const heparinBolusVolume = defineSkill({
  id: 'iv-titration.heparin-bolus-volume',
  version: 1,
  title: 'Heparin bolus',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Bolus before the drip',
      order:
        'Admission: {weightPounds}, {height} tall. Heparin {bolusDose} by vein at once; the vial is labeled {vialStrength}.',
      question: 'What volume do you draw up?',
    },
    {
      caption: 'Cabinet pull',
      order:
        'You take heparin with {vialStrength} from the cabinet. The protocol gives {bolusDose}; the chart shows {height} and {weightPounds}.',
      question: 'How many mL should be in the syringe?',
      namesUnit: true,
    },
  ],
  givens: {
    weightPounds: { unit: 'lb', draw: { from: 110, to: 260, by: 1 }, called: 'Weight' },
    bolusDose: { unit: 'units/kg', draw: { oneOf: [60, 70, 80] }, called: 'Bolus' },
    vialStrength: { unit: 'units/mL', draw: { oneOf: [1000, 5000] }, called: 'Vial' },
  },
  extras: { height: { unit: 'in', draw: { from: 61, to: 74, by: 1 }, called: 'Height' } },
  steps: {
    weight: { unit: 'kg', is: 'weightPounds / poundsPerKilogram', says: 'Turn the pounds into kilograms.' },
    bolusUnits: {
      unit: 'units',
      is: 'bolusDose * weight',
      says: 'Find the units for this patient.',
      called: 'Units of the bolus',
    },
    bolusVolume: {
      unit: 'mL',
      is: 'bolusUnits / vialStrength',
      says: 'Divide them by what one mL of the vial holds.',
      called: 'Volume of the bolus',
    },
  },
  answer: { of: 'bolusVolume', round: { to: 0.1 }, because: 'a syringe of 3 to 10 mL is read to a tenth of a mL' },
  realistic: ['bolusUnits <= 10000', 'bolusUnits >= 3000', 'bolusVolume <= 10', 'bolusDose > 60 or bolusUnits <= 4000'],
  mistakes: {
    'pounds-as-kg': {
      at: 'weight',
      is: 'weightPounds',
      kind: 'unit',
      called: 'pounds used as kilograms',
      headline: 'You used pounds as kilograms.',
      says: 'You multiplied by {weightPounds:number}. The dose is for each kilogram, and there are {weight:number}.',
    },
    'times-2.2': {
      at: 'weight',
      is: 'weightPounds * poundsPerKilogram',
      kind: 'set-up',
      called: 'pounds multiplied',
      headline: 'You multiplied the pounds.',
      says: 'You turned {weightPounds} into {yours:number}. A kilogram is more than a pound, so there are fewer: {weight:number}.',
    },
    'other-vial': {
      at: 'bolusVolume',
      is: 'bolusUnits / 10000',
      kind: 'reading',
      called: 'vial of 10,000 units/mL',
      headline: 'You used another vial.',
      says: 'Your volume fits a vial of 10,000 units/mL. This one holds {vialStrength}.',
    },
    'no-weight': {
      at: 'bolusUnits',
      is: 'bolusDose',
      kind: 'set-up',
      called: 'weight left out',
      headline: 'You left the weight out.',
      says: 'You took {bolusDose} as the whole bolus. It is for each kilogram: {bolusUnits}.',
    },
    'per-hour-dose': {
      at: 'bolusUnits',
      is: '18 * weight',
      kind: 'reading',
      called: 'dose of the drip used',
      headline: 'You used the dose of the drip.',
      says: 'You came to {yours:number} units from 18 units/kg, the usual drip for an hour. The bolus is {bolusDose}.',
    },
  },
  facts: { vial: { called: 'Vial', says: '{vialStrength}' } },
  picture: { kind: 'vial-label', shows: ['vialStrength'] },
  card: [
    'Pounds over 2.2 are kilograms.',
    'Units for each kilogram times the weight.',
    'Over the strength of the vial: mL.',
    'Vials of 1,000 and 5,000 units/mL look alike; read twice.',
  ],
  worked: { weightPounds: 203, bolusDose: 80, vialStrength: 1000, answer: 7.4 },
  sources: ['nursing heparin practice sets', 'US prescribing information of heparin'],
  review: ['a bolus of 60 units/kg is held to 4,000 units, any bolus to 10,000 units'],
});
