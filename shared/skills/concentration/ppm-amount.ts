import { defineSkill } from '../../skill/define-skill';

const samples = { oneOf: [250, 500, 1000, 1500, 2000, 3785] };

/** The milligrams of a trace substance in a volume whose strength is in parts per million. */
export const ppmAmount = defineSkill({
  id: 'concentration.ppm-amount',
  version: 1,
  title: 'Parts per million to milligrams',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['ExCPT', 'NAPLEX'],
  settings: ['community', 'compounding'],
  asks: [
    {
      caption: 'Test report',
      order:
        'A sample of {liquid}, taken at {temperature}, has {ppm} of {substance}. That means grams in 1,000,000 mL.',
      question: 'How many mg of {substance} are in {volume} of it?',
      namesUnit: true,
    },
    {
      caption: 'Question at the counter',
      order:
        'Someone uses {volume} of {liquid} a day and asks how much {substance} that is. The supplier states {ppm}; the liquid is so dilute that it weighs as much as water.',
      question: 'What is the amount for the day?',
    },
  ],
  givens: {
    liquid: { kind: 'word', draw: { row: 'liquids' } },
    substance: { kind: 'word', draw: { row: 'liquids' } },
    ppm: { unit: 'ppm', draw: { row: 'liquids' }, called: 'Strength' },
    volume: { unit: 'mL', draw: { row: 'liquids' } },
  },
  extras: { temperature: { unit: '°C', draw: { from: 8, to: 24, by: 1 }, called: 'Sample at' } },
  rows: {
    liquids: [
      {
        liquid: 'tap water',
        substance: 'fluoride',
        ppm: { oneOf: [0.3, 0.5, 0.7, 1, 1.2] },
        volume: { oneOf: [500, 1000, 1500, 2000] },
      },
      { liquid: 'well water', substance: 'iron', ppm: { oneOf: [0.3, 0.5, 1, 2, 3] }, volume: samples },
      { liquid: 'well water', substance: 'nitrate', ppm: { oneOf: [2, 3, 4, 5, 10] }, volume: samples },
      { liquid: 'rinsing water', substance: 'chlorine', ppm: { oneOf: [25, 50, 100, 200] }, volume: samples },
      { liquid: 'cleaning solution', substance: 'hypochlorite', ppm: { oneOf: [200, 500, 1000] }, volume: samples },
    ],
  },
  steps: {
    gramsPerMl: {
      unit: 'g/mL',
      is: 'ppm / ppmBasis',
      says: 'ppm is grams in 1,000,000 mL: find the grams in one mL.',
      called: 'Grams in one mL',
    },
    amountMg: {
      unit: 'mg',
      is: 'gramsPerMl * volume * milligramsPerGram',
      says: 'Multiply by the volume and turn grams into milligrams.',
      called: 'Amount',
    },
  },
  answer: { of: 'amountMg', round: { to: 0.01 }, because: 'a hundredth of a mg shows the smallest traces' },
  realistic: ['amountMg >= 0.25'],
  mistakes: {
    'ppm-as-mg-per-ml': {
      at: 'gramsPerMl',
      is: 'ppm / milligramsPerGram',
      kind: 'unit',
      called: 'ppm taken as mg per mL',
      headline: 'You took ppm as mg per mL.',
      says: 'You counted {ppm:number} mg in every mL. A ppm is 1 mg in a whole liter.',
    },
    'per-100000': {
      at: 'gramsPerMl',
      is: 'ppm / 100000',
      kind: 'reading',
      called: '100,000 used for a million',
      headline: 'You counted a million as 100,000.',
      says: 'You shared {ppm:number} g over 100,000 mL. A million is 1,000,000.',
    },
    grams: {
      at: 'amountMg',
      is: 'gramsPerMl * volume',
      kind: 'unit',
      called: 'left in grams',
      headline: 'You stayed in grams.',
      says: 'You multiplied by {volume} and stopped at grams. The amount in milligrams is {amountMg:number}.',
    },
  },
  card: [
    'ppm in a dilute watery solution: grams in 1,000,000 mL.',
    'That is the same as mg in 1 L.',
    'Find what is in one mL, then multiply by the volume.',
    'Grams to milligrams at the end.',
  ],
  worked: { liquid: 'tap water', substance: 'fluoride', ppm: 0.7, volume: 1500, answer: 1.05 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Expressions of Concentration',
    'pharmaceutical calculations textbooks, parts per million',
  ],
  review: ['usual levels of the substances'],
});
