import { liquidsByWeight } from '../../drugs/liquids-by-weight';
import { defineSkill } from '../../skill/define-skill';

const { mineralOil, glycerin, propyleneGlycol, castorOil, macrogol400 } = liquidsByWeight;

/** The base that is left beside a drug and a levigating agent that is measured in mL. */
export const levigatingAgent = defineSkill({
  id: 'compounding.levigating-agent',
  version: 1,
  title: 'Base left after drug and levigating agent',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['ExCPT', 'NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Smooth ointment',
      order:
        '{drug} {drugPercent} in {base}, {totalWeight}, packed in {tubes}. The powder is wetted with {agentMl} of {agent} (specific gravity {gravity}).',
      question: 'How many grams of {base} make up the weight?',
      namesUnit: true,
    },
    {
      caption: 'Note on the slab',
      order:
        'No grit: rub the {drug} with {agent} first, {agentMl}, specific gravity {gravity}. Drug {drugPercent}, finished weight {totalWeight}, which counts the {agent} too.',
      question: 'What weight of {base} is left to add?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { oneOf: ['zinc oxide', 'precipitated sulfur', 'salicylic acid', 'calamine'] } },
    agent: { kind: 'word', draw: { row: 'agents' } },
    base: { kind: 'word', draw: { row: 'agents' } },
    gravity: { unit: '', draw: { row: 'agents' }, called: 'Specific gravity' },
    agentMl: { unit: 'mL', draw: { oneOf: [1, 2, 3, 4, 5] }, called: 'Levigating agent' },
    drugPercent: { unit: '% w/w', draw: { oneOf: [1, 2, 3, 5, 6, 8, 10, 15, 20] }, called: 'Drug' },
    totalWeight: { unit: 'g', draw: { oneOf: [30, 45, 60, 90, 120, 240] }, called: 'In all' },
  },
  extras: {
    tubes: { unit: 'tube', draw: { from: 2, to: 4, by: 1 }, called: 'Packed in' },
  },
  rows: {
    agents: [
      { agent: mineralOil.name, gravity: mineralOil.specificGravity, base: 'white petrolatum' },
      { agent: castorOil.name, gravity: castorOil.specificGravity, base: 'white petrolatum' },
      { agent: glycerin.name, gravity: glycerin.specificGravity, base: 'hydrophilic ointment' },
      { agent: propyleneGlycol.name, gravity: propyleneGlycol.specificGravity, base: 'hydrophilic ointment' },
      { agent: macrogol400.name, gravity: macrogol400.specificGravity, base: 'polyethylene glycol ointment' },
    ],
  },
  steps: {
    drugWeight: {
      unit: 'g',
      is: 'drugPercent / percentByWeight * totalWeight',
      says: 'Find the drug.',
      called: 'Weight of the drug',
    },
    agentWeight: {
      unit: 'g',
      is: 'agentMl * gravity * waterDensity',
      says: 'Turn the levigating agent into grams: mL times specific gravity.',
      called: 'Weight of the agent',
    },
    baseWeight: {
      unit: 'g',
      is: 'totalWeight - drugWeight - agentWeight',
      says: 'Take both off the finished weight.',
      called: 'Weight of the base',
    },
  },
  answer: { of: 'baseWeight', round: { to: 0.01 }, because: 'the base is weighed to a hundredth of a gram' },
  realistic: [
    'agentWeight <= 0.1 * totalWeight',
    'abs(agentWeight - agentMl * waterDensity) >= 0.02',
    'abs(agentMl * gravity - agentMl / gravity) >= 0.02',
  ],
  mistakes: {
    'ml-as-g': {
      at: 'agentWeight',
      is: 'agentMl',
      kind: 'unit',
      called: 'mL taken as grams',
      headline: 'You took mL as grams.',
      says: 'You took off {agentMl:number} g for {agentMl}. At {gravity} it weighs {agentWeight}.',
    },
    'agent-forgotten': {
      at: 'baseWeight',
      is: 'totalWeight - drugWeight',
      kind: 'reading',
      called: 'levigating agent left out',
      headline: 'You left the levigating agent out.',
      says: 'With {yours} of base the ointment weighs more than {totalWeight}. The agent is {agentWeight} of it.',
    },
    divided: {
      at: 'agentWeight',
      is: 'agentMl / gravity',
      kind: 'set-up',
      called: 'divided by the specific gravity',
      headline: 'You divided by the specific gravity.',
      says: 'You divided {agentMl} by {gravity}. From mL to grams it is multiplied: {agentWeight}.',
    },
    'drug-forgotten': {
      at: 'baseWeight',
      is: 'totalWeight - agentWeight',
      kind: 'reading',
      called: 'drug left out',
      headline: 'You left the drug out.',
      says: 'You took the agent alone off {totalWeight}. The drug is {drugPercent} of it, {drugWeight}.',
    },
  },
  picture: { kind: 'formula-card', shows: ['drug', 'drugPercent', 'agent', 'agentMl', 'base', 'totalWeight'] },
  facts: { agent: { called: 'Agent', says: '{agentMl} at {gravity}' } },
  card: [
    'An ointment is made by weight, so everything goes into grams.',
    'Percent of the finished weight is the drug.',
    'mL times specific gravity is the weight of the levigating agent.',
    'Finished weight less both is the base.',
  ],
  worked: { agent: 'mineral oil', gravity: 0.87, agentMl: 3, drugPercent: 10, totalWeight: 60, answer: 51.39 },
  sources: ['pharmaceutical calculations textbooks, contemporary compounding: ointments'],
  review: ['which levigating agent goes with which base'],
});
