// Four-option items over every skill and many seeds: one right, three that a mistake explains, nothing that tells.
import { keyOf } from '@shared/engine/answer-key';
import { draw } from '@shared/engine/draw';
import { candidatesOf, fourOptionsOf, type PrintedOption } from '@shared/engine/four-options';
import { mark } from '@shared/engine/mark';
import type { Problem } from '@shared/engine/problem';
import { telling } from '@shared/engine/telling-options';
import { readResponse } from '@shared/quantity/read-response';
import { isUnreadable } from '@shared/quantity/reading';
import { describe, expect, test } from 'vitest';
import { numberSkills } from '../../kit/number-skills';

const seeds = Array.from({ length: 60 }, (_, at) => `options.${at}`);
const drawn = numberSkills.map((skill) => ({
  id: skill.id,
  items: seeds.flatMap((seed) => {
    const problem = draw(skill, seed);
    const options = fourOptionsOf(problem, seed);
    return options ? [{ problem, options }] : [];
  }),
}));

/** The laws of four options; each gives its complaint. */
function complaints(problem: Problem, options: readonly PrintedOption[]): string[] {
  const key = keyOf(problem);
  const verdicts = options.map(({ text }) => mark(key, text, true).verdict);
  const isMarkedRight = (at: number) => ['right', 'right-unit-converted', 'rounding'].includes(verdicts[at] ?? '');
  const units = new Set(options.map(({ text }) => text.replace(/[\d.,]+/, '').replace(/s?$/, '')));
  return [
    ...(options.map(({ id }) => id).join('') === 'ABCD' ? [] : ['the letters are not A to D']),
    ...(new Set(options.map(({ text }) => text)).size === 4 ? [] : ['two are printed alike']),
    ...(options.filter(({ isRight }) => isRight).length === 1 ? [] : ['not one is right']),
    ...options.flatMap(({ isRight }, at) =>
      isRight === isMarkedRight(at) ? [] : [`${options[at]?.text} is marked ${verdicts[at]}`],
    ),
    ...(units.size === 1 ? [] : [`units differ: ${[...units].join(', ')}`]),
  ];
}

describe.each(drawn)('$id', ({ items }) => {
  test('has options for every draw, and they keep the laws', () => {
    expect(items).toHaveLength(seeds.length);
    for (const { problem, options } of items) expect(complaints(problem, options)).toEqual([]);
  });

  test('takes at least two of three from declared mistakes where the draw shows two', () => {
    for (const { problem, options } of items) {
      const candidates = candidatesOf(keyOf(problem));
      const declared = candidates.filter(({ from }) => from === 0).map(({ text }) => text);
      const shown = options.filter(({ text }) => declared.includes(text)).length;
      expect(shown).toBeGreaterThanOrEqual(Math.min(2, declared.length));
    }
  });

  test('puts the right one at every letter and at more than one place by size', () => {
    const letters = new Set(items.map(({ options }) => options.find(({ isRight }) => isRight)?.id));
    expect(letters.size).toBe(4);
    const ranks = items.map(({ options }) => {
      const values = options.map(({ text }) => sizeOf(text));
      const right = values[options.findIndex(({ isRight }) => isRight)] ?? 0;
      return values.filter((value) => value < right).length;
    });
    const commonest = Math.max(...[0, 1, 2, 3].map((rank) => ranks.filter((one) => one === rank).length));
    expect(commonest / ranks.length).toBeLessThan(0.62);
  });

  test('prints no right one that only its decimals tell, where another choice was there', () => {
    const told = items.filter(({ options }) => {
      const right = options.find(({ isRight }) => isRight)?.text ?? '';
      return telling(
        right,
        options.filter(({ isRight }) => !isRight).map(({ text }) => text),
      );
    });
    const avoidable = told.filter(({ problem, options }) => {
      const right = options.find(({ isRight }) => isRight)?.text ?? '';
      const candidates = candidatesOf(keyOf(problem));
      const like = candidates.filter(({ text }) => !telling(right, [text]));
      const isEnoughDeclared = candidates.filter(({ from }) => from === 0).length < 3;
      return like.some(({ from }) => from === 0) || (like.length > 0 && isEnoughDeclared && candidates.length > 2);
    });
    expect(avoidable.map(({ options }) => options.map(({ text }) => text))).toEqual([]);
  });
});

function sizeOf(text: string): number {
  const reading = readResponse(text, text.startsWith('$') ? 'money' : 'number');
  return isUnreadable(reading) ? expect.fail(`${text} cannot be read`) : reading.value.valueOf();
}

test('the same seed draws the same options, another seed another order', () => {
  const [skill] = numberSkills;
  const problem = draw(skill ?? expect.fail('no skill'), 'one');
  expect(fourOptionsOf(problem, 'a')).toEqual(fourOptionsOf(problem, 'a'));
  const orders = new Set(
    seeds.map((seed) =>
      fourOptionsOf(problem, seed)
        ?.map(({ text }) => text)
        .join(),
    ),
  );
  expect(orders.size).toBeGreaterThan(6);
});

describe('planted items that break a law are found out', () => {
  const found = drawn[0]?.items[0] ?? expect.fail('no item');
  const { problem, options } = found;
  const right = options.find(({ isRight }) => isRight) ?? expect.fail('none is right');
  const other = (change: (option: PrintedOption) => Partial<PrintedOption>) =>
    options.map((option) => ({ ...option, ...change(option) }));

  test.each<[string, readonly PrintedOption[], RegExp]>([
    ['the right one twice', other(() => ({ text: right.text })), /printed alike|is marked right/],
    ['none right', other(() => ({ isRight: false })), /not one is right/],
    ['another marked as right', other(({ isRight }) => ({ isRight: !isRight })), /is marked/],
    ['three options', options.slice(1), /A to D/],
    ['another unit', other(({ isRight, text }) => (isRight ? {} : { text: `${text}/day` })), /units differ/],
  ])('%s', (_, planted, complaint) => {
    expect(complaints(problem, planted).join('; ')).toMatch(complaint);
  });
});
