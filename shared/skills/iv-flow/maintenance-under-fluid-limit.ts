import { vasoactivePremixes } from '../../drugs/vasoactive-premixes';
import { defineSkill } from '../../skill/define-skill';

/** What a daily fluid limit leaves for the maintenance line. */
export const maintenanceUnderFluidLimit = defineSkill({
  id: 'iv-flow.maintenance-under-fluid-limit',
  version: 1,
  title: 'Maintenance rate under a total fluid limit',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'pediatrics', 'sterile-products'],
  asks: [
    {
      caption: 'Heart failure unit',
      order:
        'All lines together may give {fluidLimit}. The {drug} drip takes {dripRate}, and an antibiotic in {piggybackVolume} is due {piggybackDoses:number} times a day. Weight {weight}.',
      question: 'How many mL per hour are left for the maintenance fluid?',
      namesUnit: true,
    },
    {
      caption: 'Rounds, fluid restriction',
      order:
        'Patient of {weight}: small bags of {piggybackVolume}, {piggybackDoses:number} a day; {drug} without a break at {dripRate}. The new ceiling for everything by vein is {fluidLimit}.',
      question: 'Which rate may the main line have?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { oneOf: [vasoactivePremixes.dopamine.name, 'furosemide', 'insulin'] } },
    fluidLimit: { unit: 'mL/day', draw: { oneOf: [1000, 1200, 1500, 1800, 2000] }, called: 'Limit' },
    dripRate: { unit: 'mL/h', draw: { from: 2, to: 15, by: 0.5 }, called: 'Drug drip' },
    piggybackVolume: { unit: 'mL', draw: { oneOf: [50, 100] }, called: 'One piggyback' },
    piggybackDoses: { unit: 'doses/day', draw: { oneOf: [2, 3, 4] }, called: 'Piggybacks' },
  },
  extras: { weight: { unit: 'kg', draw: { from: 52, to: 98, by: 2 }, called: 'Weight' } },
  steps: {
    dripDay: {
      unit: 'mL/day',
      is: 'dripRate * hoursPerDay',
      says: 'Find the drip of 24 hours.',
      called: 'Drip in a day',
    },
    piggybackDay: {
      unit: 'mL/day',
      is: 'piggybackVolume * piggybackDoses',
      says: 'Count every piggyback of the day.',
      called: 'Piggybacks in a day',
    },
    leftForMaintenance: {
      unit: 'mL/day',
      is: 'fluidLimit - dripDay - piggybackDay',
      says: 'Take both off the limit.',
      called: 'Left for a day',
    },
    maintenanceRate: {
      unit: 'mL/h',
      is: 'leftForMaintenance / hoursPerDay',
      says: 'Share what is left over 24 hours.',
    },
  },
  answer: {
    of: 'maintenanceRate',
    round: { to: 0.1 },
    because: 'small allowances need tenths of a mL per hour',
    acceptIf: [{ round: { to: 0.1, mode: 'down' }, because: 'rounded down, a strict limit is never passed' }],
  },
  realistic: ['maintenanceRate >= 15', 'maintenanceRate <= 75', 'round(maintenanceRate, 1) <= maintenanceRate'],
  mistakes: {
    'limit-over-24': {
      at: 'leftForMaintenance',
      is: 'fluidLimit',
      kind: 'reading',
      called: 'other lines left out',
      headline: 'You left the other lines out.',
      says: 'You shared the whole {fluidLimit}. Drip and piggybacks use {dripDay:number} mL and {piggybackDay:number} mL of it.',
    },
    'drip-one-hour': {
      at: 'dripDay',
      is: 'dripRate',
      kind: 'unit',
      called: 'one hour of the drip',
      headline: 'You took off one hour of drip.',
      says: 'You took {dripRate:number} mL off the limit. The drip runs all day: {dripDay}.',
    },
    'one-piggyback': {
      at: 'piggybackDay',
      is: 'piggybackVolume',
      kind: 'reading',
      called: 'one piggyback taken off',
      headline: 'You took off one piggyback.',
      says: 'You took {piggybackVolume} off once. The day has {piggybackDoses:number} of them: {piggybackDay}.',
    },
    'not-hourly': {
      at: 'maintenanceRate',
      is: 'leftForMaintenance',
      kind: 'unit',
      called: 'day given for an hour',
      headline: 'You stopped at the day.',
      says: 'You gave {leftForMaintenance}. Shared over 24 hours it is a rate.',
    },
  },
  facts: { piggyback: { called: 'Piggyback', says: '{piggybackVolume}, {piggybackDoses}' } },
  picture: { kind: 'pump', shows: ['dripRate'] },
  card: [
    'Bring every line to mL in a day.',
    'Take drip and piggybacks off the limit.',
    'Divide what is left by 24 hours.',
    'Where the limit is strict, round down.',
  ],
  worked: { fluidLimit: 1500, dripRate: 7.5, piggybackVolume: 50, piggybackDoses: 4, answer: 46.7 },
  sources: ['pediatric and critical-care pharmacy textbooks: total fluid intake'],
});
