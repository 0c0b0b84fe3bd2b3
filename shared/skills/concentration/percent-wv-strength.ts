import { powdersToDissolve } from '../../drugs/percent-solutions';
import { defineSkill } from '../../skill/define-skill';

/** The percent strength of a weight of drug made up to a volume. */
export const percentWvStrength = defineSkill({
  id: 'concentration.percent-wv-strength',
  version: 1,
  title: 'Percent w/v from weight and volume',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'compounding'],
  asks: [
    {
      caption: 'Compounding log',
      order: 'Dissolve {drugMg} of {drug} and bring the solution to {volume}.',
      question: 'What strength in % w/v is printed on the label?',
      namesUnit: true,
    },
    {
      caption: 'Second check',
      order:
        'In the finished bottle are {volume}. The balance ticket of the {drug} that went in says {drugMg}; the field for the percent is empty.',
      question: 'Which percent strength do you fill in?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'powders' } },
    drugMg: { unit: 'mg', draw: { row: 'powders' }, called: 'Weight of drug' },
    volume: { unit: 'mL', draw: { row: 'powders' }, called: 'Made up to' },
  },
  rows: {
    powders: [
      {
        drug: powdersToDissolve.sodiumChloride.name,
        drugMg: { from: 1000, to: 6000, by: 250 },
        volume: { oneOf: [100, 120, 150, 200] },
      },
      {
        drug: powdersToDissolve.boricAcid.name,
        drugMg: { from: 3000, to: 12000, by: 250 },
        volume: { oneOf: [200, 240, 250] },
      },
      {
        drug: powdersToDissolve.lidocaine.name,
        drugMg: { from: 500, to: 2500, by: 250 },
        volume: { oneOf: [30, 60] },
      },
      {
        drug: powdersToDissolve.salicylicAcid.name,
        drugMg: { from: 500, to: 4500, by: 250 },
        volume: { oneOf: [15, 30, 60] },
      },
      {
        drug: powdersToDissolve.caffeineCitrate.name,
        drugMg: { from: 1000, to: 2500, by: 250 },
        volume: { oneOf: [60, 90, 100] },
      },
      {
        drug: powdersToDissolve.silverNitrate.name,
        drugMg: { from: 500, to: 3000, by: 250 },
        volume: { oneOf: [30, 60] },
      },
      {
        drug: powdersToDissolve.magnesiumSulfate.name,
        drugMg: { from: 7500, to: 12000, by: 250 },
        volume: { oneOf: [90, 100, 120, 150] },
      },
    ],
  },
  steps: {
    drugGrams: {
      unit: 'g',
      is: 'drugMg / milligramsPerGram',
      says: 'Turn the milligrams into grams; percent counts grams.',
      called: 'Drug in grams',
    },
    percent: {
      unit: '% w/v',
      is: 'drugGrams / volume * percentBasis',
      says: 'Share the grams over the whole volume and scale to 100 mL.',
      called: 'Strength',
    },
  },
  answer: { of: 'percent', round: { to: 0.01 }, because: 'strengths are printed with two decimals' },
  realistic: ['percent >= 0.75', 'percent <= 15', 'percent != 10'],
  mistakes: {
    'mg-not-converted': {
      at: 'drugGrams',
      is: 'drugMg',
      kind: 'unit',
      called: 'milligrams left',
      headline: 'You left the weight in milligrams.',
      says: 'You used {drugMg} where percent counts grams. That is {drugGrams}.',
    },
    'mg-per-ml-as-percent': {
      at: 'percent',
      is: 'drugMg / volume',
      kind: 'unit',
      called: 'mg per mL given as percent',
      headline: 'You gave mg per mL.',
      says: 'You divided {drugMg} by {volume} and found mg in 1 mL. Percent w/v is grams in 100 mL.',
    },
    'volume-plus-drug': {
      at: 'percent',
      is: 'drugGrams / (volume + drugGrams) * percentBasis',
      kind: 'reading',
      called: 'drug added to the volume',
      headline: 'You added the drug to the volume.',
      says: 'You added {drugGrams:number} to {volume:number}. The finished volume, {volume}, already holds the drug.',
    },
    inverted: {
      at: 'percent',
      is: 'volume / drugGrams',
      kind: 'set-up',
      called: 'upside down',
      headline: 'You turned the fraction over.',
      says: 'You divided {volume} by {drugGrams}. The drug goes on top, the volume below.',
    },
  },
  picture: { kind: 'balance', shows: ['drug', 'drugMg'] },
  card: ['Percent w/v is grams in 100 mL.', 'Turn mg into g first.', 'Grams over the finished volume, times 100.'],
  worked: { drug: powdersToDissolve.salicylicAcid.name, drugMg: 4000, volume: 30, answer: 13.33 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Expressions of Concentration',
    'US Army course MD0802, Pharmaceutical Calculations II: percentage and ratio strength',
  ],
  review: ['strengths in which the solutions are made'],
});
