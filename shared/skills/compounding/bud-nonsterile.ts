import { defineSkill } from '../../skill/define-skill';

/** The longest beyond-use date of a nonsterile preparation of which no stability study exists. */
export const budNonsterile = defineSkill({
  id: 'compounding.bud-nonsterile',
  version: 1,
  title: 'Beyond-use date of a nonsterile compound',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['compounding', 'community'],
  asks: [
    {
      caption: 'Beyond-use date',
      order:
        '{preparation}, made today. Of its ingredients the first to expire has {ingredientExpiryDays} left. The drug is known to keep for {stabilityDays} in such a form, but no stability study of this formula exists.',
      question: 'How many days may the label give at most?',
      namesUnit: true,
    },
    {
      caption: 'Label for the shelf',
      order:
        'For this formula ({preparation}) the pharmacy has no stability-indicating study and no test of preservation. In general the drug stays stable for {stabilityDays}; the ingredient that expires first has {ingredientExpiryDays} left.',
      question: 'How far from today may its beyond-use date be?',
    },
  ],
  givens: {
    preparation: { kind: 'word', draw: { row: 'preparations' } },
    typeLimit: { unit: 'day', draw: { row: 'preparations' }, hidden: true },
    ingredientExpiryDays: {
      unit: 'day',
      draw: { oneOf: [10, 20, 28, 45, 60, 75, 100, 120, 150, 200, 250, 365, 540] },
      called: 'First ingredient expires in',
    },
    stabilityDays: { unit: 'day', draw: { oneOf: [14, 30, 60, 90, 180, 365] }, called: 'Drug keeps for' },
  },
  rows: {
    preparations: [
      { preparation: 'oral solution in purified water, without preservative', typeLimit: 14 },
      { preparation: 'aqueous gel without preservative', typeLimit: 14 },
      { preparation: 'oral suspension in a preserved aqueous vehicle', typeLimit: 35 },
      { preparation: 'preserved hydrophilic cream', typeLimit: 35 },
      { preparation: 'preserved aqueous gel', typeLimit: 35 },
      { preparation: 'oral liquid in almond oil, without water', typeLimit: 90 },
      { preparation: 'oral liquid in glycerin, without water', typeLimit: 90 },
      { preparation: 'hard-shell capsules', typeLimit: 180 },
      { preparation: 'petrolatum ointment', typeLimit: 180 },
      { preparation: 'powder papers', typeLimit: 180 },
      { preparation: 'fatty-base suppositories', typeLimit: 180 },
      { preparation: 'polyethylene glycol troches', typeLimit: 180 },
    ],
  },
  steps: {
    categoryLimit: {
      unit: 'day',
      is: 'typeLimit',
      says: 'Look up the limit for this type of preparation.',
      called: 'Limit of the type',
    },
    budDays: {
      unit: 'day',
      is: 'min(categoryLimit, ingredientExpiryDays, stabilityDays)',
      says: 'Take the shortest of the three times.',
      called: 'Time to the beyond-use date',
    },
  },
  answer: { of: 'budDays', round: { to: 1 }, isWhole: true, because: 'beyond-use dates count whole days' },
  mistakes: {
    longest: {
      at: 'budDays',
      is: 'max(categoryLimit, ingredientExpiryDays, stabilityDays)',
      kind: 'set-up',
      called: 'longest time taken',
      headline: 'You took the longest time.',
      says: 'You took {yours}. The first thing to run out decides: {budDays}.',
    },
    'quarter-of-expiry': {
      at: 'budDays',
      is: 'min(180, 0.25 * ingredientExpiryDays)',
      kind: 'set-up',
      called: 'superseded rule of a quarter',
      headline: 'You used the superseded rule.',
      says: 'You took a quarter of {ingredientExpiryDays}, up to 180 days. The chapter now sets a limit for each type: {categoryLimit} here.',
    },
    'one-day-over': {
      at: 'budDays',
      is: 'min(categoryLimit, ingredientExpiryDays, stabilityDays) + oneDay',
      kind: 'arithmetic',
      called: 'one day too many',
      headline: 'You went one day over.',
      says: 'You gave {yours}. It may not be used longer than {budDays}.',
    },
  },
  card: [
    'Water without preservative: 14 days, in the refrigerator.',
    'Water with preservative: 35 days.',
    'Oral liquids without water: 90 days; other forms without water: 180 days.',
    'An ingredient that expires sooner, or a drug that keeps for less, shortens it.',
    'Only a stability-indicating study of the formula may lengthen it, up to 180 days.',
  ],
  worked: {
    preparation: 'oral suspension in a preserved aqueous vehicle',
    typeLimit: 35,
    ingredientExpiryDays: 365,
    stabilityDays: 60,
    answer: 35,
  },
  sources: ['USP <795>, official 1 November 2023: beyond-use dates in the absence of a stability study'],
  review: ['limits of the current chapter and of the state; type of each preparation'],
});
