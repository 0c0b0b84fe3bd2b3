import { conversionBetween, differByPrefix } from '@shared/quantity/same-measure';
import { unitOf } from '@shared/quantity/unit';
import { describe, expect, test } from 'vitest';

const factor = (from: string, to: string) => conversionBetween(unitOf(from), unitOf(to))?.toFraction();

describe('one unit in another', () => {
  test.each([
    ['L', 'mL', '1000'],
    ['mcg/kg/min', 'mg/kg/h', '3/50'],
    ['mg/dose', 'mg', '1'],
    // 1% w/v is 1 g in 100 mL
    ['g/mL', '% w/v', '100'],
    ['mg/mL', '% w/v', '1/10'],
    ['% w/v', 'mg/mL', '10'],
    ['% w/v', 'g/L', '10'],
    ['% w/v*mL', 'g', '1/100'],
    ['% w/v', '% w/v', '1'],
  ])('%s is %s times %s', (from, to, times) => {
    expect(factor(from, to)).toBe(times);
  });

  test.each([
    ['mL', 'mg'],
    ['mL/h', 'mL'],
    ['g/g', '% w/v'],
    ['mL/mL', '% w/v'],
    ['% w/w', '% w/v'],
    ['%', '% w/v'],
    ['lb', 'kg'],
    ['units', 'mg'],
  ])('%s does not measure what %s measures', (from, to) => {
    expect(factor(from, to)).toBeUndefined();
  });
});

test('a clock unit in place of another is more than a prefix', () => {
  expect(differByPrefix(unitOf('mcg/mL'), unitOf('mg/mL'))).toBe(true);
  expect(differByPrefix(unitOf('mL/min'), unitOf('mL/h'))).toBe(false);
});
