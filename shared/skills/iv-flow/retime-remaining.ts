import { intravenousFluids } from '../../drugs/intravenous-fluids';
import { defineSkill } from '../../skill/define-skill';

const { normalSaline, lactatedRinger, dextroseHalfSaline } = intravenousFluids;

/** The drip rate that brings a late or early infusion back to its end time. */
export const retimeRemaining = defineSkill({
  id: 'iv-flow.retime-remaining',
  version: 1,
  title: 'Re-time an infusion that is behind or ahead',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Off schedule',
      order:
        '{volume} of {fluid} had {totalTime} to run in. Now, {elapsedTime} after the start, {remainingVolume} are left. The patient is {age} old. Tubing: {dropFactor}.',
      question: 'How many drops per minute finish it on time?',
      namesUnit: true,
    },
    {
      caption: 'Midday round',
      order:
        'Left to run: {remainingVolume}. Time gone: {elapsedTime} of {totalTime}. The order was {volume} by gravity through a {dropFactor} set; age {age}. The change stays within the hospital rule.',
      question: 'To what drip rate is it set now?',
    },
  ],
  givens: {
    fluid: { kind: 'word', draw: { oneOf: [normalSaline.name, lactatedRinger.name, dextroseHalfSaline.name] } },
    volume: { unit: 'mL', draw: { oneOf: [500, 1000, 2000] }, called: 'Ordered' },
    totalTime: { unit: 'h', draw: { oneOf: [6, 8, 10, 12, 16] }, called: 'Planned time' },
    elapsedTime: { unit: 'h', draw: { oneOf: [2, 3, 4, 5, 6] }, called: 'Time gone' },
    remainingVolume: { unit: 'mL', draw: { from: 200, to: 1800, by: 50 }, called: 'Left' },
    dropFactor: { unit: 'gtt/mL', draw: { oneOf: [10, 15, 20] } },
  },
  extras: { age: { unit: 'year', draw: { from: 28, to: 79, by: 3 }, called: 'Age' } },
  steps: {
    remainingTime: { unit: 'h', is: 'totalTime - elapsedTime', says: 'Find the hours that are left.' },
    newHourlyRate: {
      unit: 'mL/h',
      is: 'remainingVolume / remainingTime',
      says: 'Share what is left over them.',
      called: 'New rate in an hour',
    },
    newDripRate: {
      unit: 'gtt/min',
      is: 'newHourlyRate * dropFactor / minutesPerHour',
      says: 'Turn mL in an hour into drops in a minute.',
      called: 'New drip rate',
    },
  },
  answer: { of: 'newDripRate', round: { to: 1 }, because: 'a drop cannot be split' },
  realistic: [
    'remainingTime >= 2',
    'remainingVolume < volume',
    'remainingVolume * 2 != volume',
    'elapsedTime != remainingTime',
    'volume / totalTime <= 175',
    'newHourlyRate <= 1.25 * volume / totalTime',
    'newHourlyRate >= 0.75 * volume / totalTime',
    'newHourlyRate != volume / totalTime',
    '(volume - remainingVolume) / elapsedTime >= 50',
    '(volume - remainingVolume) / elapsedTime <= 1.6 * volume / totalTime',
    'newDripRate >= 8',
  ],
  mistakes: {
    'original-rate': {
      at: 'newHourlyRate',
      is: 'volume / totalTime',
      kind: 'reading',
      called: 'first rate again',
      headline: 'You found the first rate again.',
      says: 'You shared {volume} over {totalTime}. What counts now is {remainingVolume} in {remainingTime}.',
    },
    'full-time': {
      at: 'remainingTime',
      is: 'totalTime',
      kind: 'reading',
      called: 'whole time used',
      headline: 'You used the whole time.',
      says: 'You shared what is left over {totalTime}. Of these {elapsedTime} are gone.',
    },
    'full-volume': {
      at: 'newHourlyRate',
      is: 'volume / remainingTime',
      kind: 'reading',
      called: 'whole volume used',
      headline: 'You used the whole volume.',
      says: 'You shared {volume} over the time left. Only {remainingVolume} are still to run.',
    },
    'infused-volume': {
      at: 'newHourlyRate',
      is: '(volume - remainingVolume) / remainingTime',
      kind: 'reading',
      called: 'volume given already',
      headline: 'You used the volume already given.',
      says: 'You came to {yours} from what has run in. What is left counts: {remainingVolume}.',
    },
    elapsed: {
      at: 'remainingTime',
      is: 'elapsedTime',
      kind: 'reading',
      called: 'time gone used',
      headline: 'You used the time gone by.',
      says: 'You divided by {elapsedTime}, the time gone. Until the end there are {remainingTime}.',
    },
  },
  facts: { order: { called: 'Order', says: '{volume} over {totalTime}' } },
  picture: { kind: 'drip-chamber', shows: ['dropFactor'] },
  card: [
    'Only what is left counts: volume left, hours left.',
    'Divide them for the new rate in an hour.',
    'Times the drop factor, over 60: drops in a minute.',
    'A change of more than a quarter goes to the prescriber in many hospitals.',
  ],
  worked: { volume: 1000, totalTime: 10, elapsedTime: 3, remainingVolume: 800, dropFactor: 15, answer: 29 },
  sources: ['Olsen, Medical Dosage Calculations: recalculating flow rates'],
  review: ['the rule that a rate may be re-timed by up to 25%'],
});
