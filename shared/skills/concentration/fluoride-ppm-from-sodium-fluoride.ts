import { fluorideProducts } from '../../drugs/fluoride-products';
import { defineSkill } from '../../skill/define-skill';

const { dailyRinse, weeklyRinse, toothpaste, prescriptionPaste, gel, varnish } = fluorideProducts;
const masses = 'atomic weights of fluorine, 19, and sodium, 23, rounded';

/** The ppm of fluoride ion in a product labeled with its percent of sodium fluoride. */
export const fluoridePpm = defineSkill({
  id: 'concentration.fluoride-ppm-from-sodium-fluoride',
  version: 1,
  title: 'Fluoride ppm from percent sodium fluoride',
  level: 4,
  audience: ['pharmacist'],
  exams: ['NAPLEX'],
  settings: ['community'],
  asks: [
    {
      caption: 'Dental label',
      order:
        'Active ingredient of the {product}: sodium fluoride {percentNaF}, in contact with the teeth for {useTime}. Of {sodiumFluorideWeight:number} g of sodium fluoride, {fluorineWeight:number} g are fluoride.',
      question: 'How many ppm of fluoride does the product contain?',
      namesUnit: true,
    },
    {
      caption: 'Call from a dentist',
      order:
        'The dentist compares products by their fluoride ion. One is a {product} with {percentNaF} sodium fluoride; fluorine weighs {fluorineWeight}, sodium fluoride {sodiumFluorideWeight}.',
      question: 'What is its fluoride strength in parts per million?',
      namesUnit: true,
    },
  ],
  givens: {
    product: { kind: 'word', draw: { row: 'products' } },
    percentNaF: { unit: '%', draw: { row: 'products' }, called: 'Sodium fluoride' },
  },
  extras: { useTime: { unit: 'min', draw: { row: 'products' }, called: 'On the teeth' } },
  constants: {
    fluorineWeight: { value: 19, unit: 'g/mol', says: 'a mole of fluorine weighs 19 g', source: masses },
    sodiumFluorideWeight: { value: 42, unit: 'g/mol', says: 'a mole of sodium fluoride weighs 42 g', source: masses },
  },
  rows: {
    products: [
      { product: dailyRinse.name, useTime: 1, percentNaF: { oneOf: [0.02, 0.044, 0.05] } },
      { product: weeklyRinse.name, useTime: 1, percentNaF: 0.2 },
      { product: toothpaste.name, useTime: 2, percentNaF: { oneOf: [0.22, 0.24, 0.243] } },
      { product: prescriptionPaste.name, useTime: 2, percentNaF: 1.1 },
      { product: gel.name, useTime: 4, percentNaF: { oneOf: [0.5, 1.1, 2] } },
      { product: varnish.name, useTime: 240, percentNaF: 5 },
    ],
  },
  steps: {
    fluorideFraction: {
      unit: '',
      is: 'fluorineWeight / sodiumFluorideWeight',
      says: 'Find the share of fluoride in sodium fluoride.',
      called: 'Share of fluoride',
    },
    percentF: {
      unit: '%',
      is: 'percentNaF * fluorideFraction',
      says: 'Take that share of the labeled percent.',
      called: 'Percent as fluoride',
    },
    ppm: {
      unit: 'ppm',
      is: 'percentF * partsPerMillionPerPercent',
      says: 'Turn percent into ppm.',
      called: 'Fluoride',
    },
  },
  answer: { of: 'ppm', round: { to: 1 }, because: 'labels give whole ppm' },
  mistakes: {
    'naf-as-fluoride': {
      at: 'percentF',
      is: 'percentNaF',
      kind: 'reading',
      called: 'salt taken as ion',
      headline: 'You took the salt as the ion.',
      says: 'You went on with {percentNaF} of sodium fluoride. Of {sodiumFluorideWeight:number} g only {fluorineWeight:number} g are fluoride.',
    },
    'sodium-share': {
      at: 'fluorideFraction',
      is: '(sodiumFluorideWeight - fluorineWeight) / sodiumFluorideWeight',
      kind: 'reading',
      called: 'share of sodium taken',
      headline: 'You took the share of sodium.',
      says: 'You used the rest of {sodiumFluorideWeight:number} g, which is sodium. Fluoride is {fluorineWeight:number} g of it.',
    },
    'inverted-share': {
      at: 'fluorideFraction',
      is: 'sodiumFluorideWeight / fluorineWeight',
      kind: 'set-up',
      called: 'share upside down',
      headline: 'You turned the share over.',
      says: 'You divided {sodiumFluorideWeight:number} by {fluorineWeight:number}. The part goes on top: the ion is less than the salt.',
    },
    'ppm-times-1000': {
      at: 'ppm',
      is: 'percentF * 1000',
      kind: 'unit',
      called: '1% taken as 1,000 ppm',
      headline: 'You took 1% as 1,000 ppm.',
      says: 'You came to {yours:number}, with 1% as 1,000 ppm. 1% is 10,000 ppm.',
    },
  },
  picture: { kind: 'bottle-label', shows: ['product', 'percentNaF'] },
  card: [
    'The label counts the salt, the ppm counts the ion.',
    'Share of fluoride: its weight over that of sodium fluoride.',
    'Take that share of the percent.',
    '1% is 10,000 ppm.',
  ],
  worked: { product: prescriptionPaste.name, percentNaF: 1.1, answer: 4976 },
  sources: [
    'pharmaceutical calculations textbooks, parts per million',
    'US Drug Facts labels of fluoride products; labels of 1.1% print 5,000 ppm',
  ],
  review: ['percents of sodium fluoride in the products'],
});
