import { carryUnits } from '@shared/engine/carry-units';
import { parseFormula } from '@shared/engine/formula';
import { isFault } from '@shared/engine/unit-fault';
import { unitOf, unitText } from '@shared/quantity/unit';
import { describe, expect, test } from 'vitest';

const units: Readonly<Record<string, string>> = {
  volume: 'mL',
  otherVolume: 'mL',
  time: 'h',
  minutes: 'min',
  drops: 'gtt',
  dropFactor: 'gtt/mL',
  weight: 'kg',
  dose: 'mcg/kg/min',
  amount: 'mg',
  percent: '% w/v',
  percentBasis: '% w/v*mL/g',
  minutesPerHour: 'min/h',
  doses: 'doses/day',
  factor: '',
};

function carried(formula: string): string {
  const unit = carryUnits(parseFormula(formula), (name) => (name in units ? unitOf(units[name] ?? '') : undefined));
  return isFault(unit) ? unit.fault : unitText(unit);
}

describe('units carry by cancelling alone', () => {
  test.each([
    ['volume * dropFactor / (time * minutesPerHour)', 'gtt/min'],
    ['dose * weight * minutesPerHour', 'mcg/h'],
    ['percent * volume / percentBasis', 'g'],
    ['volume / time', 'mL/h'],
    ['volume / otherVolume', ''],
    ['1 / time', '1/h'],
    ['volume - otherVolume', 'mL'],
    ['1 - factor', ''],
    ['volume + 0', 'mL'],
    ['0 + volume', 'mL'],
    ['volume * 2', 'mL'],
    ['volume ^ 2', 'mL*mL'],
    ['sqrt(volume * volume)', 'mL'],
    ['exp(factor) * volume', 'mL'],
    ['min(volume, otherVolume)', 'mL'],
    ['floor(time)', 'h'],
    ['abs(volume - otherVolume)', 'mL'],
    ['volume > 20', ''],
    ['volume >= -20 and time > -4', ''],
    ['volume >= otherVolume and time < 4', ''],
    ['amount / doses', 'mg*day/dose'],
    ['-volume', 'mL'],
  ])('%s is in "%s"', (formula, unit) => {
    expect(carried(formula)).toBe(unit);
  });
});

describe('what does not fit is refused with a sentence', () => {
  test.each([
    ['volume + time', 'mL + h does not fit'],
    ['volume - 5', 'mL - a bare number does not fit'],
    ['5 + volume', 'a bare number + mL does not fit'],
    ['volume > time', 'mL > h compares different things'],
    ['exp(time)', 'exp of h: only a bare number has one'],
    ['log10(volume)', 'log10 of mL: only a bare number has one'],
    ['max(volume, time)', 'max of mL and h'],
    ['max(volume, otherVolume, time)', 'max of mL and h'],
    ['volume * rate', '"rate" is no given, conversion or earlier step'],
    ['(volume + time) * dropFactor', 'mL + h does not fit'],
  ])('%s: %s', (formula, fault) => {
    expect(carried(formula)).toBe(fault);
  });
});

test('a power that is no bare number is refused', () => {
  expect(carried('2 ^ time')).toMatch(/bare number/);
});
