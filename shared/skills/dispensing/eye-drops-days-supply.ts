import { drops as products } from '../../drugs/drops-and-sprays';
import { defineSkill } from '../../skill/define-skill';

/** How many whole days a dropper bottle lasts when both sides are treated. */
export const eyeDropsDaysSupply = defineSkill({
  id: 'dispensing.eye-drops-days-supply',
  version: 1,
  title: "Days' supply (eye or ear drops)",
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community'],
  asks: [
    {
      caption: 'Insurance claim',
      order: '{drug}, bottle of {bottleMl}: {drops} in {place} {perDay}. The plan counts {dropsPerMl}.',
      question: "What days' supply do you submit?",
    },
    {
      caption: 'At the counter',
      order:
        'A patient puts {drops} into {place} {perDay} and asks when the new bottle will be empty. It holds {bottleMl} of {drug}; count {dropsPerMl}.',
      question: 'How many whole days can you promise?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'product' } },
    place: { kind: 'word', draw: { row: 'product' } },
    bottleMl: { unit: 'mL', draw: { row: 'product' }, called: 'Bottle' },
    drops: {
      unit: 'gtt',
      draw: { row: 'product' },
      called: 'A dose',
      names: { '1': '1 drop', '2': '2 drops', '5': '5 drops', '10': '10 drops' },
    },
    sides: { unit: 'eyes', draw: { oneOf: [2] }, hidden: true, called: 'Both sides' },
    perDay: {
      unit: 'times/day',
      draw: { row: 'product' },
      called: 'How often',
      names: { '2': 'twice daily', '3': '3 times daily', '4': '4 times daily', '6': '6 times daily' },
    },
  },
  constants: {
    dropsPerMl: {
      value: 20,
      unit: 'gtt/mL',
      alsoTaught: [15, 16],
      says: '20 drops in 1 mL',
      source: 'usual assumption of US prescription plans; some count 15 or 16',
    },
  },
  rows: {
    product: [
      { drug: products.timolol.name, place: 'each eye', bottleMl: { oneOf: [5, 10, 15] }, drops: 1, perDay: 2 },
      {
        drug: products.ofloxacinOtic.name,
        place: 'each ear',
        bottleMl: { oneOf: [5, 10] },
        drops: { oneOf: [5, 10] },
        perDay: 2,
      },
      {
        drug: products.prednisolone.name,
        place: 'each eye',
        bottleMl: { oneOf: [5, 10, 15] },
        drops: { oneOf: [1, 2] },
        perDay: { oneOf: [2, 3, 4] },
      },
      {
        drug: products.artificialTears.name,
        place: 'each eye',
        bottleMl: 15,
        drops: { oneOf: [1, 2] },
        perDay: { oneOf: [3, 4, 6] },
      },
    ],
  },
  steps: {
    total: {
      unit: 'gtt',
      is: 'bottleMl * dropsPerMl',
      says: 'Turn the bottle into drops.',
      called: 'Drops in the bottle',
    },
    perDayDrops: {
      unit: 'gtt/day',
      is: 'drops * sides * perDay',
      says: 'Count the drops of one day, for both sides.',
      called: 'Drops in a day',
    },
    days: {
      unit: 'days',
      is: 'floor(total / perDayDrops)',
      says: 'Divide the bottle by one day and keep the whole days.',
      called: "Days' supply",
    },
  },
  answer: { of: 'days', round: { to: 1, mode: 'down' }, because: 'the last drops do not make a whole day' },
  realistic: ['days >= 4', 'days <= 100'],
  mistakes: {
    'one-side': {
      at: 'perDayDrops',
      is: 'drops * perDay',
      kind: 'reading',
      called: 'one side only',
      headline: 'You treated one side only.',
      says: 'You counted {yours:number} drops a day. The directions say {place}, so it is {perDayDrops:number}.',
    },
    'sixty-drops': {
      at: 'total',
      is: 'bottleMl * 60',
      kind: 'unit',
      called: 'microdrip tubing taken',
      headline: 'You used the drops of microdrip tubing.',
      says: 'You counted 60 drops in each of the {bottleMl}. This bottle gives {dropsPerMl}.',
    },
    'ten-drops': {
      at: 'total',
      is: 'bottleMl * 10',
      kind: 'unit',
      called: 'infusion tubing taken',
      headline: 'You used the drops of IV tubing.',
      says: 'You counted 10 drops in each of the {bottleMl}. This bottle gives {dropsPerMl}.',
    },
    'ignored-frequency': {
      at: 'perDayDrops',
      is: 'drops * sides',
      kind: 'reading',
      called: 'one time a day',
      headline: 'You counted one time a day.',
      says: 'You took {yours:number} drops for the whole day. They are used {perDay}.',
    },
  },
  card: [
    'Bottle in mL times drops in a mL is what you have.',
    'Drops in a dose, times 2 for both sides, times how often is one day.',
    'What you have over one day, whole days only.',
  ],
  worked: { drug: products.timolol.name, place: 'each eye', bottleMl: 5, drops: 1, sides: 2, perDay: 2, answer: 25 },
  sources: ["technician lessons on days' supply: 20 drops in 1 mL", 'US labels of the products'],
  review: ['bottle sizes and directions of the four products'],
});
