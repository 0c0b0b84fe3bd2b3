import { defineSkill } from '../../skill/define-skill';

/** A value kept to the figures that count. */
export const significantFigures = defineSkill({
  id: 'fundamentals.significant-figures',
  version: 1,
  title: 'Round to significant figures',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['NAPLEX'],
  settings: ['community', 'hospital', 'compounding'],
  asks: [
    {
      caption: 'Compounding record',
      order: 'The calculator shows {value}. The record keeps {figures:number} significant figures.',
      question: 'Which amount is written down?',
    },
    {
      caption: 'Check of a working',
      order: 'A colleague ends with {value} and has to give the result to {figures:number} significant figures.',
      question: 'How many mg is that?',
      namesUnit: true,
    },
  ],
  givens: {
    value: { unit: 'mg', draw: { from: 1.0013, to: 987.6543, by: 0.0371 } },
    figures: { unit: '', draw: { oneOf: [2, 3] }, called: 'Figures' },
  },
  steps: {
    place: {
      unit: '',
      is: 'floor(log10(value))',
      takes: { value: 'mg' },
      says: 'Find which power of ten the first figure stands for.',
    },
    scale: {
      unit: '',
      is: '10 ^ (figures - 1 - place)',
      says: 'Move the point until the wanted figures stand before it.',
    },
    rounded: {
      unit: 'mg',
      is: 'round(value * scale, 0) / scale',
      says: 'Round there and move the point back.',
      called: 'Rounded amount',
    },
  },
  answer: {
    of: 'rounded',
    round: { sigGiven: 'figures' },
    because: 'significant figures count from the first figure that is not zero',
  },
  realistic: ['value * scale - floor(value * scale) != 0.5', 'value >= 1.05'],
  mistakes: {
    'one-figure-short': {
      at: 'rounded',
      is: '10 ^ place * floor(value / 10 ^ place)',
      kind: 'rounding',
      called: 'first figure alone kept',
      headline: 'You kept the first figure alone.',
      says: 'You cut {value} after its first figure. Keep {figures:number} and look at the next one.',
    },
    'point-after-first': {
      at: 'rounded',
      is: 'round(value * scale, 0) / 10 ^ (figures - 1)',
      kind: 'arithmetic',
      called: 'point left after the first figure',
      headline: 'You left the point behind.',
      says: 'You came to {yours} for {value}. The point goes back to where it stood.',
    },
    'ten-times': {
      at: 'rounded',
      is: 'round(value * scale, 0) / scale * 10',
      kind: 'arithmetic',
      called: 'point moved back too little',
      headline: 'You lost a place of the point.',
      says: 'You came to {yours} for {value}. The point goes back as far as it went.',
    },
  },
  card: [
    'Count from the first figure that is not zero.',
    'The next figure decides: 5 or more goes up.',
    'Before the point, fill up with zeros; after it, stop.',
  ],
  worked: { value: 27.8623, figures: 3, answer: 27.9 },
  sources: ['pharmaceutical calculations textbooks, chapter on fundamentals: significant figures'],
});
