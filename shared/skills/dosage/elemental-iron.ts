import { mineralSalts } from '../../drugs/mineral-salts';
import { defineSkill } from '../../skill/define-skill';

const { ferrousSulfate, ferrousGluconate, ferrousFumarate, driedFerrousSulfate } = mineralSalts;

/** The iron itself in a day's tablets of an iron salt. */
export const elementalIron = defineSkill({
  id: 'dosage.elemental-iron',
  version: 1,
  title: 'Elemental iron from a ferrous salt',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'NAPLEX'],
  settings: ['community', 'hospital', 'pediatrics'],
  asks: [
    {
      caption: 'Question at pickup',
      order:
        'Mr. Tran takes {perDay:number} of his {salt} tablets daily. Each weighs in with {saltMg:number} mg of the salt, of which {percentIron} is iron.',
      question: 'How many mg of iron does he get in a day?',
      namesUnit: true,
    },
    {
      caption: 'Anemia clinic worksheet',
      order: '{salt} {saltMg:number} mg, {percentIron} elemental iron. Schedule: {perDay}.',
      question: 'What is the daily amount of elemental iron?',
    },
  ],
  givens: {
    salt: { kind: 'word', draw: { row: 'tablet' } },
    saltMg: { unit: 'mg/tablet', draw: { row: 'tablet' }, called: 'Salt in a tablet' },
    percentIron: { unit: '%', draw: { row: 'tablet' }, called: 'Iron in the salt' },
    perDay: { unit: 'tablets/day', draw: { oneOf: [1, 2, 3] }, called: 'Tablets a day' },
  },
  rows: {
    tablet: [
      { salt: ferrousSulfate.name, saltMg: 325, percentIron: 20 },
      { salt: ferrousGluconate.name, saltMg: 324, percentIron: 12 },
      { salt: ferrousFumarate.name, saltMg: 325, percentIron: 33 },
      { salt: driedFerrousSulfate.name, saltMg: 160, percentIron: 30 },
    ],
  },
  steps: {
    perDose: {
      unit: 'mg/tablet',
      is: 'saltMg * percentIron / wholePercent',
      says: 'Take the part of the salt that is iron.',
      called: 'Iron in a tablet',
    },
    perDayMg: {
      unit: 'mg',
      is: 'perDose * perDay * oneDay',
      says: 'Multiply by the tablets of one day.',
      called: 'Iron in a day',
    },
  },
  answer: { of: 'perDayMg', round: { to: 1 }, because: 'iron is counted in whole mg' },
  realistic: ['perDayMg <= 240'],
  mistakes: {
    'salt-as-iron': {
      at: 'perDose',
      is: 'saltMg',
      kind: 'reading',
      called: 'salt counted as iron',
      headline: 'You counted the salt as iron.',
      says: 'You used the {saltMg:number} mg of salt. Only {percentIron} of it is iron, {perDose:number} mg.',
    },
    'wrong-salt': {
      at: 'perDose',
      is: 'saltMg * ((percentIron == 20) * 33 + (percentIron != 20) * 20) / 100',
      kind: 'reading',
      called: 'percent of another salt',
      headline: 'You took the percent of another salt.',
      says: 'You found {yours:number} mg of iron in a tablet. This salt holds {percentIron}, which is {perDose:number} mg.',
    },
    divided: {
      at: 'perDose',
      is: 'saltMg / percentIron',
      kind: 'set-up',
      called: 'divided by the percent',
      headline: 'You divided by the percent.',
      says: 'You divided {saltMg:number} by {percentIron:number}. A percent is a part of 100: multiply, then divide by 100.',
    },
  },
  facts: { salt: { called: 'Salt', says: '{salt}, {percentIron} iron' } },
  picture: { kind: 'drug-label', shows: ['salt', 'saltMg'] },
  card: [
    'The label names the salt; the patient needs the iron in it.',
    'Sulfate 20%, gluconate 12%, fumarate 33%, dried sulfate about 30%.',
    'Salt times percent over 100 is the iron, times the tablets is the day.',
  ],
  worked: { salt: ferrousSulfate.name, saltMg: 325, percentIron: 20, perDay: 3, answer: 195 },
  sources: ['drug information references: iron content of oral salts'],
  review: ['iron content of the four salts; labels print 50 mg for dried ferrous sulfate'],
});
