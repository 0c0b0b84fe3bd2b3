import { namesIn, parseFormula } from '@shared/engine/formula';
import { describe, expect, test } from 'vitest';

describe('a formula', () => {
  test.each([
    ['volume * dropFactor / 60', ['volume', 'dropFactor']],
    ['sqrt(height * weight / 3600)', ['height', 'weight']],
    ['min(ordered, limit) + max(1, doses)', ['ordered', 'limit', 'doses']],
    ['volume >= 20 and not (volume > 250)', ['volume']],
    ['-(target - low)', ['target', 'low']],
    ['round(volume, 1)', ['volume']],
    ['2.5', []],
  ])('%s uses the names %j', (text, names) => {
    expect([...namesIn(parseFormula(text))]).toEqual(names);
  });

  test('keeps every digit of a decimal', () => {
    expect(parseFormula('0.1 + 0.2')).toMatchObject({
      left: { value: { n: 1n, d: 10n } },
      right: { value: { n: 1n, d: 5n } },
    });
  });

  test('multiplies before it adds, and takes powers first', () => {
    expect(parseFormula('1 + 2 * 3 ^ 2')).toMatchObject({
      operator: '+',
      right: { operator: '*', right: { operator: '^' } },
    });
  });
});

describe('what formulas do not have is refused with a sentence', () => {
  test.each([
    'dose = 5',
    'f(x) = x',
    'dose; 5',
    '[1, 2]',
    '{a: 1}',
    '"text"',
    'dose ? 1 : 2',
    '1 < dose < 3',
    'dose mod 2',
    'dose!',
    "dose'",
    'dose[1]',
    'dose.weight',
    'dose to mg',
    'sin(dose)',
    'random()',
    'import(dose)',
    'constructor(dose)',
    'toString()',
    '1:3',
    'dose %',
    'true',
    '',
    '* 2',
    '(dose',
  ])('%s', (text) => {
    expect(() => parseFormula(text)).toThrow(/^formula "/);
  });

  test.each(['sqrt()', 'min()', 'round()'])('%s, a function without anything in its brackets', (text) => {
    expect(() => parseFormula(text)).toThrow(/^formula "/);
  });
});

describe('a declaration is no program', () => {
  const sum = (terms: number) => Array.from({ length: terms }, () => 'a').join(' + ');

  test('a formula may have 200 parts', () => {
    expect(() => parseFormula(sum(100))).not.toThrow(); // 100 names and 99 pluses: 199
    expect(() => parseFormula(`-(${sum(99)})`)).not.toThrow(); // 99 names, 98 pluses, a minus, a pair of brackets: 199
    expect(() => parseFormula(`-(-${sum(99)})`)).not.toThrow(); // 200
  });

  test('and no more', () => {
    expect(() => parseFormula(sum(101))).toThrow('more than 200 parts'); // 101 names and 100 pluses: 201
  });
});
