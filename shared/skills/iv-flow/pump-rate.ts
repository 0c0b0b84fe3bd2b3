import { intravenousFluids } from '../../drugs/intravenous-fluids';
import { defineSkill } from '../../skill/define-skill';

/** The hourly rate of a pump for a volume and a time. */
export const pumpRate = defineSkill({
  id: 'iv-flow.pump-rate',
  version: 1,
  title: 'Pump rate in mL/h',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Order, 09:30',
      order: 'Infuse {volume} of {fluid} in all, by pump, over {infusionTime}.',
      question: 'What rate do you set on the pump?',
    },
    {
      caption: 'Label to finish',
      order:
        'The label for {fluid} still lacks its rate. The order comes to {volume} in all and ends {infusionTime} after the start.',
      question: 'Which rate in mL per hour goes on the label?',
      namesUnit: true,
    },
  ],
  givens: {
    fluid: {
      kind: 'word',
      draw: {
        oneOf: [
          intravenousFluids.normalSaline.name,
          intravenousFluids.lactatedRinger.name,
          intravenousFluids.dextroseHalfSaline.name,
        ],
      },
    },
    volume: { unit: 'mL', draw: { oneOf: [250, 500, 750, 1000, 1500, 2000, 2400, 3000] } },
    infusionTime: { unit: 'h', draw: { oneOf: [4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 18, 20] } },
  },
  steps: {
    pumpRate: { unit: 'mL/h', is: 'volume / infusionTime', says: 'Share the volume over the hours.' },
  },
  answer: { of: 'pumpRate', round: { to: 0.1 }, because: 'a large-volume pump is set in tenths of a mL per hour' },
  realistic: ['pumpRate >= 20', 'pumpRate <= 250'],
  mistakes: {
    'per-minute': {
      at: 'pumpRate',
      is: 'volume / (infusionTime * minutesPerHour)',
      kind: 'unit',
      called: 'rate per minute',
      headline: 'You gave the rate for one minute.',
      says: 'You turned {infusionTime} into minutes and got {yours}. The pump counts mL in one hour, so the hours stay.',
    },
    inverted: {
      at: 'pumpRate',
      is: 'infusionTime / volume',
      kind: 'set-up',
      called: 'time over volume',
      headline: 'You divided the time by the volume.',
      says: 'You shared {infusionTime} over {volume}. Share the volume over the hours.',
    },
    'drops-assumed': {
      at: 'pumpRate',
      is: 'volume * 15 / (infusionTime * minutesPerHour)',
      kind: 'set-up',
      called: 'drop factor brought in',
      headline: 'You counted drops.',
      says: 'You worked {volume} out as drops of a 15 gtt/mL set. A pump counts mL and needs no drop factor.',
    },
    'per-day': {
      at: 'pumpRate',
      is: 'volume / 24',
      kind: 'reading',
      called: 'spread over 24 h',
      headline: 'You spread the volume over a day.',
      says: 'You divided {volume} by 24 h. The order says {infusionTime}.',
    },
  },
  picture: { kind: 'pump', shows: ['volume'] },
  card: [
    'A pump is set in mL for one hour.',
    'Write the volume above the line and the hours below it.',
    'Divide, keep every figure, and round once to a tenth.',
  ],
  worked: { volume: 1000, infusionTime: 8, answer: 125 },
  sources: [
    'Open RN, Nursing Skills, chapter on math calculations: IV flow rate',
    'BCcampus, A Guide to Numeracy in Nursing: IV infusion rates',
  ],
});
