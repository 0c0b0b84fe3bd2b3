import { defineSkill } from '../../skill/define-skill';

/** Drug to dissolve in all of a solvent so that the mixture has a percent by weight. */
export const soluteForSolventWw = defineSkill({
  id: 'concentration.solute-for-solvent-ww',
  version: 1,
  title: 'Drug to dissolve in a given weight of solvent (w/w)',
  level: 3,
  audience: ['pharmacist'],
  exams: ['NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Working by weight',
      order:
        'All {solventVolume} of purified water in a flask, 1 g in each mL and now at {temperature}, is turned into {drug} solution of {percent}.',
      question: 'How many grams of {drug} do you dissolve?',
      namesUnit: true,
    },
    {
      caption: 'Old formula',
      order:
        'The formula asks for {drug} {percent}, and the percent means the finished mixture. You start with {solventVolume} of water, which weighs 1 g per mL.',
      question: 'What weight of {drug} is added to it?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { oneOf: ['sucrose', 'urea', 'sodium chloride', 'potassium iodide'] } },
    percent: { unit: '% w/w', draw: { oneOf: [2, 3, 4, 5, 8, 10, 12.5, 15, 20, 25] }, called: 'Wanted strength' },
    solventVolume: { unit: 'mL', draw: { from: 50, to: 600, by: 10 }, called: 'Water' },
  },
  extras: { temperature: { unit: '°C', draw: { from: 19, to: 26, by: 1 }, called: 'Water at' } },
  steps: {
    solventWeight: {
      unit: 'g',
      is: 'solventVolume * waterDensity',
      says: 'Turn the volume of water into its weight.',
      called: 'Weight of the water',
    },
    solventPercent: {
      unit: '% w/w',
      is: 'percentByWeight - percent',
      says: 'Find the percent that the water is of the mixture.',
      called: 'Percent of water',
    },
    drugWeight: {
      unit: 'g',
      is: 'solventWeight * percent / solventPercent',
      says: 'Drug is to water as the one percent is to the other.',
      called: 'Weight of drug',
    },
  },
  answer: { of: 'drugWeight', round: { to: 0.01 }, because: 'the balance is read to a hundredth of a gram' },
  realistic: ['drugWeight >= 1', 'drugWeight <= 200'],
  mistakes: {
    'percent-of-solvent': {
      at: 'solventPercent',
      is: 'percentByWeight',
      kind: 'set-up',
      called: 'percent of the water taken',
      headline: 'You took the percent of the water.',
      says: 'You divided by 100, as if {solventWeight} were the whole mixture. Of each 100 g the water is {solventPercent:number} g.',
    },
    'inverse-share': {
      at: 'drugWeight',
      is: 'solventWeight * solventPercent / percent',
      kind: 'set-up',
      called: 'proportion upside down',
      headline: 'You turned the proportion over.',
      says: 'You multiplied by {solventPercent:number} and divided by {percent:number}. There is more water than {drug}, so {percent:number} goes on top.',
    },
    'percent-plus-100': {
      at: 'solventPercent',
      is: 'percentByWeight + percent',
      kind: 'set-up',
      called: 'percent added to the hundred',
      headline: 'You added the percent to 100.',
      says: 'You divided by {yours:number}. The water is what is left of 100: {solventPercent:number}.',
    },
  },
  picture: { kind: 'graduated-cylinder', shows: ['solventVolume'] },
  card: [
    'Percent w/w counts the finished mixture, drug and solvent.',
    'Turn the solvent into a weight.',
    'The solvent is 100 less the percent.',
    'Solvent times percent, over that rest.',
  ],
  worked: { drug: 'urea', percent: 5, solventVolume: 240, answer: 12.63 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Expressions of Concentration',
    'US Army course MD0802, Pharmaceutical Calculations II: percentage and ratio strength',
  ],
});
