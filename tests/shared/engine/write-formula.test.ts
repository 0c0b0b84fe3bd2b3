import { compile } from '@shared/engine/evaluate';
import { parseFormula } from '@shared/engine/formula';
import { speakArithmetic } from '@shared/engine/speak-arithmetic';
import { writeFormula } from '@shared/engine/write-formula';
import { exact } from '@shared/quantity/exact';
import { writeNumber } from '@shared/quantity/write-number';
import { describe, expect, test } from 'vitest';

const names = ['dose', 'limit', 'change', 'tubes', 'fold'];
const values = [exact('5.1'), exact(4), exact(-12), exact(3), exact(20)];

/** A formula in writing, its count in vials, its names in mg. */
function written(formula: string, isOfTime = false): string {
  const slotOf = (name: string) => names.indexOf(name);
  const number = (name: string) => writeNumber(values[slotOf(name)] ?? exact(0));
  return writeFormula(parseFormula(formula), {
    text: number,
    quantity: (name) => `${number(name)} mg`,
    value: (part) => compile(part, slotOf)(values),
    isOfTime,
    whole: 'whole vials',
  });
}

describe('what no sign of arithmetic says stands in words', () => {
  test.each([
    ['min(dose, limit)', 'the smaller of 5.1 mg and 4 mg'],
    ['max(dose, limit, fold)', 'the largest of 5.1 mg, 4 mg and 20 mg'],
    ['max(0, floor((dose - limit) / tubes) + 1)', 'the larger of 0 and ((5.1 − 4) ÷ 3, rounded down) + 1'],
    ['min(limit, 5) * dose', '(the smaller of 4 and 5) × 5.1'],
    ['floor(min(dose, limit * tubes))', '(the smaller of 5.1 and 4 × 3), rounded down to whole vials'],
    ['floor(dose / limit)', '5.1 ÷ 4, rounded down to whole vials'],
    ['ceil(dose / limit)', '5.1 ÷ 4, rounded up to whole vials'],
    ['ceil(dose / limit) * tubes', '(5.1 ÷ 4, rounded up) × 3'],
    ['round(dose / limit, 0)', '5.1 ÷ 4, rounded to whole vials'],
    ['round(dose / 10, 0) * 10', '(5.1 ÷ 10, rounded to a whole number) × 10'],
    ['round(dose, 1)', '5.1, rounded to one decimal'],
    ['abs(dose - limit)', 'the difference between 5.1 and 4'],
    ['abs(change)', '−12 without its sign'],
    ['sqrt(dose * limit / 3600)', '√(5.1 × 4 ÷ 3,600)'],
    ['floor(log10(dose))', 'the power of ten at the first figure of 5.1'],
    ['fold ^ tubes', '20 × 20 × 20'],
    ['10 ^ change', '10 to the power −12'],
    ['dose * 2 ^ (limit - tubes)', '5.1 × (2 to the power (4 − 3))'],
  ])('%s is written %s', (formula, text) => {
    expect(written(formula)).toBe(text);
  });

  test('of dates and times the one is earlier', () => {
    expect(written('min(dose, limit)', true)).toBe('the earlier of 5.1 mg and 4 mg');
    expect(written('max(dose, limit, fold)', true)).toBe('the latest of 5.1 mg, 4 mg and 20 mg');
  });
});

describe('conditions are decided and named in front', () => {
  test.each([
    ['10 + (dose > 10) * 15', 'Since 5.1 ≤ 10: 10'],
    ['10 + (dose > limit) * 15', 'Since 5.1 > 4: 10 + 15'],
    ['50 * (1 + (dose > 2) + 5 * (dose > 9))', 'Since 5.1 > 2 and 5.1 ≤ 9: 50 × (1 + 1)'],
    ['(dose <= 9) + (limit <= 9) + (fold <= 9)', 'Since 5.1 ≤ 9, 4 ≤ 9 and 20 > 9: 1 + 1'],
    ['dose - (dose == limit) * 4', 'Since 5.1 ≠ 4: 5.1'],
    ['dose + (dose > 9 or limit > 9) * 4', 'Since 5.1 ≤ 9 and 4 ≤ 9: 5.1'],
    ['dose * (limit < dose)', 'Since 4 < 5.1: 5.1'],
  ])('%s is written %s', (formula, text) => {
    expect(written(formula)).toBe(text);
  });
});

describe('arithmetic alone', () => {
  test.each([
    ['dose * limit / tubes', '5.1 × 4 ÷ 3'],
    ['dose - (limit - tubes)', '5.1 − (4 − 3)'],
    ['dose / (limit * tubes)', '5.1 ÷ (4 × 3)'],
    ['dose + change', '5.1 − 12'],
    ['dose - change', '5.1 − (−12)'],
    ['dose * change', '5.1 × (−12)'],
    ['dose', ''],
  ])('%s is written %s', (formula, text) => {
    expect(written(formula)).toBe(text);
  });
});

test('a screen reader hears words for every sign', () => {
  expect(speakArithmetic('Since 5.1 ≤ 10: (10 − 4) × 2 ÷ √(9), rounded down')).toBe(
    'Since 5.1 is at most 10: (10 minus 4) times 2 divided by the square root of (9), rounded down',
  );
  expect(speakArithmetic('5.1 × (−12)')).toBe('5.1 times (minus 12)');
});
