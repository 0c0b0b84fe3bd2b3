import { homeConcentrates } from '../../drugs/home-concentrates';
import { defineSkill } from '../../skill/define-skill';

/** The percent stock in a bottle whose measured doses are diluted to a ratio strength. */
export const percentStockForPatient = defineSkill({
  id: 'dilution.percent-stock-for-patient',
  version: 1,
  title: 'Percent stock for a concentrate diluted at home',
  level: 5,
  audience: ['pharmacist'],
  exams: ['NAPLEX'],
  settings: ['community', 'compounding'],
  asks: [
    {
      caption: 'Prescription',
      order:
        '{bottleVolume} of {drug} solution is ordered, of which {doseVolume} made up with water to {dilutedVolume} is 1:{ratioPart:number} w/v. Your stock is {stockPercent}; one bottle lasts {daysOfUse}.',
      question: 'How much stock goes into the bottle?',
    },
    {
      caption: 'Foot clinic, telephone order',
      order:
        'Foot baths are wanted at 1:{ratioPart:number} w/v. Each bath of {dilutedVolume} takes {doseVolume} from a bottle of {bottleVolume}, which you prepare from {stockPercent} {drug}.',
      question: 'How many mL of that stock do you measure before filling the bottle up?',
      namesUnit: true,
    },
  ],
  givens: {
    stockPercent: { unit: '% w/v', draw: { oneOf: [12, 17, 20, 25, 50] }, called: 'Stock strength' },
    ratioPart: { unit: 'parts', draw: { oneOf: [2500, 3200, 4000, 5000, 10000] }, called: 'In use, 1 in' },
    bottleVolume: { unit: 'mL', draw: { oneOf: [120, 150, 180, 240, 480] }, called: 'Bottle' },
    doseVolume: { unit: 'mL', draw: { oneOf: [5, 10, 15] }, called: 'One measure' },
    dilutedVolume: { unit: 'mL', draw: { oneOf: [500, 1000, 2000] }, called: 'Diluted to' },
    drug: { kind: 'word', draw: { oneOf: [homeConcentrates.benzalkonium.name] } },
  },
  extras: { daysOfUse: { unit: 'days', draw: { oneOf: [10, 14, 21, 30] }, called: 'Lasts' } },
  steps: {
    drugPerUse: {
      unit: 'g',
      is: 'dilutedVolume * ratioBasis / ratioPart',
      says: 'Find the drug in one diluted batch: 1 g in so many mL.',
      called: 'Drug for one use',
    },
    drugInBottle: {
      unit: 'g',
      is: 'drugPerUse / doseVolume * bottleVolume',
      says: 'One measure brings that drug; the bottle holds many measures.',
      called: 'Drug in the bottle',
    },
    stockVolume: {
      unit: 'mL',
      is: 'drugInBottle / stockPercent * percentBasis',
      says: 'Find the volume of stock that holds it.',
      called: 'Volume of stock',
    },
  },
  answer: { of: 'stockVolume', round: { to: 0.1 }, because: 'the stock is measured to a tenth of a mL' },
  realistic: ['stockVolume <= bottleVolume / 2'],
  mistakes: {
    'stopped-at-grams': {
      at: 'stockVolume',
      is: 'drugInBottle',
      kind: 'set-up',
      called: 'stopped at the drug',
      headline: 'You stopped at the drug itself.',
      says: '{drugInBottle} of drug is in the bottle. The stock has {stockPercent:number} g in 100 mL, so more mL are needed.',
    },
    'one-use': {
      at: 'drugInBottle',
      is: 'drugPerUse',
      kind: 'reading',
      called: 'stock for one use',
      headline: 'You worked for one use.',
      says: '{yours} of drug is one measure of {doseVolume}. The bottle holds {bottleVolume}.',
    },
    direct: {
      at: 'drugInBottle',
      is: 'bottleVolume * ratioBasis / ratioPart',
      kind: 'reading',
      called: 'bottle taken as the diluted solution',
      headline: 'You made the bottle ready to use.',
      says: 'You gave the bottle itself 1:{ratioPart:number}, with {yours} of drug. Only {doseVolume} made up to {dilutedVolume} has that strength.',
    },
    'percent-as-ratio': {
      at: 'stockVolume',
      is: 'drugInBottle * stockPercent',
      kind: 'set-up',
      called: 'multiplied by the percent',
      headline: 'You multiplied by the percent.',
      says: 'You multiplied {drugInBottle} by {stockPercent:number}. A stronger stock takes fewer mL, so divide and go back to 100 mL.',
    },
  },
  picture: { kind: 'bottle-label', shows: ['drug', 'stockPercent'] },
  card: [
    'Begin at the end: the drug in one diluted batch, 1 g in x mL.',
    'One measure of the bottle brings all of it.',
    'Go from one measure to the whole bottle.',
    'Then ask which volume of stock holds that drug.',
  ],
  worked: {
    stockPercent: 17,
    ratioPart: 3200,
    bottleVolume: 150,
    doseVolume: 10,
    dilutedVolume: 1000,
    answer: 27.6,
  },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Dilution and Concentration',
    'pharmaceutical calculations textbooks, solutions that the patient dilutes',
  ],
  review: ['strengths of benzalkonium chloride in use and of its stocks'],
});
