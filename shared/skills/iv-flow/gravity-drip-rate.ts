import { intravenousFluids } from '../../drugs/intravenous-fluids';
import { defineSkill } from '../../skill/define-skill';

/** Drops per minute, counted at the drip chamber when no pump is used. */
export const gravityDripRate = defineSkill({
  id: 'iv-flow.gravity-drip-rate',
  version: 1,
  title: 'Gravity drip rate',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Order, 08:00',
      order:
        'Infuse {volume} of {fluid} by gravity over {infusionTime}. The package of the administration set says {dropFactor}.',
      question: 'How many drops per minute do you count?',
      namesUnit: true,
    },
    {
      caption: 'No pump free',
      order:
        'The set in the cupboard delivers {dropFactor}. With it, {volume} of {fluid} has to run in {infusionTime}.',
      question: 'What drip rate do you set?',
    },
  ],
  givens: {
    fluid: {
      kind: 'word',
      draw: { oneOf: [intravenousFluids.normalSaline.name, intravenousFluids.dextroseHalfSaline.name] },
    },
    volume: { unit: 'mL', draw: { oneOf: [100, 250, 500, 750, 1000] } },
    infusionTime: { unit: 'h', draw: { from: 1, to: 12, by: 0.5 } },
    dropFactor: { unit: 'gtt/mL', draw: { oneOf: [10, 15, 20, 10, 15, 20, 10, 15, 20, 10, 15, 20, 10, 15, 20, 60] } },
  },
  steps: {
    infusionMinutes: { unit: 'min', is: 'infusionTime * minutesPerHour', says: 'Turn the hours into minutes.' },
    totalDrops: { unit: 'gtt', is: 'volume * dropFactor', says: 'Count every drop in the bag.' },
    dripRate: { unit: 'gtt/min', is: 'totalDrops / infusionMinutes', says: 'Share the drops over the minutes.' },
  },
  answer: { of: 'dripRate', round: { to: 1 }, because: 'a drop cannot be split' },
  realistic: ['volume / infusionTime >= 20', 'volume / infusionTime <= 250', 'dripRate >= 8', 'dripRate <= 125'],
  mistakes: {
    'hours-left-as-hours': {
      at: 'infusionMinutes',
      is: 'infusionTime',
      kind: 'unit',
      called: 'hours left as hours',
      headline: 'You left the hours as hours.',
      says: 'You used {infusionTime} where the drip rate needs minutes: {infusionMinutes}.',
    },
    'no-drop-factor': {
      at: 'totalDrops',
      is: 'volume',
      kind: 'set-up',
      called: 'drop factor left out',
      headline: 'You left out the drop factor.',
      says: 'You shared {volume} over the minutes. The chamber counts drops, {dropFactor}.',
    },
    'divided-by-factor': {
      at: 'totalDrops',
      is: 'volume / dropFactor',
      kind: 'set-up',
      called: 'drop factor upside down',
      headline: 'You divided by the drop factor.',
      says: 'You divided {volume} by {dropFactor}. Each mL gives that many drops, so multiply.',
    },
    'hourly-rate': {
      at: 'dripRate',
      is: 'volume / infusionTime',
      kind: 'reading',
      called: 'pump rate given',
      headline: 'You gave the rate of a pump.',
      says: 'You found {yours}. Without a pump, drops in one minute are counted.',
    },
    'hundred-minutes': {
      at: 'infusionMinutes',
      is: 'infusionTime * 100',
      kind: 'unit',
      called: 'hour of 100 minutes',
      headline: 'You took an hour as 100 minutes.',
      says: 'You counted {infusionTime} as {yours:number} min. An hour has 60 minutes, so it is {infusionMinutes}.',
    },
  },
  facts: { set: { called: 'Set', says: '{dropFactor}' } },
  picture: { kind: 'drip-chamber', shows: ['dropFactor'] },
  card: [
    'Gravity is counted in drops for one minute.',
    'Turn the hours into minutes: 60 min in 1 h.',
    'Turn the volume into drops with the drop factor on the set.',
    'Drops over minutes; round to whole drops at the end.',
  ],
  worked: { volume: 1000, infusionTime: 8, dropFactor: 15, answer: 31 },
  sources: [
    'Open RN, Nursing Skills, chapter on math calculations: IV flow rate by gravity',
    'BCcampus, A Guide to Numeracy in Nursing: drip rates',
  ],
});
