import { formulaLiquids } from '../../drugs/formula-liquids';
import { defineSkill } from '../../skill/define-skill';

const bottles = { oneOf: [30, 60, 90, 120, 180, 240, 480] };
const bulk = { oneOf: [240, 480, 500, 946, 1000, 2000] };

/** The volume of a liquid ingredient in a preparation in percent, volume in volume. */
export const percentVvVolume = defineSkill({
  id: 'concentration.percent-vv-volume',
  version: 1,
  title: 'Milliliters of liquid in a percent v/v preparation',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'compounding'],
  asks: [
    {
      caption: 'Formula card',
      order: '{liquid} {percent}, with vehicle to {volume}.',
      question: 'What volume of pure {liquid} do you measure?',
    },
    {
      caption: 'Purchasing',
      order: 'Every month {volume} of a preparation is made that is {percent} {liquid}.',
      question: 'How many mL of the ingredient does one month use?',
      namesUnit: true,
    },
  ],
  givens: {
    liquid: { kind: 'word', draw: { row: 'liquids' } },
    percent: { unit: '% v/v', draw: { row: 'liquids' }, called: 'Strength' },
    volume: { unit: 'mL', draw: { row: 'liquids' }, called: 'Made up to' },
  },
  rows: {
    liquids: [
      { liquid: formulaLiquids.isopropyl.name, percent: 70, volume: bulk },
      { liquid: formulaLiquids.ethanol.name, percent: { oneOf: [10, 20] }, volume: bottles },
      { liquid: formulaLiquids.ethanol.name, percent: 70, volume: bulk },
      { liquid: formulaLiquids.glycerin.name, percent: { oneOf: [5, 15] }, volume: bottles },
      { liquid: formulaLiquids.peppermintOil.name, percent: 10, volume: bottles },
      { liquid: formulaLiquids.propyleneGlycol.name, percent: { oneOf: [20, 40] }, volume: bottles },
      { liquid: formulaLiquids.phenol.name, percent: 1.5, volume: { oneOf: [240, 480, 500, 1000] } },
      { liquid: formulaLiquids.methylSalicylate.name, percent: 10, volume: bottles },
      { liquid: formulaLiquids.aceticAcid.name, percent: 2, volume: { oneOf: [180, 240, 480] } },
      { liquid: formulaLiquids.mineralOil.name, percent: 55, volume: bulk },
    ],
  },
  steps: {
    fraction: {
      unit: 'mL/mL',
      is: 'percent / percentByVolume',
      says: 'Percent v/v is mL in 100 mL: find the share in 1 mL.',
      called: 'Share of the ingredient',
    },
    liquidVolume: {
      unit: 'mL',
      is: 'fraction * volume',
      says: 'Multiply by the volume being made.',
      called: 'Volume of the ingredient',
    },
  },
  answer: { of: 'liquidVolume', round: { to: 0.1 }, because: 'it is measured to a tenth of a mL' },
  realistic: ['liquidVolume >= 2'],
  mistakes: {
    'percent-as-per-1000': {
      at: 'fraction',
      is: 'percent / 1000',
      kind: 'reading',
      called: 'percent taken as parts in 1,000',
      headline: 'You read percent as parts in 1,000.',
      says: 'You divided {percent:number} by 1,000. Percent is parts in 100.',
    },
    'rest-of-preparation': {
      at: 'liquidVolume',
      is: 'volume - fraction * volume',
      kind: 'reading',
      called: 'vehicle given',
      headline: 'You gave the vehicle.',
      says: '{yours} is everything but the {liquid}. The ingredient itself is {percent}.',
    },
    'percent-not-divided': {
      at: 'fraction',
      is: 'percent',
      kind: 'reading',
      called: 'percent not divided by 100',
      headline: 'You did not divide by 100.',
      says: 'You multiplied {volume} by {percent:number}. The ingredient cannot be more than {volume}.',
    },
    'added-on-top': {
      at: 'liquidVolume',
      is: 'volume * percent / (percentByVolume + percent)',
      kind: 'set-up',
      called: 'ingredient added on top',
      headline: 'You added the ingredient on top.',
      says: 'You divided by 100 plus {percent:number}. {volume} is the finished volume, with the {liquid} in it.',
    },
  },
  picture: { kind: 'graduated-cylinder', shows: ['volume'] },
  card: [
    'Percent v/v is mL in 100 mL of the finished product.',
    'Percent over 100 is the share.',
    'Share times the finished volume.',
  ],
  worked: { liquid: formulaLiquids.isopropyl.name, percent: 70, volume: 946, answer: 662.2 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Expressions of Concentration',
    'US Army course MD0802, Pharmaceutical Calculations II: percentage and ratio strength',
  ],
  review: ['percents of the ingredients'],
});
