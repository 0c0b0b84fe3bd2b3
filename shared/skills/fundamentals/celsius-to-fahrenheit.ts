import { defineSkill } from '../../skill/define-skill';

/** A temperature in Celsius, in Fahrenheit. */
export const celsiusToFahrenheit = defineSkill({
  id: 'fundamentals.celsius-to-fahrenheit',
  version: 1,
  title: 'Celsius to Fahrenheit',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'compounding', 'pediatrics'],
  asks: [
    {
      caption: 'Reading in Celsius',
      order: '{place} shows {celsius}.',
      question: 'How many °F is that?',
      namesUnit: true,
    },
    {
      caption: 'Two scales',
      order: 'Your record is kept in Fahrenheit, but {place} gives Celsius. It shows {celsius}.',
      question: 'What temperature do you record?',
    },
  ],
  givens: {
    place: { kind: 'word', draw: { row: 'places' } },
    celsius: { unit: '°C', draw: { row: 'places' }, called: 'Reading' },
  },
  rows: {
    places: [
      { place: 'the vaccine freezer', celsius: { from: -25, to: -15, by: 0.5 } },
      { place: 'the medication refrigerator', celsius: { from: 1, to: 9, by: 0.5 } },
      { place: 'the thermometer in the storeroom', celsius: { from: 15, to: 30, by: 0.5 } },
      { place: 'the ear thermometer in the clinic', celsius: { from: 36, to: 41, by: 0.5 } },
    ],
  },
  steps: {
    scaled: {
      unit: '°F',
      is: 'celsius * fahrenheitPerCelsius',
      says: 'Multiply by 9 and divide by 5: Fahrenheit degrees are smaller.',
      called: 'Fahrenheit degrees from freezing',
    },
    fahrenheit: {
      unit: '°F',
      is: 'scaled + freezingFahrenheit',
      says: 'Add 32, where Fahrenheit stands at 0 °C.',
      called: 'Temperature in Fahrenheit',
    },
  },
  answer: {
    of: 'fahrenheit',
    round: { to: 0.1 },
    because: 'thermometers are read to a tenth of a degree',
    unitFixed: true,
  },
  realistic: ['celsius != 0'],
  mistakes: {
    'added-first': {
      at: 'fahrenheit',
      is: '(celsius + 32) * 9 / 5',
      kind: 'set-up',
      called: '32 added first',
      headline: 'You added 32 first.',
      says: 'You multiplied {celsius:number} and 32 together by 9 over 5. Multiply first, then add 32.',
    },
    'five-ninths': {
      at: 'scaled',
      is: 'celsius * 5 / 9',
      kind: 'set-up',
      called: 'five ninths used',
      headline: 'You used 5 over 9.',
      says: 'You multiplied {celsius:number} by 5 over 9. That leads the other way; here it is 9 over 5.',
    },
    'forgot-32': {
      at: 'fahrenheit',
      is: 'scaled',
      kind: 'set-up',
      called: '32 left out',
      headline: 'You left out the 32.',
      says: 'You stopped at {yours}. Fahrenheit stands at 32 where Celsius is 0.',
    },
    'minus-32': {
      at: 'fahrenheit',
      is: 'scaled - 32',
      kind: 'arithmetic',
      called: '32 taken off',
      headline: 'You took 32 off.',
      says: 'You took 32 from {scaled:number}. On the way to Fahrenheit it is added.',
    },
  },
  card: ['Celsius times 9 over 5.', 'Then add 32.', 'Check: 0 °C is 32 °F, 100 °C is 212 °F.'],
  worked: { place: 'the ear thermometer in the clinic', celsius: 38.5, answer: 101.3 },
  sources: ['NIST Special Publication 811, appendix B.8', 'PTCB practice material: temperature'],
});
