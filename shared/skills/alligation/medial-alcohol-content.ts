import { defineSkill } from '../../skill/define-skill';

/** Percent of alcohol in a prescription of two alcoholic liquids and a vehicle that has none. */
export const medialAlcoholContent = defineSkill({
  id: 'alligation.medial-alcohol-content',
  version: 1,
  title: 'Alcohol content of a prescription (medial with three or more)',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['compounding', 'community'],
  asks: [
    {
      caption: 'Prescription',
      order:
        'Elixir with {alcoholA} alcohol, {volumeA}; tincture with {alcoholB} alcohol, {volumeB}; sugar-free syrup without alcohol to make {finalVolume}. Take {dose} at bedtime.',
      question: 'How much alcohol, in % v/v, does the finished liquid hold?',
      namesUnit: true,
    },
    {
      caption: 'Question from the counter',
      order:
        'A caller asks how much alcohol is in a cough mixture. The record says: fill to {finalVolume} with an alcohol-free vehicle after adding {volumeB} of tincture with {alcoholB} alcohol and {volumeA} of elixir with {alcoholA} alcohol.',
      question: 'Which alcohol strength does the pharmacist read out?',
    },
  ],
  givens: {
    alcoholA: { unit: '% v/v', draw: { oneOf: [15, 21, 22, 23, 35, 40] }, called: 'Alcohol in the elixir' },
    volumeA: { unit: 'mL', draw: { oneOf: [30, 50, 60, 100, 120, 200] }, called: 'Elixir' },
    alcoholB: { unit: '% v/v', draw: { oneOf: [50, 65, 70, 80, 90, 95] }, called: 'Alcohol in the tincture' },
    volumeB: { unit: 'mL', draw: { oneOf: [10, 15, 20, 30, 50, 60] }, called: 'Tincture' },
    finalVolume: {
      unit: 'mL',
      draw: { oneOf: [120, 180, 240, 250, 300, 400, 480, 500, 1000] },
      called: 'Made up to',
    },
  },
  extras: {
    dose: { unit: 'mL', draw: { oneOf: [5, 10, 15] }, called: 'A dose' },
  },
  steps: {
    pureA: {
      unit: 'mL',
      is: 'alcoholA / percentByVolume * volumeA',
      says: 'Find the alcohol that the elixir brings.',
      called: 'Alcohol of the elixir',
    },
    pureB: {
      unit: 'mL',
      is: 'alcoholB / percentByVolume * volumeB',
      says: 'Find the alcohol that the tincture brings.',
      called: 'Alcohol of the tincture',
    },
    alcoholPercent: {
      unit: '% v/v',
      is: '(pureA + pureB) / finalVolume * percentByVolume',
      says: 'Put all the alcohol over the finished volume; the vehicle brings none.',
      called: 'Alcohol in the finished liquid',
    },
  },
  answer: { of: 'alcoholPercent', round: { to: 0.01 }, because: 'the record keeps two decimals' },
  realistic: ['finalVolume - volumeA - volumeB >= 0.1 * finalVolume', 'alcoholPercent >= 1'],
  mistakes: {
    'vehicle-left-out': {
      at: 'alcoholPercent',
      is: '(pureA + pureB) / (volumeA + volumeB) * percentByVolume',
      kind: 'set-up',
      called: 'vehicle left out',
      headline: 'You left the vehicle out.',
      says: 'You divided by {volumeA} and {volumeB} together. The bottle holds {finalVolume}.',
    },
    average: {
      at: 'alcoholPercent',
      is: '(alcoholA + alcoholB) / 2',
      kind: 'set-up',
      called: 'strengths averaged',
      headline: 'You averaged the two strengths.',
      says: 'You took the middle of {alcoholA} and {alcoholB}. The volumes and the vehicle decide as well.',
    },
    'average-of-three': {
      at: 'alcoholPercent',
      is: '(alcoholA + alcoholB) / 3',
      kind: 'set-up',
      called: 'averaged with a zero',
      headline: 'You averaged three strengths.',
      says: 'You shared {alcoholA} and {alcoholB} in three, with 0 for the vehicle. Each counts by its volume, not as one of three.',
    },
    'added-on-top': {
      at: 'alcoholPercent',
      is: '(pureA + pureB) / (volumeA + volumeB + finalVolume) * percentByVolume',
      kind: 'reading',
      called: '"to make" read as "add"',
      headline: 'You added the vehicle on top.',
      says: 'You counted {finalVolume} of vehicle beside the rest. "To make" means that {finalVolume} is everything together.',
    },
  },
  facts: {
    elixir: { called: 'Elixir', says: '{volumeA} of {alcoholA}' },
    tincture: { called: 'Tincture', says: '{volumeB} of {alcoholB}' },
  },
  card: [
    'Strength times volume is the alcohol that each liquid brings.',
    'A vehicle without alcohol brings none, but its volume counts.',
    'All the alcohol over the finished volume gives the percent.',
  ],
  worked: { alcoholA: 22, volumeA: 120, alcoholB: 65, volumeB: 50, finalVolume: 250, answer: 23.56 },
  sources: [
    'USP monographs of elixirs and tinctures, alcohol content',
    'pharmaceutical calculations textbooks, alligation medial',
  ],
  review: ['alcohol content of elixirs and tinctures'],
});
