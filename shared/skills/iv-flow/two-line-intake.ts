import { piggybacks } from '../../drugs/piggybacks';
import { defineSkill } from '../../skill/define-skill';

const { cefazolin, ampicillin, piperacillinTazobactam, metronidazole, acyclovir, erythromycin } = piggybacks;

/** IV intake of a shift whose main line waits while each piggyback runs. */
export const twoLineIntake = defineSkill({
  id: 'iv-flow.two-line-intake',
  version: 1,
  title: 'Fluid intake from two lines',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'End of the shift',
      order:
        'In {shiftHours} the patient had {piggybackDoses} of {drug}, {piggybackVolume} each. The main line, {maintenanceRate}, was held for {heldMinutes} every time.',
      question: 'How many mL came in by vein?',
      namesUnit: true,
    },
    {
      caption: 'Fluid balance',
      order:
        'Maintenance fluid runs at {maintenanceRate} and stops for {heldMinutes} whenever a secondary bag is hung. The secondary bags were {drug} in {piggybackVolume}, {piggybackDoses:number} of them within {shiftHours}.',
      question: 'What is the total IV intake?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'piggyback' } },
    maintenanceRate: { unit: 'mL/h', draw: { from: 50, to: 150, by: 5 }, called: 'Main line' },
    shiftHours: { unit: 'h', draw: { oneOf: [8, 10, 12] }, called: 'Shift' },
    piggybackVolume: { unit: 'mL', draw: { row: 'piggyback' }, called: 'One piggyback' },
    piggybackDoses: { unit: 'doses', draw: { row: 'piggyback' }, called: 'Piggybacks' },
    heldMinutes: { unit: 'min', draw: { row: 'piggyback' }, called: 'Held each time' },
  },
  rows: {
    piggyback: [
      { drug: cefazolin.name, piggybackVolume: { oneOf: [50, 100] }, piggybackDoses: 2, heldMinutes: 30 },
      {
        drug: ampicillin.name,
        piggybackVolume: { oneOf: [50, 100] },
        piggybackDoses: { oneOf: [2, 3] },
        heldMinutes: 30,
      },
      {
        drug: piperacillinTazobactam.name,
        piggybackVolume: { oneOf: [100, 150] },
        piggybackDoses: 2,
        heldMinutes: 30,
      },
      { drug: metronidazole.name, piggybackVolume: 100, piggybackDoses: 2, heldMinutes: 60 },
      { drug: acyclovir.name, piggybackVolume: 100, piggybackDoses: 2, heldMinutes: 60 },
      { drug: erythromycin.name, piggybackVolume: { oneOf: [100, 250] }, piggybackDoses: 2, heldMinutes: 60 },
    ],
  },
  steps: {
    maintenanceHours: {
      unit: 'h',
      is: 'shiftHours - piggybackDoses * heldMinutes / minutesPerHour',
      says: 'Find the hours in which the main line really runs.',
      called: 'Hours of the main line',
    },
    maintenanceVolume: {
      unit: 'mL',
      is: 'maintenanceRate * maintenanceHours',
      says: 'Find its volume.',
      called: 'From the main line',
    },
    piggybackTotal: {
      unit: 'mL',
      is: 'piggybackVolume * piggybackDoses',
      says: 'Count every piggyback.',
      called: 'From the piggybacks',
    },
    totalIntake: { unit: 'mL', is: 'maintenanceVolume + piggybackTotal', says: 'Add the two lines.' },
  },
  answer: { of: 'totalIntake', round: { to: 1 }, because: 'intake is charted in whole mL' },
  realistic: ['maintenanceHours >= 5', 'totalIntake <= 2500'],
  mistakes: {
    'one-piggyback': {
      at: 'piggybackTotal',
      is: 'piggybackVolume',
      kind: 'reading',
      called: 'one piggyback counted',
      headline: 'You counted one piggyback.',
      says: 'You added {piggybackVolume} once. There were {piggybackDoses}, which bring {piggybackTotal}.',
    },
    'not-held': {
      at: 'maintenanceHours',
      is: 'shiftHours',
      kind: 'reading',
      called: 'main line not held',
      headline: 'You let the main line run on.',
      says: 'You ran the main line for {shiftHours}. It was held each time, so it ran for {maintenanceHours}.',
    },
    'main-only': {
      at: 'totalIntake',
      is: 'maintenanceVolume',
      kind: 'reading',
      called: 'piggybacks left out',
      headline: 'You left the piggybacks out.',
      says: 'You gave {maintenanceVolume}, the main line alone. The piggybacks add {piggybackTotal}.',
    },
    'piggyback-only': {
      at: 'totalIntake',
      is: 'piggybackTotal',
      kind: 'reading',
      called: 'main line left out',
      headline: 'You left the main line out.',
      says: 'You gave {piggybackTotal}, the piggybacks alone. The main line adds {maintenanceVolume}.',
    },
    'held-once': {
      at: 'maintenanceHours',
      is: 'shiftHours - heldMinutes / minutesPerHour',
      kind: 'reading',
      called: 'held once only',
      headline: 'You took off one hold only.',
      says: 'You ran the main line for {yours}. It was held {heldMinutes} for each of the {piggybackDoses}.',
    },
  },
  facts: { piggyback: { called: 'Piggyback', says: '{piggybackVolume}, main line held {heldMinutes}' } },
  picture: { kind: 'pump', shows: ['maintenanceRate'] },
  card: [
    'The main line waits while a piggyback runs.',
    'Take all holds off the shift: doses times minutes, over 60.',
    'Rate times the hours left, plus all piggybacks.',
  ],
  worked: {
    maintenanceRate: 75,
    shiftHours: 12,
    piggybackVolume: 100,
    piggybackDoses: 2,
    heldMinutes: 30,
    answer: 1025,
  },
  sources: ['nursing dosage textbooks: intake and output'],
  review: ['volumes and times of the six drugs'],
});
