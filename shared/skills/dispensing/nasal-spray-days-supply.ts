import { nasalSprays } from '../../drugs/drops-and-sprays';
import { defineSkill } from '../../skill/define-skill';

const { fluticasone, azelastine, mometasone, triamcinolone, budesonide } = nasalSprays;

/** How many whole days a nasal spray lasts when both nostrils are sprayed. */
export const nasalSprayDaysSupply = defineSkill({
  id: 'dispensing.nasal-spray-days-supply',
  version: 1,
  title: "Days' supply (nasal spray)",
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT'],
  settings: ['community'],
  asks: [
    {
      caption: 'Allergy season',
      order: '{drug}, labeled as {sprays}. Directions: {perNostril} in each nostril {perDay}.',
      question: 'For how many days is that enough?',
      namesUnit: true,
    },
    {
      caption: 'Rejected claim',
      order:
        "The plan refuses a claim because of its days' supply. One bottle with {sprays} of {drug} was entered, and the patient uses {perNostril} in each nostril {perDay}.",
      question: 'Which number corrects the claim?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'product' } },
    sprays: { unit: 'sprays', draw: { row: 'product' }, called: 'Bottle' },
    perNostril: {
      unit: 'sprays/nostril',
      draw: { row: 'product' },
      called: 'In each nostril',
      names: { '1': '1 spray', '2': '2 sprays' },
    },
    perDay: {
      unit: 'times/day',
      draw: { row: 'product' },
      called: 'How often',
      names: { '1': 'once daily', '2': 'twice daily' },
    },
  },
  constants: {
    nostrils: {
      value: 2,
      unit: 'nostrils',
      says: 'each nostril means 2 nostrils',
      source: 'wording of the directions',
    },
  },
  rows: {
    product: [
      { drug: fluticasone.name, sprays: 120, perNostril: 1, perDay: { oneOf: [1, 2] } },
      { drug: fluticasone.name, sprays: 120, perNostril: 2, perDay: 1 },
      { drug: azelastine.name, sprays: 200, perNostril: { oneOf: [1, 2] }, perDay: 2 },
      { drug: mometasone.name, sprays: 120, perNostril: 2, perDay: { oneOf: [1, 2] } },
      { drug: triamcinolone.name, sprays: 120, perNostril: { oneOf: [1, 2] }, perDay: 1 },
      { drug: budesonide.name, sprays: 120, perNostril: { oneOf: [1, 2] }, perDay: 1 },
    ],
  },
  steps: {
    perDaySprays: {
      unit: 'sprays/day',
      is: 'perNostril * nostrils * perDay',
      says: 'Count the sprays of one day, for both nostrils.',
      called: 'Sprays in a day',
    },
    days: {
      unit: 'days',
      is: 'floor(sprays / perDaySprays)',
      says: 'Divide the bottle by one day and keep the whole days.',
      called: "Days' supply",
    },
  },
  answer: { of: 'days', round: { to: 1, mode: 'down' }, because: 'a day with too few sprays is not covered' },
  realistic: ['days >= 7'],
  mistakes: {
    'one-nostril': {
      at: 'perDaySprays',
      is: 'perNostril * perDay',
      kind: 'reading',
      called: 'one nostril only',
      headline: 'You counted one nostril only.',
      says: 'You went on with {yours:number} a day. Each nostril gets {perNostril}, so both take {perDaySprays:number} a day.',
    },
    'spray-as-dose': {
      at: 'perDaySprays',
      is: 'perDay',
      kind: 'reading',
      called: 'one spray for a whole dose',
      headline: 'You took one spray for a dose.',
      says: 'You divided {sprays} by {yours:number} a day. A dose is {perNostril} in each nostril.',
    },
    'doubled-twice': {
      at: 'perDaySprays',
      is: 'perNostril * nostrils * 2 * perDay',
      kind: 'set-up',
      called: 'doubled twice for both nostrils',
      headline: 'You doubled for both nostrils twice.',
      says: 'You went on with {yours:number} sprays a day. Doubled once, it is {perDaySprays:number}.',
    },
  },
  card: [
    'Sprays for one nostril, times 2, times how often is one day.',
    'Sprays in the bottle over one day is the supply.',
    'Priming sprays are not counted unless the label says so.',
  ],
  worked: { drug: triamcinolone.name, sprays: 120, perNostril: 2, perDay: 1, answer: 30 },
  sources: ["technician lessons on days' supply", 'US labels of the products'],
  review: ['sprays in the five bottles and their directions'],
});
