import { volumeOfStronger } from '@shared/skills/alligation/volume-of-stronger';
import { lbToKg } from '@shared/skills/conversions/lb-to-kg';
import { infusionTime } from '@shared/skills/iv-flow/infusion-time';
import { describe, expect, test } from 'vitest';
import { acceptedOf } from '../../kit/marked';
import { alteredSkill, plainSkill } from '../../kit/plain-skill';

const bag = { volume: 1000, pumpRate: 85 }; // 1,000 / 85 = 11.7647 h; times 60 = 705.88 min
const inOneStep = {
  'steps.infusionMinutes.is': 'volume / pumpRate * minutesPerHour',
  'steps.infusionHours': undefined,
  mistakes: {},
  realistic: undefined,
};

describe('right besides the answer are', () => {
  test('the values of other taught constants: 218 lb over 2.2046 or 2.205 are 98.9 kg', () => {
    expect(acceptedOf(lbToKg, { lb: 218 })).toEqual([99.1, 98.9]);
  });

  test('three figures kept on the way: 11.8 h times 60 are 708 min; four, 11.76 h, are 705.6 and 706 again', () => {
    expect(acceptedOf(infusionTime, bag)).toEqual([706, 708]);
  });

  test('a value within one announced place: parts of 22.2 mL, times 2.5, are 55.5 for 55.6 mL', () => {
    expect(acceptedOf(volumeOfStronger, { high: 50, low: 5, target: 7.5, total: 1000 })).toEqual([55.6, 55.5]);
  });

  test("each step's own rounding: quarters of an hour, 11.75 h, are 705 min", () => {
    const skill = alteredSkill({ 'steps.infusionHours.round': { to: 0.25 } }, infusionTime);
    expect(acceptedOf(skill, bag)).toEqual([706, 708, 705]);
  });

  test('a value within half a percent: 10,100 drops of 3 figures over 10 min are 1,010, exact is 1,005', () => {
    const givens = { volume: 1005, dropFactor: 10, infusionTime: '1/6' };
    expect(acceptedOf(plainSkill, givens)).toEqual([1005, 1010]);
  });
});

describe('not right is', () => {
  test('a value farther away: 101,000 drops over 100 min, both kept to 3 figures, are 1,010, exact is 1,000.996', () => {
    const givens = { volume: 10050, dropFactor: 10, infusionTime: '251/150' }; // 100.4 min
    expect(acceptedOf(plainSkill, givens)).toEqual([1001]);
  });

  test('what a declared mistake gives: hours rounded to a tenth are 708 min as well', () => {
    const early = {
      at: 'infusionMinutes',
      is: 'round(infusionHours, 1) * minutesPerHour',
      kind: 'rounding',
      called: 'early',
      says: 'You rounded {infusionHours}.',
    };
    expect(acceptedOf(alteredSkill({ 'mistakes.early': early }, infusionTime), bag)).toEqual([706]);
  });

  test.each([
    ['a later step rounds up', { 'steps.infusionMinutes.is': 'ceil(infusionHours * minutesPerHour)' }],
    ['a later step cuts', { 'steps.infusionMinutes.is': 'floor(infusionHours * minutesPerHour)' }],
    ['a later step compares', { 'steps.infusionMinutes.is': 'infusionHours * minutesPerHour * (infusionHours > 2)' }],
    [
      'a later step takes the smaller',
      {
        'steps.infusionMinutes.is': 'min(infusionHours, 24 * infusionHours) * minutesPerHour',
      },
    ],
    ['the answer is rounded up', { 'answer.round.mode': 'up' }],
    ['there is one step only', inOneStep],
  ])('an early rounding where %s', (_, changes) => {
    expect(acceptedOf(alteredSkill(changes, infusionTime), bag).slice(1)).toEqual([]);
  });
});

describe('money is never rounded on the way', () => {
  const money = (unit: string) =>
    alteredSkill({
      givens: {
        price: { unit, draw: { oneOf: [100] } },
        inPack: { unit: 'tablets', draw: { oneOf: [30] } },
        wanted: { unit: 'tablets', draw: { oneOf: [45] } },
      },
      rows: undefined,
      steps: {
        each: { unit: `${unit}/tablet`, is: 'price / inPack', says: 'Price of one.' },
        cost: { unit, is: 'each * wanted', says: 'Price of all.' },
      },
      answer: { of: 'cost', round: { decimals: 2 }, because: 'cents' },
      mistakes: {},
      realistic: undefined,
    });

  // 100 / 30 = 3.3333 each; 45 of them 150.00, but 45 times 3.33 are 149.85, within half a percent.
  test.each(['$', 'USD'])('45 of 30 tablets for 100, unit written %s', (unit) => {
    expect(acceptedOf(money(unit), { price: 100, inPack: 30, wanted: 45 })).toEqual([150]);
  });
});
