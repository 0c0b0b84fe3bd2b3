import { liquidsByWeight } from '../../drugs/liquids-by-weight';
import { defineSkill } from '../../skill/define-skill';

const { methylSalicylate, hydrochloricAcid, phenol, peppermintOil, cloveOil, polysorbate80 } = liquidsByWeight;
const { glycerin, alcohol, propyleneGlycol, mineralOil, syrup, castorOil, oliveOil, macrogol400 } = liquidsByWeight;
const bulk = [glycerin, alcohol, propyleneGlycol, mineralOil, syrup, castorOil, oliveOil, macrogol400];
const smallAmounts = [methylSalicylate, hydrochloricAcid, phenol, peppermintOil, cloveOil, polysorbate80];

/** What a measured volume of a liquid weighs. */
export const weightFromVolumeSg = defineSkill({
  id: 'concentration.weight-from-volume-sg',
  version: 1,
  title: 'Weight of a liquid from its volume and specific gravity',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'compounding'],
  asks: [
    {
      caption: 'Weigh it instead',
      order: 'The formula lists {volume} of {liquid}. Its specific gravity is {specificGravity}.',
      question: 'How many grams is that?',
      namesUnit: true,
    },
    {
      caption: 'Balance check',
      order:
        'A cup stands on the balance, which is set to zero. Then {liquid}, specific gravity {specificGravity}, is poured in: {volume} by the marks.',
      question: 'What should the balance show?',
    },
  ],
  givens: {
    liquid: { kind: 'word', draw: { row: 'liquids' } },
    specificGravity: { unit: '', draw: { row: 'liquids' }, called: 'Specific gravity' },
    volume: { unit: 'mL', draw: { row: 'liquids' } },
  },
  rows: {
    liquids: [
      ...bulk.map(({ name, specificGravity }) => ({
        liquid: name,
        specificGravity,
        volume: { from: 60, to: 500, by: 5 },
      })),
      ...smallAmounts.map(({ name, specificGravity }) => ({
        liquid: name,
        specificGravity,
        volume: { from: 10, to: 90, by: 5 },
      })),
    ],
  },
  steps: {
    density: {
      unit: 'g/mL',
      is: 'specificGravity * waterDensity',
      says: 'Specific gravity times the density of water: grams in one mL.',
      called: 'Grams in one mL',
    },
    weight: { unit: 'g', is: 'volume * density', says: 'Multiply by the volume.' },
  },
  answer: { of: 'weight', round: { to: 0.01 }, because: 'the balance is read to a hundredth of a gram' },
  mistakes: {
    divided: {
      at: 'weight',
      is: 'volume / density',
      kind: 'set-up',
      called: 'divided by the specific gravity',
      headline: 'You divided by the specific gravity.',
      says: 'You divided {volume:number} by {specificGravity}. Each mL weighs {specificGravity} g, so multiply.',
    },
    'sg-ignored': {
      at: 'density',
      is: 'waterDensity',
      kind: 'reading',
      called: 'weighed as water',
      headline: 'You weighed it as water.',
      says: 'You counted 1 g for each of {volume}. One mL of this liquid weighs {specificGravity} g.',
    },
    added: {
      at: 'weight',
      is: 'volume + specificGravity',
      kind: 'set-up',
      called: 'specific gravity added',
      headline: 'You added the specific gravity.',
      says: 'You added {specificGravity} to {volume:number}. It is the weight of one mL, so multiply.',
    },
  },
  picture: { kind: 'graduated-cylinder', shows: ['liquid', 'volume'] },
  card: [
    'Specific gravity says how heavy a liquid is beside water.',
    'Water weighs 1 g in 1 mL, so it is also grams in one mL.',
    'Volume times that is the weight.',
  ],
  worked: { liquid: alcohol.name, specificGravity: 0.81, volume: 300, answer: 243 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Expressions of Concentration',
    'US Navy Hospital Corps, pharmacy: specific gravity',
  ],
  review: ['specific gravities of the liquids'],
});
