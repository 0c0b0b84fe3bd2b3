import { exactAnswer } from '@shared/engine/problem';
import { promptText } from '@shared/engine/prompt';
import { type StatedGivens, solve } from '@shared/engine/solve';
import { numberText } from '@shared/quantity/write-number';
import { describe, expect, test } from 'vitest';
import { answerOfGivens } from '../../kit/marked';
import { alteredSkill, plainSkill } from '../../kit/plain-skill';

const usual = { volume: 1000, infusionTime: 8, dropFactor: 15 };
const solved = (change: StatedGivens = {}) => solve(plainSkill, { ...usual, ...change });

describe('stated givens', () => {
  test.each([
    ['8', '31.25'],
    ['8.0', '31.25'],
    ['16/2', '31.25'],
    [' 8 ', '31.25'],
    ['0.8e1', '31.25'],
    ['25/3', '30'],
    ['6', '125/3'],
  ])('%s hours are read: %s gtt/min', (infusionTime, rate) => {
    expect(numberText(exactAnswer(solved({ infusionTime }).problem))).toBe(rate);
  });

  test.each(['', 'eight', '8 h', '1,000', '1/0', '--8', 'NaN', 'Infinity', '0x10', '8.', '1e999', '½'])(
    '"%s" is no number',
    (infusionTime) => {
      expect(() => solved({ infusionTime })).toThrow(
        /^trial\.drip-rate: given "infusionTime" is ".*", which is no number; write 12\.5 or 25\/2$/,
      );
    },
  );

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d is no number either', (infusionTime) => {
    expect(() => solved({ infusionTime })).toThrow('which is no number');
  });

  test('one that the steps use must be there', () => {
    expect(() => solve(plainSkill, { volume: 1000 })).toThrow(
      'trial.drip-rate needs the given "infusionTime", "dropFactor"',
    );
  });

  test.each(['speed', 'constructor', '__proto__', 'dripRate', 'minutesPerHour'])('%s is none', (name) => {
    const stated: StatedGivens = JSON.parse(`{"volume":1000,"infusionTime":8,"dropFactor":15,"${name}":1}`);
    expect(() => solve(plainSkill, stated)).toThrow(
      `trial.drip-rate has no given "${name}"; it has fluid, volume, infusionTime, dropFactor`,
    );
  });

  test('a step without a value is refused with its name', () => {
    expect(() => solved({ infusionTime: 0 })).toThrow(
      'trial.drip-rate: step "dripRate" has no value with these givens',
    );
  });
});

describe('words may be left out, and the prompt is then left out too', () => {
  test('with the fluid the prompt is there', () => {
    expect(promptText(solved({ fluid: 'saline' }).problem)).toContain('saline');
  });

  test('without it the problem is solved all the same', () => {
    expect(promptText(solved().problem)).toBeUndefined();
    expect(answerOfGivens(plainSkill, usual)).toBe(31);
  });

  test('a wording that does not need the word is taken', () => {
    const skill = alteredSkill({
      'asks.1.order': 'A set delivers {dropFactor}; {volume} must be in after {infusionTime}.',
    });
    expect(promptText(solve(skill, usual).problem)).toMatch(/^A set delivers/);
  });
});

describe('numbers that no draw gives', () => {
  test.each([
    ['a usual problem', {}, false],
    ['a time between two drawn ones', { infusionTime: '4.25' }, false],
    ['a time beyond the range', { infusionTime: 12 }, true],
    ['a time below the range', { infusionTime: '0.5', volume: 100 }, true],
    ['a volume below every bag', { volume: 100, infusionTime: 2 }, true],
    ['a drop factor above every set', { dropFactor: 60 }, true],
    ['a rate below what is believable', { dropFactor: 10, volume: 500, infusionTime: 9 }, false],
    ['a drip too slow to believe', { dropFactor: 1, infusionTime: 9 }, true],
  ])('%s', (_, change, isUnusual) => {
    expect(solved(change).isUnusual).toBe(isUnusual);
  });
});
