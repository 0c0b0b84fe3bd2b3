import { intravenousFluids } from '../../drugs/intravenous-fluids';
import { defineSkill } from '../../skill/define-skill';

const { normalSaline, dextroseHalfSaline } = intravenousFluids;

/** How long a bag runs when drops are counted. */
export const infusionTimeFromDrops = defineSkill({
  id: 'iv-flow.infusion-time-from-drops',
  version: 1,
  title: 'Run time on a gravity set',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Clinic without pumps',
      order:
        'The bag hangs {bagHeight} above the arm and holds {volume} of {fluid}. With {dropFactor} tubing the clamp is set to {dripRate}.',
      question: 'After how many minutes has all of it run in?',
      namesUnit: true,
    },
    {
      caption: 'Planning the evening',
      order:
        'Counted: {dripRate}. Package: {dropFactor}. Ordered: {volume} of {fluid}, from a hook at {bagHeight} over the bed.',
      question: 'What is the run time, to the minute?',
    },
  ],
  givens: {
    fluid: { kind: 'word', draw: { oneOf: [normalSaline.name, dextroseHalfSaline.name] } },
    volume: { unit: 'mL', draw: { oneOf: [100, 250, 500, 750, 1000] } },
    dripRate: { unit: 'gtt/min', draw: { from: 15, to: 60, by: 1 } },
    dropFactor: { unit: 'gtt/mL', draw: { oneOf: [10, 15, 20, 60] } },
  },
  extras: { bagHeight: { unit: 'cm', draw: { from: 70, to: 110, by: 5 }, called: 'Height of the bag' } },
  steps: {
    totalDrops: { unit: 'gtt', is: 'volume * dropFactor', says: 'Count every drop of the volume.' },
    infusionMinutes: {
      unit: 'min',
      is: 'totalDrops / dripRate',
      says: 'Ask how many minutes those drops need.',
      called: 'Run time',
    },
  },
  answer: { of: 'infusionMinutes', round: { to: 1 }, because: 'a run time is stated to the minute' },
  realistic: [
    'infusionMinutes >= 30',
    'infusionMinutes <= 1440',
    'dripRate * minutesPerHour / dropFactor >= 15',
    'dripRate * minutesPerHour / dropFactor <= 250',
  ],
  mistakes: {
    'no-factor': {
      at: 'totalDrops',
      is: 'volume',
      kind: 'set-up',
      called: 'drops treated as mL',
      headline: 'You treated drops as mL.',
      says: 'You divided {volume} by the drops of a minute. In drops it is {totalDrops:number}.',
    },
    'factor-divides': {
      at: 'totalDrops',
      is: 'volume / dropFactor',
      kind: 'set-up',
      called: 'drop factor upside down',
      headline: 'You divided by the drop factor.',
      says: 'You divided {volume} by {dropFactor:number}. Each mL holds that many drops, so multiply.',
    },
    hours: {
      at: 'infusionMinutes',
      is: 'totalDrops / dripRate / minutesPerHour',
      kind: 'unit',
      called: 'hours given for minutes',
      headline: 'You turned it into hours.',
      says: 'Your {yours:number} are hours. Drops over drops per minute come to minutes already.',
    },
    'sixty-again': {
      at: 'infusionMinutes',
      is: 'totalDrops / dripRate * minutesPerHour',
      kind: 'unit',
      called: 'multiplied by 60 again',
      headline: 'You multiplied by 60 once more.',
      says: 'You came to {yours:number}. The drops are counted for one minute, {dripRate}, so minutes come out at once.',
    },
  },
  facts: { set: { called: 'Set', says: '{dropFactor}' } },
  picture: { kind: 'drip-chamber', shows: ['dropFactor', 'dripRate'] },
  card: [
    'Turn the volume into drops with the drop factor.',
    'Divide by the drops of one minute.',
    'What is left is minutes; nothing has to be multiplied by 60.',
    'The height of the bag plays no part: the count has it in it.',
  ],
  worked: { volume: 250, dripRate: 35, dropFactor: 15, answer: 107 },
  sources: ['PTCE practice problems: IV run time', 'BCcampus, A Guide to Numeracy in Nursing: drip rates'],
});
