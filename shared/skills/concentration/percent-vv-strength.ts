import { formulaLiquids } from '../../drugs/formula-liquids';
import { defineSkill } from '../../skill/define-skill';

/** The percent, volume in volume, of one liquid poured into another. */
export const percentVvStrength = defineSkill({
  id: 'concentration.percent-vv-strength',
  version: 1,
  title: 'Percent v/v when two liquids are mixed',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'compounding'],
  asks: [
    {
      caption: 'Bench note',
      order: 'Pour {ingredientVolume} of {ingredient} into {vehicleVolume} of {vehicle} and stir. The volumes add up.',
      question: 'What is the strength of the mixture in % v/v?',
      namesUnit: true,
    },
    {
      caption: 'Missing entry',
      order:
        'A record names {vehicle}, {vehicleVolume}, as the vehicle. To it was added {ingredient}, {ingredientVolume} of it, and the mixture is as large as the two together.',
      question: 'Which percent of {ingredient} is entered?',
    },
  ],
  givens: {
    ingredient: { kind: 'word', draw: { row: 'mixtures' } },
    vehicle: { kind: 'word', draw: { row: 'mixtures' } },
    ingredientVolume: { unit: 'mL', draw: { row: 'mixtures' }, called: 'Ingredient' },
    vehicleVolume: { unit: 'mL', draw: { row: 'mixtures' }, called: 'Vehicle' },
  },
  rows: {
    mixtures: [
      {
        ingredient: formulaLiquids.glycerin.name,
        vehicle: 'purified water',
        ingredientVolume: { from: 5, to: 60, by: 1 },
        vehicleVolume: { from: 90, to: 400, by: 5 },
      },
      {
        ingredient: formulaLiquids.glycerin.name,
        vehicle: 'rose water',
        ingredientVolume: { from: 8, to: 40, by: 1 },
        vehicleVolume: { from: 60, to: 200, by: 5 },
      },
      {
        ingredient: formulaLiquids.propyleneGlycol.name,
        vehicle: 'purified water',
        ingredientVolume: { from: 10, to: 60, by: 1 },
        vehicleVolume: { from: 80, to: 240, by: 5 },
      },
      {
        ingredient: formulaLiquids.methylSalicylate.name,
        vehicle: 'mineral oil',
        ingredientVolume: { from: 5, to: 25, by: 1 },
        vehicleVolume: { from: 60, to: 150, by: 5 },
      },
      {
        ingredient: formulaLiquids.eucalyptusOil.name,
        vehicle: 'mineral oil',
        ingredientVolume: { from: 4, to: 15, by: 1 },
        vehicleVolume: { from: 50, to: 120, by: 5 },
      },
    ],
  },
  steps: {
    totalVolume: {
      unit: 'mL',
      is: 'ingredientVolume + vehicleVolume',
      says: 'Add the two liquids: the mixture holds both.',
      called: 'Volume of the mixture',
    },
    percent: {
      unit: '% v/v',
      is: 'ingredientVolume / totalVolume * percentByVolume',
      says: 'Ingredient over the whole, times 100.',
      called: 'Strength',
    },
  },
  answer: { of: 'percent', round: { to: 0.1 }, because: 'one decimal is enough for a strength by volume' },
  realistic: ['percent >= 3', 'percent <= 45'],
  mistakes: {
    'divided-by-vehicle': {
      at: 'totalVolume',
      is: 'vehicleVolume',
      kind: 'set-up',
      called: 'divided by the vehicle',
      headline: 'You divided by the vehicle alone.',
      says: 'You divided by {vehicleVolume}. The mixture is {totalVolume}.',
    },
    'percent-of-vehicle': {
      at: 'percent',
      is: 'vehicleVolume / totalVolume * percentByVolume',
      kind: 'reading',
      called: 'percent of the vehicle given',
      headline: 'You gave the percent of the vehicle.',
      says: '{yours} of the mixture is {vehicle}. The {ingredient} is the rest.',
    },
    'no-hundred': {
      at: 'percent',
      is: 'ingredientVolume / totalVolume',
      kind: 'unit',
      called: 'left as a share of one',
      headline: 'You stopped at the share of one.',
      says: 'You found {yours:number} mL in 1 mL. Percent counts mL in 100 mL.',
    },
    difference: {
      at: 'totalVolume',
      is: 'vehicleVolume - ingredientVolume',
      kind: 'set-up',
      called: 'volumes subtracted',
      headline: 'You subtracted the volumes.',
      says: 'You took {ingredientVolume} from {vehicleVolume}. Pouring one into the other adds them: {totalVolume}.',
    },
  },
  picture: { kind: 'graduated-cylinder', shows: ['vehicleVolume'] },
  card: [
    'Is the volume the vehicle or the finished product?',
    'When two liquids are poured together, add them first.',
    'Ingredient over the whole, times 100.',
  ],
  worked: {
    ingredient: formulaLiquids.glycerin.name,
    vehicle: 'purified water',
    ingredientVolume: 23,
    vehicleVolume: 65,
    answer: 26.1,
  },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Expressions of Concentration',
    'US Army course MD0802, Pharmaceutical Calculations II: percentage and ratio strength',
  ],
  review: ['the mixtures, and that their volumes may be added'],
});
