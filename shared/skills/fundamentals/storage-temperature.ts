import { defineSkill } from '../../skill/define-skill';

/** Which of the labeled storage ranges a Fahrenheit reading lies in. */
export const storageTemperature = defineSkill({
  id: 'fundamentals.storage-temperature',
  version: 1,
  title: 'Which storage range is this?',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'long-term-care', 'informatics'],
  asks: [
    {
      caption: 'Delivery check',
      order: 'The display in a delivery box reads {fahrenheit}. The storage ranges on the packages are in Celsius.',
      question: 'In which range was the box?',
    },
    {
      caption: 'Monitoring alarm',
      order: 'Sensor 4 was moved, and nobody noted where to. It now reports {fahrenheit}.',
      question: 'Which storage range does that fit?',
    },
  ],
  givens: { fahrenheit: { unit: '°F', draw: { from: -12, to: 86, by: 1 }, called: 'Reading' } },
  steps: {
    celsius: {
      unit: '°C',
      is: '(fahrenheit - freezingFahrenheit) / fahrenheitPerCelsius',
      says: 'Turn the reading into Celsius, and look which range holds it.',
      called: 'Temperature in Celsius',
    },
  },
  answer: {
    of: 'celsius',
    kind: 'choice',
    choices: {
      freezer: { when: 'celsius >= -25 and celsius <= -10', says: 'Freezer, −25 °C to −10 °C' },
      refrigerator: { when: 'celsius >= 2 and celsius <= 8', says: 'Refrigerator, 2 °C to 8 °C' },
      cool: { when: 'celsius > 8 and celsius <= 15', says: 'Cool, above 8 °C up to 15 °C' },
      room: { when: 'celsius >= 20 and celsius <= 25', says: 'Controlled room temperature, 20 °C to 25 °C' },
      none: { when: 'celsius > -300', says: 'None of these ranges' },
    },
    because: 'a range takes in the temperatures at its ends; cool begins above 8 °C',
  },
  mistakes: {
    'took-F-as-C': {
      at: 'celsius',
      is: 'fahrenheit',
      kind: 'unit',
      called: 'Fahrenheit read as Celsius',
      headline: 'You read Fahrenheit as Celsius.',
      says: 'You held {fahrenheit:number} against limits in Celsius. In Celsius the reading is {celsius}.',
    },
    'forgot-32': {
      at: 'celsius',
      is: 'fahrenheit / fahrenheitPerCelsius',
      kind: 'set-up',
      called: '32 left out',
      headline: 'You left out the 32.',
      says: 'Without taking 32 off, {fahrenheit} became {yours}. It is {celsius}.',
    },
    'nine-fifths': {
      at: 'celsius',
      is: '(fahrenheit - 32) * 1.8',
      kind: 'set-up',
      called: 'nine fifths used',
      headline: 'You used 9 over 5.',
      says: 'With 9 over 5 you came to {yours}. From Fahrenheit to Celsius it is 5 over 9, which gives {celsius}.',
    },
  },
  card: [
    'Take 32 off and multiply by 5 over 9.',
    'Freezer −25 to −10, refrigerator 2 to 8, cool up to 15, room 20 to 25 °C.',
    'Between the ranges it is none of them: ask the pharmacist what to do with the stock.',
  ],
  worked: { fahrenheit: 39, answer: 'refrigerator' },
  sources: ['USP general chapter <659>, Packaging and Storage Requirements: temperature definitions'],
  review: ['the five choices against the current text of USP <659>'],
});
