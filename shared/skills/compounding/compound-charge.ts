import { defineSkill } from '../../skill/define-skill';

/** The price of a compounded prescription: ingredients with markup, time, and a fee. */
export const compoundCharge = defineSkill({
  id: 'compounding.compound-charge',
  version: 1,
  title: 'Charge for a compounded prescription',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT'],
  settings: ['compounding', 'community'],
  asks: [
    {
      caption: 'At the register',
      order:
        'Ingredients {ingredientCost}, markup on them {markup}. Compounding took {minutes}, at {hourlyRate}. Dispensing fee {fee}. The jar weighs {jar}.',
      question: 'How many dollars does the patient pay?',
      namesUnit: true,
    },
    {
      caption: 'Price rule of the pharmacy',
      order:
        'Three things are charged: what went in plus {markup}, the fee of {fee}, and labor by the minute at {hourlyRate}. For this cream {ingredientCost} went in, and it took {minutes}.',
      question: 'What price comes of it?',
    },
  ],
  givens: {
    ingredientCost: { unit: 'USD', draw: { from: 4, to: 60, by: 1 }, called: 'Ingredients' },
    markup: { unit: '%', draw: { oneOf: [20, 25, 30, 40, 50, 75, 100] } },
    minutes: { unit: 'min', draw: { oneOf: [15, 20, 30, 40, 45, 60] }, called: 'Time' },
    hourlyRate: { unit: 'USD/h', draw: { oneOf: [30, 36, 45, 60, 75, 90] }, called: 'Labor' },
    fee: { unit: 'USD', draw: { oneOf: [5, 10, 12] } },
  },
  extras: {
    jar: { unit: 'g', draw: { oneOf: [30, 60, 90, 120] }, called: 'Jar' },
  },
  steps: {
    marked: {
      unit: 'USD',
      is: 'ingredientCost * (1 + markup / wholePercent)',
      says: 'Add the markup to the ingredients.',
      called: 'Ingredients with markup',
    },
    labor: {
      unit: 'USD',
      is: 'hourlyRate * minutes / minutesPerHour',
      says: 'Charge the time at the hourly rate.',
      called: 'Time',
    },
    price: { unit: 'USD', is: 'marked + labor + fee', says: 'Add the fee.' },
  },
  answer: { of: 'price', round: { to: 0.01 }, because: 'a price is counted to the cent' },
  mistakes: {
    'markup-only': {
      at: 'marked',
      is: 'ingredientCost * markup / wholePercent',
      kind: 'set-up',
      called: 'markup without the cost',
      headline: 'You charged the markup alone.',
      says: 'You charged {yours} for the ingredients. The markup of {markup} comes on top of {ingredientCost}.',
    },
    'minutes-as-hours': {
      at: 'labor',
      is: 'hourlyRate * minutes / 100',
      kind: 'unit',
      called: 'minutes read as hundredths',
      headline: 'You read minutes as hundredths.',
      says: 'You took {minutes:number} hundredths of an hour. An hour has 60 min, so {minutes} cost {labor}.',
    },
    'fee-marked-up': {
      at: 'price',
      is: '(ingredientCost + labor + fee) * (1 + markup / wholePercent)',
      kind: 'reading',
      called: 'everything marked up',
      headline: 'You marked everything up.',
      says: 'You put {markup} on time and fee as well. It is on the ingredients, {ingredientCost}, alone.',
    },
    'no-fee': {
      at: 'price',
      is: 'marked + labor',
      kind: 'reading',
      called: 'fee left out',
      headline: 'You left the fee out.',
      says: '{yours} is for ingredients and time. The fee of {fee} is added.',
    },
  },
  card: ['Ingredients times 1 plus the markup.', 'Minutes over 60, times the hourly rate.', 'Add both and the fee.'],
  worked: { ingredientCost: 18, markup: 50, minutes: 30, hourlyRate: 60, fee: 10, answer: 67 },
  sources: ['technician training texts, pharmacy business calculations'],
  review: ['rates and fees, which are invented'],
});
