import { intravenousFluids } from '../../drugs/intravenous-fluids';
import { defineSkill } from '../../skill/define-skill';

const { normalSaline, lactatedRinger, dextroseHalfSaline } = intravenousFluids;

/** The hourly rate that counted drops come to. */
export const hourlyFromDrip = defineSkill({
  id: 'iv-flow.hourly-from-drip',
  version: 1,
  title: 'Hourly rate from counted drops',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Bedside check',
      order: 'Watch in hand, you count {dripRate} of {fluid}. The wrapper says {dropFactor}.',
      question: 'How many mL per hour does the patient receive?',
      namesUnit: true,
    },
    {
      caption: 'Night to day handover',
      order:
        'Tubing {dropFactor}, clamp left at {dripRate}; the new chart has a column for the hourly rate of {fluid}.',
      question: 'What rate is entered?',
    },
  ],
  givens: {
    fluid: { kind: 'word', draw: { oneOf: [normalSaline.name, lactatedRinger.name, dextroseHalfSaline.name] } },
    dripRate: { unit: 'gtt/min', draw: { from: 10, to: 60, by: 1 } },
    dropFactor: {
      unit: 'gtt/mL',
      draw: { oneOf: [10, 15, 20, 10, 15, 20, 10, 15, 20, 10, 15, 20, 10, 15, 20, 10, 15, 20, 60] },
    },
  },
  steps: {
    dropsPerHour: { unit: 'gtt/h', is: 'dripRate * minutesPerHour', says: 'Find the drops of a whole hour.' },
    hourlyRate: { unit: 'mL/h', is: 'dropsPerHour / dropFactor', says: 'Turn the drops back into mL.' },
  },
  answer: { of: 'hourlyRate', round: { to: 1 }, because: 'a counted rate is no finer than a whole mL per hour' },
  realistic: ['hourlyRate >= 20', 'hourlyRate <= 200'],
  mistakes: {
    'times-factor': {
      at: 'hourlyRate',
      is: 'dropsPerHour * dropFactor',
      kind: 'set-up',
      called: 'multiplied by the drop factor',
      headline: 'You multiplied by the drop factor.',
      says: 'You multiplied {dropsPerHour} by {dropFactor:number}. That many drops make one mL, so divide.',
    },
    'no-hour': {
      at: 'dropsPerHour',
      is: 'dripRate',
      kind: 'unit',
      called: 'minute taken as hour',
      headline: 'You stayed with one minute.',
      says: 'You turned {dripRate:number} drops into mL. They fall in one minute; an hour has {dropsPerHour:number}.',
    },
    'over-sixty': {
      at: 'hourlyRate',
      is: 'dripRate * dropFactor / minutesPerHour',
      kind: 'set-up',
      called: 'worked backward',
      headline: 'You used the way to drops.',
      says: 'You multiplied {dripRate:number} by {dropFactor:number} and divided by 60. From drops to mL it goes the other way.',
    },
    'same-number': {
      at: 'hourlyRate',
      is: 'dripRate',
      kind: 'reading',
      called: 'drops read as mL/h',
      headline: 'You read the drops as mL/h.',
      says: 'You kept {dripRate:number}. That holds for 60 gtt/mL alone, and this set gives {dropFactor}.',
    },
  },
  facts: { set: { called: 'Set', says: '{dropFactor}' } },
  picture: { kind: 'drip-chamber', shows: ['dropFactor', 'dripRate'] },
  card: [
    'Drops in a minute times 60: drops in an hour.',
    'The set says how many drops make one mL.',
    'Divide by it, and mL in an hour remain.',
  ],
  worked: { dripRate: 42, dropFactor: 15, answer: 168 },
  sources: ['Olsen, Medical Dosage Calculations: calculating flow rates'],
});
