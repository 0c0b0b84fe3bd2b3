import { insulins } from '../../drugs/insulins';
import { defineSkill } from '../../skill/define-skill';

/** The volume of a concentrated insulin that holds the dose of a U-100 volume. */
export const concentratedVolume = defineSkill({
  id: 'insulin.concentrated-volume',
  version: 1,
  title: 'Concentrated insulin compared with U-100',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'NAPLEX'],
  settings: ['community', 'hospital'],
  asks: [
    {
      caption: 'Change of product',
      order:
        'Until now each dose was {u100Volume} of a U-100 insulin, drawn with a U-100 syringe. The prescriber keeps the units and changes to the pen of {product}, {newConcentration}.',
      question: 'What volume does the pen give?',
    },
    {
      caption: 'Why is it less?',
      order:
        'The new pen pushes out far less liquid, and a patient is worried. It holds {product} with {newConcentration}; before, {u100Volume} of U-100 were injected, and the dose in units is the same.',
      question: 'How many mL are right with the new one?',
      namesUnit: true,
    },
  ],
  givens: {
    product: { kind: 'word', draw: { row: 'insulin' } },
    u100Volume: { unit: 'mL', draw: { from: 0.1, to: 0.98, by: 0.02 }, called: 'Volume of U-100' },
    newConcentration: { unit: 'units/mL', draw: { row: 'insulin' }, called: 'New strength' },
  },
  constants: {
    u100: {
      value: 100,
      unit: 'units/mL',
      says: 'U-100 has 100 units in 1 mL',
      source: 'US prescribing information of U-100 insulins',
    },
  },
  rows: {
    insulin: [
      { product: insulins.lisproU200.name, newConcentration: 200 },
      { product: insulins.degludecU200.name, newConcentration: 200 },
      { product: insulins.glargineU300.name, newConcentration: 300 },
      { product: insulins.regularU500.name, newConcentration: 500 },
    ],
  },
  steps: {
    units: { unit: 'units', is: 'u100Volume * u100', says: 'Turn the U-100 volume into units.', called: 'Dose' },
    volume: {
      unit: 'mL',
      is: 'units / newConcentration',
      says: 'Divide the same units by the new strength.',
      called: 'New volume',
    },
  },
  answer: { of: 'volume', round: { to: 0.01 }, because: 'two decimals are enough to compare the volumes' },
  realistic: ['volume >= 0.05'],
  mistakes: {
    'same-volume': {
      at: 'volume',
      is: 'u100Volume',
      kind: 'reading',
      called: 'volume kept',
      headline: 'You kept the volume.',
      says: 'You kept {u100Volume}. With {newConcentration} that is too many units; the dose stays {units}.',
    },
    multiplied: {
      at: 'volume',
      is: 'u100Volume * newConcentration / u100',
      kind: 'set-up',
      called: 'multiplied by the ratio of strengths',
      headline: 'You made the volume larger.',
      says: 'You came to {yours}, more than before. A stronger insulin needs less than {u100Volume}.',
    },
    units: {
      at: 'volume',
      is: 'units',
      kind: 'unit',
      called: 'stopped at the units',
      headline: 'You stopped at the units.',
      says: '{units} is the dose. Divide it by {newConcentration} for the volume.',
    },
  },
  card: [
    'The dose in units stays; the volume changes.',
    'U-100 volume times 100 units in a mL is the dose.',
    'Dose over the new strength is the new volume.',
    'Pens are set in units; no volume is ever measured from a pen.',
  ],
  worked: { product: insulins.glargineU300.name, u100Volume: 0.6, newConcentration: 300, answer: 0.2 },
  sources: ['US prescribing information of the concentrated insulins'],
  review: ['whether the dose is kept unit for unit at each change; labels may ask for less'],
});
