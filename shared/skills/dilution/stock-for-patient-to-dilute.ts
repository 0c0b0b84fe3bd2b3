import { homeConcentrates } from '../../drugs/home-concentrates';
import { defineSkill } from '../../skill/define-skill';

const { potassiumPermanganate, benzalkonium, chlorhexidine } = homeConcentrates;

/** The drug in a concentrate that the patient dilutes, one measured dose at a time. */
export const stockForPatientToDilute = defineSkill({
  id: 'dilution.stock-for-patient-to-dilute',
  version: 1,
  title: 'Concentrate that the patient dilutes at home',
  level: 4,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'compounding'],
  asks: [
    {
      caption: 'Prescription',
      order:
        '{drug} concentrate, {concentrateVolume}. Directions: stir {doseVolume} into water to make {dilutedVolume}, which is then 1:{ratioPart:number} w/v; apply on a cloth for {applyTime}.',
      question: 'How many grams of drug must the bottle hold?',
      namesUnit: true,
    },
    {
      caption: 'Counseling note',
      order:
        'For each use the patient measures {doseVolume} of a concentrate and fills up with water to {dilutedVolume}, which is then 1:{ratioPart:number} w/v {drug}. You prepare the concentrate, {concentrateVolume} of it.',
      question: 'What weight of the drug does it take?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'concentrates' } },
    ratioPart: { unit: 'parts', draw: { row: 'concentrates' }, called: 'In use, 1 in' },
    maxGramsPerMl: { unit: 'g/mL', draw: { row: 'concentrates' }, hidden: true },
    concentrateVolume: {
      unit: 'mL',
      draw: { oneOf: [60, 90, 120, 150, 180, 240, 250, 480, 500] },
      called: 'Bottle',
    },
    doseVolume: { unit: 'mL', draw: { oneOf: [5, 10, 15, 20, 30] }, called: 'One measure' },
    dilutedVolume: { unit: 'mL', draw: { oneOf: [250, 480, 500, 1000, 2000, 3785] }, called: 'Diluted to' },
  },
  extras: { applyTime: { unit: 'min', draw: { oneOf: [10, 15, 20, 30] }, called: 'Applied for' } },
  rows: {
    concentrates: [
      { drug: potassiumPermanganate.name, ratioPart: { oneOf: [4000, 5000, 10000] }, maxGramsPerMl: 0.06 },
      { drug: benzalkonium.name, ratioPart: { oneOf: [3200, 5000, 10000] }, maxGramsPerMl: 0.2 },
      { drug: chlorhexidine.name, ratioPart: 2000, maxGramsPerMl: 0.2 },
    ],
  },
  steps: {
    drugPerUse: {
      unit: 'g',
      is: 'dilutedVolume * ratioBasis / ratioPart',
      says: 'Find the drug in one diluted batch: 1 g in so many mL.',
      called: 'Drug for one use',
    },
    drugPerMl: {
      unit: 'g/mL',
      is: 'drugPerUse / doseVolume',
      says: 'All of that drug comes from one measure of concentrate.',
      called: 'Drug in 1 mL of concentrate',
    },
    drugWeight: {
      unit: 'g',
      is: 'drugPerMl * concentrateVolume',
      says: 'Multiply by the volume of the bottle.',
      called: 'Drug in the bottle',
    },
  },
  answer: { of: 'drugWeight', round: { to: 0.01 }, because: 'the balance is read to a hundredth of a gram' },
  realistic: ['drugWeight >= 0.5', 'drugPerMl <= maxGramsPerMl'],
  mistakes: {
    'bottle-as-diluted': {
      at: 'drugWeight',
      is: 'concentrateVolume * ratioBasis / ratioPart',
      kind: 'reading',
      called: 'bottle taken as the diluted solution',
      headline: 'You made the bottle ready to use.',
      says: 'You put {yours} into {concentrateVolume}, which is 1:{ratioPart:number} already. It becomes that only when {doseVolume} is made up to {dilutedVolume}.',
    },
    'one-use-only': {
      at: 'drugWeight',
      is: 'drugPerUse',
      kind: 'reading',
      called: 'stopped at one use',
      headline: 'You stopped at one use.',
      says: '{yours} is for one batch, so it belongs into each {doseVolume}. The bottle holds {concentrateVolume}.',
    },
    'dose-plus-water': {
      at: 'drugPerUse',
      is: '(dilutedVolume + doseVolume) * ratioBasis / ratioPart',
      kind: 'reading',
      called: 'measure added on top',
      headline: 'You added the measure on top.',
      says: 'You worked with {doseVolume} more than {dilutedVolume}. The measure is part of the diluted volume.',
    },
    'dose-inverted': {
      at: 'drugWeight',
      is: 'drugPerUse * doseVolume / concentrateVolume',
      kind: 'set-up',
      called: 'last proportion upside down',
      headline: 'You turned the last proportion over.',
      says: 'You multiplied by {doseVolume} and divided by {concentrateVolume}. The bottle is larger than one measure, so it holds more than {drugPerUse}.',
    },
  },
  picture: { kind: 'bottle-label', shows: ['drug', 'concentrateVolume'] },
  card: [
    'Begin at the end: the drug in one diluted batch.',
    'A ratio 1:x w/v is 1 g in x mL.',
    'One measure of concentrate brings all of it.',
    'Go from one measure to the whole bottle.',
  ],
  worked: {
    drug: potassiumPermanganate.name,
    ratioPart: 5000,
    concentrateVolume: 120,
    doseVolume: 5,
    dilutedVolume: 1000,
    answer: 4.8,
  },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Dilution and Concentration',
    'pharmaceutical calculations textbooks, solutions that the patient dilutes',
  ],
  review: ['strengths of the diluted solutions and the most that dissolves in a concentrate'],
});
