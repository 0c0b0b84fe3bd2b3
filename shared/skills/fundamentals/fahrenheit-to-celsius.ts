import { defineSkill } from '../../skill/define-skill';

/** A temperature in Fahrenheit, in Celsius. */
export const fahrenheitToCelsius = defineSkill({
  id: 'fundamentals.fahrenheit-to-celsius',
  version: 1,
  title: 'Fahrenheit to Celsius',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'compounding', 'pediatrics'],
  asks: [
    {
      caption: 'Log in Celsius',
      order: 'A thermometer reads {fahrenheit} {where}.',
      question: 'What do you enter in degrees Celsius?',
      namesUnit: true,
    },
    {
      caption: 'Call from a clinic',
      order:
        'The thermometer of the clinic shows Fahrenheit alone. It reads {fahrenheit} {where}, and your limits are in Celsius.',
      question: 'Which value do you compare with them?',
    },
  ],
  givens: {
    fahrenheit: { unit: '°F', draw: { row: 'places' }, called: 'Reading' },
    where: { kind: 'word', draw: { row: 'places' } },
  },
  rows: {
    places: [
      { where: 'in the freezer for vaccines', fahrenheit: { from: -13, to: 14, by: 1 } },
      { where: 'in the refrigerator for insulin', fahrenheit: { from: 33, to: 50, by: 1 } },
      { where: 'in the drug storage room', fahrenheit: { from: 59, to: 88, by: 1 } },
      { where: 'under the tongue of a patient with fever', fahrenheit: { from: 100, to: 105, by: 1 } },
    ],
  },
  steps: {
    above: {
      unit: '°F',
      is: 'fahrenheit - freezingFahrenheit',
      says: 'Take 32 off first: both scales then start at freezing.',
      called: 'Degrees from freezing',
    },
    celsius: {
      unit: '°C',
      is: 'above / fahrenheitPerCelsius',
      says: 'Multiply by 5 and divide by 9.',
      called: 'Temperature in Celsius',
    },
  },
  answer: {
    of: 'celsius',
    round: { to: 0.1 },
    because: 'thermometers are read to a tenth of a degree',
    unitFixed: true,
  },
  realistic: ['fahrenheit != 32', 'fahrenheit != 0'],
  mistakes: {
    'multiplied-first': {
      at: 'celsius',
      is: 'fahrenheit * 5 / 9 - 32',
      kind: 'set-up',
      called: '32 taken off last',
      headline: 'You took 32 off last.',
      says: 'You multiplied {fahrenheit:number} by 5 over 9 first. Take 32 off before that.',
    },
    'nine-fifths': {
      at: 'celsius',
      is: 'above * 9 / 5',
      kind: 'set-up',
      called: 'nine fifths used',
      headline: 'You used 9 over 5.',
      says: 'You multiplied {above:number} by 9 over 5. On the way to Celsius the number gets smaller: 5 over 9.',
    },
    'forgot-32': {
      at: 'above',
      is: 'fahrenheit',
      kind: 'set-up',
      called: '32 left out',
      headline: 'You left out the 32.',
      says: 'You multiplied all of {fahrenheit:number} by 5 over 9. Only what is above or below 32 counts: {above:number}.',
    },
    'plus-32': {
      at: 'above',
      is: 'fahrenheit + 32',
      kind: 'arithmetic',
      called: '32 added',
      headline: 'You added 32.',
      says: 'You went from {fahrenheit:number} to {yours:number}. On the way to Celsius 32 is taken off.',
    },
  },
  card: ['Take 32 off the Fahrenheit reading.', 'Multiply by 5 over 9.', 'Below 32 °F the result is negative.'],
  worked: { fahrenheit: 101, where: 'under the tongue of a patient with fever', answer: 38.3 },
  sources: ['NIST Special Publication 811, appendix B.8', 'PTCB practice material: temperature'],
});
