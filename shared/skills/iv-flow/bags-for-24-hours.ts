import { intravenousFluids } from '../../drugs/intravenous-fluids';
import { defineSkill } from '../../skill/define-skill';

const { normalSaline, lactatedRinger, dextroseHalfSaline } = intravenousFluids;

/** Whole bags for a day at a rate. */
export const bagsFor24Hours = defineSkill({
  id: 'iv-flow.bags-for-24-hours',
  version: 1,
  title: 'Bags for a 24-hour supply',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Fill list',
      order: 'Room 412 has {fluid} around the clock, {pumpRate}. The shelf holds bags of {bagVolume}.',
      question: 'How many bags are sent for 24 hours?',
      namesUnit: true,
    },
    {
      caption: 'Cart exchange, 07:00',
      order:
        'Each drawer gets the IV supply from 07:00 today to 07:00 tomorrow. One label reads {fluid}, {pumpRate}, continuous, bag size {bagVolume}.',
      question: 'How many of these bags go into the drawer?',
      namesUnit: true,
    },
  ],
  givens: {
    fluid: { kind: 'word', draw: { oneOf: [normalSaline.name, lactatedRinger.name, dextroseHalfSaline.name] } },
    pumpRate: { unit: 'mL/h', draw: { from: 40, to: 175, by: 5 } },
    bagVolume: { unit: 'mL', draw: { oneOf: [250, 500, 1000] }, called: 'One bag' },
  },
  steps: {
    dayVolume: {
      unit: 'mL',
      is: 'pumpRate * hoursPerDay * oneDay',
      says: 'Find the volume of 24 hours.',
      called: 'Volume for the day',
    },
    bags: {
      unit: 'bags',
      is: 'ceil(dayVolume / bagVolume)',
      says: 'Divide by one bag; a part of a bag means one more.',
      called: 'Bags to send',
    },
  },
  answer: {
    of: 'bags',
    round: { to: 1, mode: 'up' },
    because: 'a part of a bag means one more bag, or the line runs dry',
  },
  realistic: ['bags >= 2', 'bags <= 12', 'dayVolume / bagVolume != floor(dayVolume / bagVolume)'],
  mistakes: {
    'rounded-down': {
      at: 'bags',
      is: 'floor(dayVolume / bagVolume)',
      kind: 'rounding',
      called: 'rounded down',
      headline: 'You rounded down.',
      says: 'You sent {yours:number}, each {bagVolume}. The day needs {dayVolume}, so the last hours have nothing.',
    },
    'twelve-hours': {
      at: 'dayVolume',
      is: 'pumpRate * 12',
      kind: 'reading',
      called: 'half a day covered',
      headline: 'You covered 12 hours.',
      says: 'You came to {yours:number} mL, the need of 12 h. A whole day takes {dayVolume}.',
    },
    'one-hour': {
      at: 'dayVolume',
      is: 'pumpRate',
      kind: 'set-up',
      called: '24 hours left out',
      headline: 'You covered one hour.',
      says: 'You divided {pumpRate:number} mL by the bag. That is one hour; the day takes {dayVolume}.',
    },
    volume: {
      at: 'bags',
      is: 'dayVolume',
      kind: 'reading',
      called: 'mL given for bags',
      headline: 'You stopped at the volume.',
      says: 'You gave {dayVolume}. Divide it by {bagVolume} to count bags.',
    },
  },
  facts: { bag: { called: 'Bag', says: '{bagVolume}' } },
  picture: { kind: 'bag-label', shows: ['fluid', 'bagVolume', 'pumpRate'] },
  card: [
    'Rate times 24 hours is the volume of the day.',
    'Divide by the volume of one bag.',
    'Round up: a part of a bag is one more bag.',
  ],
  worked: { pumpRate: 110, bagVolume: 1000, answer: 3 },
  sources: ['hospital pharmacy technician textbooks: IV batch preparation'],
});
