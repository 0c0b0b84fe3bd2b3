import { defineSkill } from '../../skill/define-skill';

/** The flavor for a bottle, from a guide in drops for each 30 mL. */
export const flavourDrops = defineSkill({
  id: 'compounding.flavour-drops',
  version: 1,
  title: 'Flavor by drops',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT'],
  settings: ['compounding', 'community', 'pediatrics'],
  asks: [
    {
      caption: 'Flavoring guide',
      order:
        'For {flavor} use {dropsPer30:number} drops for every {guideVolume}. The bottle holds {bottle}, and this dropper gives {dropsPerMl:number} drops to the mL.',
      question: 'How many mL of flavor go in?',
      namesUnit: true,
    },
    {
      caption: 'Child refuses the antibiotic',
      order:
        'A parent asks for {flavor} in a {bottle} bottle. The chart of the maker says {dropsPer30:number} drops in {guideVolume}. To be quicker, the drops are drawn up with an oral syringe; {dropsPerMl:number} of them make 1 mL.',
      question: 'To which mark is the syringe filled?',
    },
  ],
  givens: {
    flavor: { kind: 'word', draw: { oneOf: ['grape', 'cherry', 'bubble gum', 'watermelon', 'orange'] } },
    dropsPer30: { unit: 'gtt', draw: { oneOf: [3, 4, 5, 6, 8, 10, 12] }, called: 'For each 30 mL' },
    bottle: { unit: 'mL', draw: { oneOf: [60, 75, 90, 100, 118, 120, 150, 180, 240] } },
    dropsPerMl: { unit: 'gtt/mL', draw: { oneOf: [18, 20, 22, 24, 25, 28, 30] }, called: 'Dropper' },
  },
  constants: {
    guideVolume: {
      value: 30,
      unit: 'mL',
      says: 'the guide counts drops for each 30 mL',
      source: 'flavoring guides for pharmacies',
    },
  },
  steps: {
    dropsTotal: {
      unit: 'gtt',
      is: 'dropsPer30 * bottle / guideVolume',
      says: 'Find the drops for the whole bottle.',
      called: 'Drops for the bottle',
    },
    flavourMl: {
      unit: 'mL',
      is: 'dropsTotal / dropsPerMl',
      says: 'Turn the drops of this dropper into mL.',
      called: 'Volume of flavor',
    },
  },
  answer: { of: 'flavourMl', round: { to: 0.01 }, because: 'flavor is measured to a hundredth of a mL' },
  mistakes: {
    'per-bottle': {
      at: 'dropsTotal',
      is: 'dropsPer30',
      kind: 'reading',
      called: 'drops for 30 mL alone',
      headline: 'You flavored 30 mL only.',
      says: 'You used {dropsPer30:number} drops for the whole bottle. They are for 30 mL, and it holds {bottle}.',
    },
    'drops-per-ml-wrong': {
      at: 'flavourMl',
      is: 'dropsTotal / 15',
      kind: 'measurement',
      called: '15 drops counted to the mL',
      headline: 'You counted 15 drops to the mL.',
      says: 'You divided {dropsTotal:number} drops by 15. This dropper gives {dropsPerMl:number} to the mL.',
    },
    multiplied: {
      at: 'flavourMl',
      is: 'dropsTotal * dropsPerMl',
      kind: 'set-up',
      called: 'multiplied by the drops to the mL',
      headline: 'You multiplied the drops.',
      says: 'You multiplied {dropsTotal:number} drops by {dropsPerMl:number}. That is more than the bottle holds: divide to get mL.',
    },
  },
  picture: { kind: 'oral-syringe', shows: ['bottle', 'dropsPerMl'] },
  card: [
    'Bottle over 30 mL says how often the guide is taken.',
    'Times the drops in the guide are the drops for the bottle.',
    'Divide by the drops to the mL of this dropper.',
  ],
  worked: { dropsPer30: 6, bottle: 120, dropsPerMl: 24, answer: 1 },
  sources: ['flavoring guides for pharmacies', 'USP <1101> Medicine Dropper: droppers are calibrated'],
  review: ['drops of flavor for 30 mL'],
});
