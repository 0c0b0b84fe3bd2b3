import { overTheCounterLiquids } from '../../drugs/over-the-counter-liquids';
import { defineSkill } from '../../skill/define-skill';

const { acetaminophen, ibuprofen } = overTheCounterLiquids;

/** The line of a label's table that a child's weight falls into. */
export const otcWeightBand = defineSkill({
  id: 'dosage.otc-weight-band',
  version: 1,
  title: 'OTC dose from a weight-band table',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'pediatrics'],
  asks: [
    {
      caption: 'Aisle 7',
      order:
        "A father holds a box of children's {drug}. Its table reads: 24 to 35 lb 5 mL; 36 to 47 lb 7.5 mL; 48 to 59 lb 10 mL; 60 to 71 lb 12.5 mL; 72 to 95 lb 15 mL. His daughter weighs {lb}.",
      question: 'Which volume does the table give?',
    },
    {
      caption: 'Drug Facts, weight over age',
      order:
        "Dosing chart, children's {drug}: 5 mL from 24 lb, 7.5 mL from 36 lb, 10 mL from 48 lb, 12.5 mL from 60 lb and 15 mL from 72 lb up to 95 lb. You look up {lb} for a caller.",
      question: 'How many mL do you read off?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { oneOf: [acetaminophen.name, ibuprofen.name] } },
    lb: { unit: 'lb', draw: { from: 24, to: 83, by: 1 }, called: 'Weight' },
  },
  constants: {
    volumePerBand: {
      value: '2.5',
      unit: 'mL',
      says: 'each line of the table adds 2.5 mL',
      source: "US Drug Facts labels of children's liquids",
    },
    bandWidth: {
      value: 12,
      unit: 'lb',
      says: 'a line of the table is 12 lb wide',
      source: "US Drug Facts labels of children's liquids",
    },
    lastVolume: {
      value: 15,
      unit: 'mL',
      says: 'the last line gives 15 mL',
      source: "US Drug Facts labels of children's liquids",
    },
  },
  steps: {
    bands: {
      unit: '',
      is: 'floor(lb / bandWidth)',
      says: 'Find the line that the weight falls into: whole steps of 12 lb.',
      called: 'Steps of 12 lb',
    },
    volume: {
      unit: 'mL',
      is: 'min(lastVolume, volumePerBand * bands)',
      says: 'Read its volume: 2.5 mL for each step, 15 mL at most.',
      called: 'Volume in the table',
    },
  },
  answer: { of: 'volume', round: { to: 2.5 }, because: 'the table gives these volumes and no others' },
  mistakes: {
    'next-band': {
      at: 'volume',
      is: 'volumePerBand * (bands + 1)',
      kind: 'reading',
      called: 'line below read',
      headline: 'You read one line too far.',
      says: 'You gave {yours}, one step of 12 lb too far. {lb} has not reached it.',
    },
    'previous-band': {
      at: 'volume',
      is: 'volumePerBand * (bands - 1)',
      kind: 'reading',
      called: 'line above read',
      headline: 'You read one line too early.',
      says: 'You gave {yours}, one step of 12 lb too few. {lb} has passed it.',
    },
    kg: {
      at: 'bands',
      is: 'max(1, floor(lb / poundsPerKilogram / bandWidth))',
      kind: 'unit',
      called: 'weight turned into kilograms',
      headline: 'You turned pounds into kilograms.',
      says: 'You divided {lb} by {poundsPerKilogram:number} before reading. This table is in pounds, so the weight stays.',
    },
  },
  picture: { kind: 'medicine-cup', shows: ['drug'] },
  card: [
    'Look whether the table is in pounds or kilograms.',
    'Find the line whose two ends hold the weight.',
    'Read straight across; nothing is worked out between two lines.',
    'Age counts only where the weight is not known.',
  ],
  worked: { lb: 52, answer: 10 },
  sources: ["US Drug Facts labels of children's acetaminophen and ibuprofen"],
  review: ['lines of the table on the two labels'],
});
