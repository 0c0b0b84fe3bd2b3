import { defineSkill } from '../../skill/define-skill';

/** The steady rate at which a day's bags of two sizes run. */
export const dailyFluidRate = defineSkill({
  id: 'iv-flow.daily-fluid-rate',
  version: 1,
  title: 'Rate from a daily volume of several bags',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Fluid order for one day',
      order:
        '{bagsOfLitre} of {literBag}, {additiveVolume} of additives to a bag, then {bagsOfHalf} of {halfLiterBag} with nothing added. One steady rate over 24 hours.',
      question: 'What is the rate of the pump?',
    },
    {
      caption: 'Cart for the ward',
      order:
        'Plain fluid: {bagsOfHalf} of {halfLiterBag}. Large bags: {bagsOfLitre} of {literBag}; potassium chloride and vitamins add {additiveVolume} to a bag. From 08:00 today to 08:00 tomorrow all of it has to run evenly.',
      question: 'At how many mL per hour do they run?',
      namesUnit: true,
    },
  ],
  givens: {
    bagsOfLitre: { unit: 'bags', draw: { oneOf: [1, 2, 3] }, called: 'Large bags' },
    bagsOfHalf: { unit: 'bags', draw: { oneOf: [1, 2] }, called: 'Small bags' },
    additiveVolume: { unit: 'mL', draw: { oneOf: [20, 25, 30] }, called: 'Additives in each large bag' },
  },
  constants: {
    literBag: { value: 1000, unit: 'mL', says: 'a large bag holds 1,000 mL', source: 'bag sizes of US manufacturers' },
    halfLiterBag: { value: 500, unit: 'mL', says: 'a small bag holds 500 mL', source: 'bag sizes of US manufacturers' },
  },
  steps: {
    dayVolume: {
      unit: 'mL',
      is: 'bagsOfLitre * (literBag + additiveVolume) + bagsOfHalf * halfLiterBag',
      says: 'Add up all fluid of the day, additives too.',
      called: 'Volume of the day',
    },
    pumpRate: { unit: 'mL/h', is: 'dayVolume / (hoursPerDay * oneDay)', says: 'Share it over 24 hours.' },
  },
  answer: { of: 'pumpRate', round: { to: 1 }, because: 'maintenance rates are set in whole mL per hour' },
  realistic: ['pumpRate >= 40', 'pumpRate <= 150'],
  mistakes: {
    'forgot-additive': {
      at: 'dayVolume',
      is: 'bagsOfLitre * literBag + bagsOfHalf * halfLiterBag',
      kind: 'reading',
      called: 'additives left out',
      headline: 'You left the additives out.',
      says: 'You counted {yours:number} mL. The {additiveVolume} in each large bag run in as well: {dayVolume}.',
    },
    'only-litres': {
      at: 'dayVolume',
      is: 'bagsOfLitre * (literBag + additiveVolume)',
      kind: 'reading',
      called: 'small bags left out',
      headline: 'You left the small bags out.',
      says: 'You counted {yours:number} mL from the large bags. With {bagsOfHalf} of {halfLiterBag} the day has {dayVolume}.',
    },
    'twelve-hours': {
      at: 'pumpRate',
      is: 'dayVolume / 12',
      kind: 'reading',
      called: 'divided by 12 h',
      headline: 'You divided by 12 hours.',
      says: 'You shared {dayVolume} over 12 h. The bags are for 24 h.',
    },
    'bags-per-eight': {
      at: 'pumpRate',
      is: 'dayVolume / 8',
      kind: 'reading',
      called: 'divided by one shift',
      headline: 'You divided by one shift.',
      says: 'You shared {dayVolume} over 8 h. The bags are for 24 h.',
    },
    'rate-of-one-bag': {
      at: 'dayVolume',
      is: 'literBag',
      kind: 'reading',
      called: 'one bag counted',
      headline: 'You counted one bag only.',
      says: 'You shared {literBag} over the day. All bags together hold {dayVolume}.',
    },
  },
  facts: {
    large: { called: 'Large bags', says: '{bagsOfLitre} with {additiveVolume} added' },
    small: { called: 'Small bags', says: '{bagsOfHalf}' },
  },
  picture: { kind: 'pump', shows: ['bagsOfLitre', 'bagsOfHalf'] },
  card: [
    'What is added to a bag makes it fuller.',
    'Number of bags times volume, for each size.',
    'Add the sizes, then divide by 24 hours.',
  ],
  worked: { bagsOfLitre: 2, bagsOfHalf: 1, additiveVolume: 20, answer: 106 },
  sources: ['Olsen, Medical Dosage Calculations: flow rate exercises'],
});
