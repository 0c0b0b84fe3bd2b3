import { refilledTablets } from '../../drugs/refilled-tablets';
import { defineSkill } from '../../skill/define-skill';

const { levetiracetam, baclofen, metoprolol } = refilledTablets;

/** How many bubble cards an order needs when one bubble holds the tablets of one pass. */
export const blisterCards = defineSkill({
  id: 'dispensing.blister-cards',
  version: 1,
  title: 'Blister cards to pack',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT'],
  settings: ['long-term-care'],
  asks: [
    {
      caption: 'Card packing',
      order:
        'At each of {passes} a resident gets {tablets} of {drug}, and one bubble holds them together. The order covers {days}. A card has {bubbles:number} bubbles, filled one after another.',
      question: 'How many cards are packed?',
      namesUnit: true,
    },
    {
      caption: 'Supplies for the packing line',
      order:
        'Blank cards with {bubbles:number} bubbles are fetched before the machine starts. It fills bubble by bubble without gaps, {tablets} of {drug} into each for one pass. Programmed: {passes}, {days}.',
      question: 'What number of blanks do you lay out?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { oneOf: [levetiracetam.name, baclofen.name, metoprolol.name] } },
    passes: {
      unit: 'passes/day',
      draw: { oneOf: [2, 3, 4] },
      called: 'Passes',
      names: { '2': '2 passes a day', '3': '3 passes a day', '4': '4 passes a day' },
    },
    tablets: { unit: 'tablets/pass', draw: { oneOf: [2] }, called: 'In a bubble', names: { '2': '2 tablets' } },
    days: { unit: 'days', draw: { oneOf: [14, 28, 30, 31, 60, 90] }, called: 'To cover' },
    bubbles: { unit: 'bubbles/card', draw: { oneOf: [28, 30, 31] }, called: 'A card' },
  },
  steps: {
    doses: {
      unit: 'bubbles',
      is: 'passes * days',
      says: 'Count one bubble for each pass of each day.',
      called: 'Bubbles needed',
    },
    cards: {
      unit: 'cards',
      is: 'ceil(doses / bubbles)',
      says: 'Divide by the bubbles of a card and go up to the next whole card.',
    },
  },
  answer: { of: 'cards', round: { to: 1, mode: 'up' }, because: 'a card that is only begun is a card too' },
  realistic: ['cards >= 2', 'ceil(days / oneDay / bubbles) != cards', 'doses / bubbles != cards'],
  mistakes: {
    'bubble-per-tablet': {
      at: 'cards',
      is: 'ceil(doses * tablets / bubbles)',
      kind: 'reading',
      called: 'a bubble for each tablet',
      headline: 'You gave every tablet its own bubble.',
      says: 'You came to {yours:number} cards. One bubble holds {tablets} of one pass.',
    },
    'one-pass': {
      at: 'doses',
      is: 'days',
      kind: 'reading',
      called: 'one pass a day',
      headline: 'You counted one pass a day.',
      says: 'You filled {yours:number} bubbles. With {passes} there are {doses:number}.',
    },
    'one-short': {
      at: 'cards',
      is: 'floor(doses / bubbles)',
      kind: 'rounding',
      called: 'part card dropped',
      headline: 'You dropped the part card.',
      says: 'You stopped at {yours:number}, but {doses:number} bubbles need one more card. Each card has {bubbles:number}.',
    },
  },
  card: [
    'Passes a day times days is the number of bubbles.',
    'Over the bubbles of a card, up to the next whole card.',
    'The tablets in one bubble do not matter here.',
  ],
  worked: { drug: baclofen.name, passes: 3, tablets: 2, days: 28, bubbles: 31, answer: 3 },
  sources: ['long-term-care pharmacy practice: bubble cards'],
});
