import { dropperLiquids } from '../../drugs/dropper-liquids';
import { defineSkill } from '../../skill/define-skill';

const { ibuprofen, iron, diazepam, sildenafil } = dropperLiquids;

/** Drops for a dose from a dropper that was calibrated with the liquid. */
export const dropperCalibration = defineSkill({
  id: 'measurement.dropper-calibration',
  version: 1,
  title: 'Drops for a dose from a calibrated dropper',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'pediatrics', 'compounding'],
  asks: [
    {
      caption: 'Calibrating a dropper',
      order:
        'You let {drug} fall into a small cylinder: {dropsCounted:number} drops fill {volumeCounted}. The strength is {concentration} and the dose {doseMg}.',
      question: 'How many drops make the dose?',
      namesUnit: true,
    },
    {
      caption: 'Label for the bottle',
      order:
        'One dose of {doseMg} is prescribed. The bottle of {drug} has {concentration}, and its dropper gave {volumeCounted} when {dropsCounted:number} drops were counted.',
      question: 'What number of drops stands on the label?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'liquids' } },
    dropsCounted: {
      unit: 'gtt',
      draw: { oneOf: [40, 42, 44, 45, 48, 50, 52, 54, 56, 60, 64, 66, 70, 75, 80] },
      called: 'Drops counted',
    },
    volumeCounted: { unit: 'mL', draw: { oneOf: [2, 2.5, 3, 4] }, called: 'Volume of these drops' },
    concentration: { unit: 'mg/mL', draw: { row: 'liquids' }, called: 'Strength' },
    doseMg: { unit: 'mg', draw: { row: 'liquids' }, called: 'Dose' },
  },
  rows: {
    liquids: [
      { drug: ibuprofen.name, concentration: 40, doseMg: { oneOf: [20, 25, 30, 35, 50, 60] } },
      { drug: iron.name, concentration: 15, doseMg: { from: 6, to: 12, by: 1 } },
      { drug: diazepam.name, concentration: 5, doseMg: { oneOf: [2, 3, 4] } },
      { drug: sildenafil.name, concentration: 10, doseMg: { from: 5, to: 8, by: 1 } },
    ],
  },
  steps: {
    dropsPerMl: {
      unit: 'gtt/mL',
      is: 'dropsCounted / volumeCounted',
      says: 'Find the drops in one mL of this dropper.',
      called: 'Drops in one mL',
    },
    doseVolume: {
      unit: 'mL',
      is: 'doseMg / concentration',
      says: 'Find the volume of the dose.',
      called: 'Volume of the dose',
    },
    drops: {
      unit: 'gtt',
      is: 'doseVolume * dropsPerMl',
      says: 'Multiply the two.',
      called: 'Drops for the dose',
    },
  },
  answer: { of: 'drops', round: { to: 1 }, because: 'a drop cannot be split' },
  realistic: [
    'dropsPerMl >= 15',
    'dropsPerMl <= 35',
    'dropsPerMl <= 18 or dropsPerMl >= 22',
    'drops >= 4',
    'drops <= 40',
    'abs(drops - round(drops, 0)) <= 0.05 * drops',
  ],
  mistakes: {
    'twenty-drops': {
      at: 'dropsPerMl',
      is: '20',
      kind: 'reading',
      called: '20 drops taken for one mL',
      headline: 'You took 20 drops for one mL.',
      says: 'You used 20 drops for each mL. This dropper gives {dropsPerMl:number} of this liquid.',
    },
    'one-ml-count': {
      at: 'dropsPerMl',
      is: 'dropsCounted',
      kind: 'reading',
      called: 'count taken for one mL',
      headline: 'You took the count for one mL.',
      says: 'You used {dropsCounted:number} drops for each mL. They made {volumeCounted}, so one mL has {dropsPerMl:number}.',
    },
    'mg-as-ml': {
      at: 'doseVolume',
      is: 'doseMg',
      kind: 'unit',
      called: 'mg taken as mL',
      headline: 'You left out the strength.',
      says: 'You used {doseMg:number} mL for the dose. At {concentration} it is {doseVolume}.',
    },
    inverted: {
      at: 'doseVolume',
      is: 'concentration / doseMg',
      kind: 'set-up',
      called: 'strength over dose',
      headline: 'You divided strength by dose.',
      says: 'You divided {concentration} by {doseMg}. The dose goes on top, the strength below.',
    },
  },
  facts: { dropper: { called: 'Dropper', says: '{dropsCounted:number} drops are {volumeCounted}' } },
  picture: { kind: 'dropper', shows: ['dropsCounted', 'volumeCounted'] },
  card: [
    'Drops differ from dropper to dropper and liquid to liquid.',
    'Drops counted over their volume: drops in one mL.',
    'Dose over strength: volume of the dose.',
    'Multiply; round to whole drops.',
  ],
  worked: { dropsCounted: 48, volumeCounted: 2, concentration: 20, doseMg: 10, answer: 12 },
  sources: ['pharmaceutical calculations textbooks: calibration of droppers'],
  review: ['strengths and doses of the four liquids'],
});
