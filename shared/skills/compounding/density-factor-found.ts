import { defineSkill } from '../../skill/define-skill';

/** The density factor of a drug, from the weights of suppositories without and with it. */
export const densityFactorFound = defineSkill({
  id: 'compounding.density-factor-found',
  version: 1,
  title: 'Find a density factor by double casting',
  level: 5,
  audience: ['pharmacist'],
  exams: ['NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Double casting',
      order:
        'Blanks of the base weigh {blankWeight} each. Cast in the same mold with {drugPercent} of drug, suppositories weigh {medicatedWeight} each, the mean of {weighed:number}.',
      question: 'What is the density factor of the drug in this base?',
      namesUnit: true,
    },
    {
      caption: 'No factor in the tables',
      order:
        'For a new drug no density factor is printed, so the pharmacist measures it. Mean weight with {drugPercent} drug: {medicatedWeight}. Mean weight of base alone: {blankWeight}.',
      question: 'Which density factor goes into the formula?',
      namesUnit: true,
    },
  ],
  givens: {
    blankWeight: { unit: 'g', draw: { oneOf: [1.9, 2, 2.05, 2.1, 2.3] }, called: 'A blank' },
    medicatedTenths: { unit: '', draw: { from: 190, to: 300, by: 1 }, hidden: true },
    medicatedWeight: { unit: 'g', draw: { is: 'medicatedTenths * hundredthOfGram' }, called: 'With the drug' },
    drugPercent: { unit: '% w/w', draw: { oneOf: [5, 10, 12, 15, 20, 25, 30] }, called: 'Drug in it' },
  },
  extras: {
    weighed: { unit: 'suppository', draw: { oneOf: [10, 12, 20] }, called: 'Weighed' },
  },
  constants: {
    hundredthOfGram: {
      value: '0.01',
      unit: 'g',
      says: 'the balance shows hundredths of a gram',
      source: 'SI prefixes',
    },
  },
  steps: {
    drugEach: {
      unit: 'g',
      is: 'medicatedWeight * drugPercent / percentByWeight',
      says: 'Find the drug in one suppository.',
      called: 'Drug in one',
    },
    baseEach: {
      unit: 'g',
      is: 'medicatedWeight - drugEach',
      says: 'The rest of its weight is base.',
      called: 'Base in one',
    },
    baseDisplaced: {
      unit: 'g',
      is: 'blankWeight - baseEach',
      says: 'A blank less that base: so much base made room for the drug.',
      called: 'Base displaced',
    },
    densityFactor: {
      unit: '',
      is: 'drugEach / baseDisplaced',
      says: 'Divide the drug by the base that it displaced.',
      called: 'Density factor',
    },
  },
  answer: { of: 'densityFactor', round: { to: 0.01 }, because: 'tables print two decimals at most' },
  realistic: [
    'baseDisplaced >= 0.04',
    'densityFactor >= 0.7',
    'densityFactor <= 4.5',
    'abs(densityFactor - 1) >= 0.03',
  ],
  mistakes: {
    inverted: {
      at: 'densityFactor',
      is: 'baseDisplaced / drugEach',
      kind: 'set-up',
      called: 'factor upside down',
      headline: 'You turned the factor over.',
      says: 'You divided {baseDisplaced} of base by {drugEach} of drug. The drug goes on top.',
    },
    'weight-gain': {
      at: 'densityFactor',
      is: 'medicatedWeight / blankWeight',
      kind: 'set-up',
      called: 'weights of the suppositories compared',
      headline: 'You compared whole suppositories.',
      says: 'You divided {medicatedWeight} by {blankWeight}. Both are mostly base; compare the drug with the base it displaced.',
    },
    'drug-over-base': {
      at: 'densityFactor',
      is: 'drugEach / baseEach',
      kind: 'set-up',
      called: 'divided by the base that is left',
      headline: 'You divided by the base left.',
      says: '{baseEach} is the base that stayed in. The base that made room is {baseDisplaced}.',
    },
  },
  card: [
    'Percent of the medicated weight is the drug in one.',
    'Medicated weight less drug is the base left in one.',
    'Blank less base left is the base displaced.',
    'Drug over base displaced is the density factor.',
  ],
  worked: { blankWeight: 2, medicatedTenths: 224, medicatedWeight: 2.24, drugPercent: 20, answer: 2.15 },
  sources: ['UNC Pharmaceutics and Compounding Laboratory, density factor by double casting'],
  review: ['that mean weights of ten and more suppositories are used'],
});
