import { mineralSalts } from '../../drugs/mineral-salts';
import { defineSkill } from '../../skill/define-skill';

const { calciumCarbonate, calciumCitrate } = mineralSalts;

/** Whole tablets of a calcium salt that reach a goal of calcium itself. */
export const elementalCalcium = defineSkill({
  id: 'dosage.elemental-calcium',
  version: 1,
  title: 'Elemental calcium from a salt',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'NAPLEX'],
  settings: ['community', 'hospital', 'long-term-care'],
  asks: [
    {
      caption: 'Bone health visit',
      order:
        'The goal is {goal:number} mg of elemental calcium a day from supplements. The patient chose {salt}, {saltMg:number} mg in one tablet, and the salt is {percentCalcium} calcium.',
      question: 'How many tablets a day reach the goal?',
      namesUnit: true,
    },
    {
      caption: 'Kitchen of a care home',
      order:
        'A dietitian plans at least {goal:number} mg of calcium itself for a resident each day. The bottle holds {salt} tablets of {saltMg:number} mg ({percentCalcium} calcium).',
      question: 'How many tablets are set out for a day?',
      namesUnit: true,
    },
  ],
  givens: {
    salt: { kind: 'word', draw: { row: 'tablet' } },
    goal: { unit: 'mg/day', draw: { row: 'tablet' }, called: 'Goal' },
    saltMg: { unit: 'mg/tablet', draw: { row: 'tablet' }, called: 'Salt in a tablet' },
    percentCalcium: { unit: '%', draw: { row: 'tablet' }, called: 'Calcium in the salt' },
  },
  rows: {
    tablet: [
      { salt: calciumCarbonate.name, saltMg: 500, percentCalcium: 40, goal: { oneOf: [500, 1000] } },
      { salt: calciumCarbonate.name, saltMg: 750, percentCalcium: 40, goal: { oneOf: [500, 800, 1000] } },
      { salt: calciumCarbonate.name, saltMg: 1000, percentCalcium: 40, goal: { oneOf: [500, 600, 1000] } },
      { salt: calciumCarbonate.name, saltMg: 1250, percentCalcium: 40, goal: { oneOf: [600, 800, 1200] } },
      { salt: calciumCarbonate.name, saltMg: 1500, percentCalcium: 40, goal: { oneOf: [800, 1000] } },
      { salt: calciumCitrate.name, saltMg: 950, percentCalcium: 21.1, goal: { oneOf: [500, 600, 800, 1000, 1200] } },
      { salt: calciumCitrate.name, saltMg: 950, percentCalcium: 21.1, goal: { oneOf: [500, 600, 800, 1000, 1200] } },
    ],
  },
  steps: {
    perTablet: {
      unit: 'mg/tablet',
      is: 'saltMg * percentCalcium / wholePercent',
      says: 'Take the part of the salt that is calcium.',
      called: 'Calcium in a tablet',
    },
    tablets: {
      unit: 'tablets',
      is: 'goal * oneDay / perTablet',
      says: 'Divide the goal of a day by it.',
      called: 'Tablets a day',
    },
  },
  answer: {
    of: 'tablets',
    round: { to: 1, mode: 'up' },
    because: 'fewer whole tablets would stay short of the goal',
  },
  realistic: ['tablets <= 7'],
  mistakes: {
    'salt-as-calcium': {
      at: 'perTablet',
      is: 'saltMg',
      kind: 'reading',
      called: 'salt counted as calcium',
      headline: 'You counted the salt as calcium.',
      says: 'You used the {saltMg:number} mg of salt in a tablet. Only {percentCalcium} of it is calcium, {perTablet:number} mg.',
    },
    multiplied: {
      at: 'tablets',
      is: 'goal * oneDay / saltMg * percentCalcium / wholePercent',
      kind: 'set-up',
      called: 'multiplied by the percent',
      headline: 'You multiplied by the percent.',
      says: 'You took {percentCalcium} of the tablets. A tablet holds less calcium than salt, so more tablets are needed.',
    },
    'rounded-down': {
      at: 'tablets',
      is: 'floor(goal * oneDay / perTablet)',
      kind: 'rounding',
      called: 'rounded down',
      headline: 'You rounded down.',
      says: 'You stopped at {yours:number}. With {perTablet:number} mg in each, that stays short of {goal:number} mg.',
    },
    'other-salt': {
      at: 'perTablet',
      is: 'saltMg * ((percentCalcium == 40) * 21.1 + (percentCalcium != 40) * 40) / 100',
      kind: 'reading',
      called: 'percent of the other salt',
      headline: 'You took the percent of another salt.',
      says: 'You found {yours:number} mg of calcium in a tablet. This salt holds {percentCalcium}, which is {perTablet:number} mg.',
    },
    'percent-as-mg': {
      at: 'perTablet',
      is: 'percentCalcium',
      kind: 'reading',
      called: 'percent taken for mg',
      headline: 'You took the percent for mg.',
      says: 'You used {percentCalcium:number} mg of calcium in a tablet. It is a part of {saltMg:number} mg, so {perTablet:number} mg.',
    },
    'one-more': {
      at: 'tablets',
      is: 'ceil(goal * oneDay / perTablet) + 1',
      kind: 'rounding',
      called: 'one tablet too many',
      headline: 'You counted one tablet too many.',
      says: 'You came to {yours:number}. One less already reaches {goal:number} mg, with {perTablet:number} mg in each.',
    },
  },
  facts: { salt: { called: 'Salt', says: '{salt}, {percentCalcium} calcium' } },
  picture: { kind: 'drug-label', shows: ['salt', 'saltMg'] },
  card: [
    'The goal counts calcium; the label may count the salt.',
    'Carbonate is 40% calcium, citrate 21.1%.',
    'Goal over the calcium of one tablet, rounded up.',
  ],
  worked: { salt: calciumCarbonate.name, goal: 1200, saltMg: 1250, percentCalcium: 40, answer: 3 },
  sources: ['drug information references: calcium content of oral salts'],
  review: ['calcium content of the two salts and the goals of a day'],
});
