import { suspensionsToMix } from '../../drugs/suspensions-to-mix';
import { defineSkill } from '../../skill/define-skill';

/** The space of the powder in a bottle of suspension, from the bottle and the water. */
export const oralPowderVolume = defineSkill({
  id: 'reconstitution.oral-powder-volume',
  version: 1,
  title: 'Powder volume of an oral suspension',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'long-term-care'],
  asks: [
    {
      caption: 'Bottle label',
      order: '{drug} for oral suspension. Add {waterVolume} of purified water in two portions to make {bottleVolume}.',
      question: 'What volume does the powder take up?',
    },
    {
      caption: 'Training bench',
      order:
        'A bottle of {drug} holds {bottleVolume} when it is ready. The cylinder was filled with {waterVolume} of water, and all of it went into the bottle.',
      question: 'How many mL come from the powder?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'bottle' } },
    bottleVolume: { unit: 'mL', draw: { row: 'bottle' }, called: 'Ready bottle' },
    waterVolume: { unit: 'mL', draw: { row: 'bottle' }, called: 'Water' },
  },
  rows: {
    bottle: Object.values(suspensionsToMix).map(({ name, bottle, water }) => ({
      drug: name,
      bottleVolume: bottle,
      waterVolume: water,
    })),
  },
  steps: {
    powderVolume: {
      unit: 'mL',
      is: 'bottleVolume - waterVolume',
      says: 'Take the water from the ready volume.',
      called: 'Powder volume',
    },
  },
  answer: { of: 'powderVolume', round: { to: 1 }, because: 'labels give whole mL' },
  realistic: ['powderVolume > 0'],
  mistakes: {
    added: {
      at: 'powderVolume',
      is: 'bottleVolume + waterVolume',
      kind: 'set-up',
      called: 'water added to the bottle',
      headline: 'You added the volumes.',
      says: 'You added {waterVolume} to {bottleVolume}. The water is in the ready bottle already.',
    },
    water: {
      at: 'powderVolume',
      is: 'waterVolume',
      kind: 'reading',
      called: 'water given',
      headline: 'You gave the water.',
      says: '{waterVolume} is what is poured in. The ready bottle has {bottleVolume}.',
    },
    bottle: {
      at: 'powderVolume',
      is: 'bottleVolume',
      kind: 'reading',
      called: 'ready volume given',
      headline: 'You gave the whole bottle.',
      says: '{bottleVolume} is powder and water together. The water alone is {waterVolume}.',
    },
  },
  facts: { label: { called: 'Label', says: '{waterVolume} of water makes {bottleVolume}' } },
  picture: { kind: 'graduated-cylinder', shows: ['waterVolume'] },
  card: [
    'Powder and water together are the ready volume.',
    'Ready volume less water is the powder.',
    'The water to add is on the label and differs by maker.',
  ],
  worked: { drug: 'amoxicillin', bottleVolume: 100, waterVolume: 71, answer: 29 },
  sources: ['PTCE practice items: reconstitution', 'US labels of the products'],
  review: ['water to add for the seven bottles'],
});
