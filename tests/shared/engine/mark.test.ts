import { statedKey } from '@shared/engine/answer-key';
import { mark } from '@shared/engine/mark';
import { exact } from '@shared/quantity/exact';
import { percentToMgPerMl } from '@shared/skills/concentration/percent-to-mg-per-ml';
import { householdToMl } from '@shared/skills/conversions/household-to-ml';
import { lbToKg } from '@shared/skills/conversions/lb-to-kg';
import { mgReceived } from '@shared/skills/dosage/mg-received';
import { oralLiquidVolume } from '@shared/skills/dosage/oral-liquid-volume';
import { carbRatio } from '@shared/skills/insulin/carb-ratio';
import { infusionTime } from '@shared/skills/iv-flow/infusion-time';
import { describe, expect, test } from 'vitest';
import { marked, namedMistakes } from '../../kit/marked';
import { alteredSkill, plainSkill } from '../../kit/plain-skill';

const drip = { volume: 1000, infusionTime: 8, dropFactor: 15 }; // 31.25, so 31 gtt/min
const oral = { ordered: 300, strengthMg: 125, strengthMl: 5 }; // 12 mL
const bag = { volume: 1000, pumpRate: 85 }; // 705.88, so 706 min

const verdictOf = (...asked: Parameters<typeof marked>) => {
  const { verdict, danger } = marked(...asked);
  return danger ? `${verdict}, danger` : verdict;
};

describe('a question that says for one of what', () => {
  test.each([
    ['10 g/unit', 'right'],
    ['10 g', 'right'],
    ['10 grams', 'right'],
    ['0.01 kg', 'right-unit-converted'],
    ['10', 'unit-missing'],
    ['10 g/day', 'unit-wrong, danger'],
    ['10 g/dose', 'unit-wrong, danger'],
    ['10 mL', 'unit-wrong, danger'],
    ['10 mg', 'tenfold, danger'],
    ['100 g', 'tenfold, danger'],
    ['20 g', 'mistake'],
  ])('grams that one unit covers: %s is %s', (response, verdict) => {
    expect(verdictOf(carbRatio, { totalDaily: 50, rule: 500 }, response)).toBe(verdict);
  });

  const syrup = { volume: 15, times: 3, strengthMg: 5, strengthMl: 5 }; // 45 mg/day
  test.each([
    ['45 mg/day', 'right'],
    ['45 mg', 'right'],
    ['45 mg/dose', 'unit-wrong, danger'],
    ['45 mg/h', 'unit-wrong, danger'],
    ['15 mg', 'mistake'],
  ])('dose of a day: %s is %s', (response, verdict) => {
    expect(verdictOf(mgReceived, syrup, response)).toBe(verdict);
  });
});

describe('31 gtt/min, exactly 31.25', () => {
  test.each([
    ['thirty', 'unreadable'],
    ['', 'unreadable'],
    ['30-32 gtt/min', 'unreadable'],
    ['31 dpm', 'unreadable'],
    ['31', 'unit-missing'],
    ['99', 'unit-missing'],
    ['31 gtt/min', 'right'],
    ['31.0 drops per minute', 'right'],
    ['1,860 gtt/h', 'right-unit-converted'],
    ['31.25 gtt/min', 'rounding'],
    ['31.3 gtt/min', 'rounding'],
    ['125/4 gtt/min', 'rounding'],
    ['30 gtt/min', 'rounding'],
    ['31.2 gtt/min', 'wrong'],
    ['32 gtt/min', 'wrong'],
    ['31 mL/h', 'unit-wrong, danger'],
    ['31 gtt/h', 'unit-wrong, danger'],
    ['31 gtt', 'unit-wrong, danger'],
    ['1875 gtt/min', 'mistake'],
    ['2 gtt/min', 'mistake'],
    ['310 gtt/min', 'tenfold, danger'],
    ['3.1 gtt/min', 'tenfold, danger'],
    ['312.5 gtt/min', 'tenfold, danger'],
    ['0.03125 gtt/min', 'tenfold, danger'],
    ['-31 gtt/min', 'wrong'],
    ['0 gtt/min', 'mistake'],
    ['300000 gtt/min', 'wrong'],
  ])('%s is %s', (response, verdict) => {
    expect(verdictOf(plainSkill, drip, response)).toBe(verdict);
  });

  test('needs no unit where one stands beside the box', () => {
    expect(verdictOf(plainSkill, drip, 31)).toBe('right');
    expect(verdictOf(plainSkill, drip, 310)).toBe('tenfold, danger');
  });
});

describe('12 mL', () => {
  test.each([
    ['12 mL', 'right'],
    ['0.012 L', 'right-unit-converted'],
    ['12 mL/dose', 'right'],
    ['12 L', 'tenfold, danger'],
    ['12 mcL', 'tenfold, danger'],
    ['12 mg', 'unit-wrong, danger'],
    ['120 mg', 'wrong, danger'],
    ['2.4 mL', 'mistake'],
    ['0.0024 L', 'mistake'],
    ['7500 mL', 'mistake'],
  ])('%s is %s', (response, verdict) => {
    expect(verdictOf(oralLiquidVolume, oral, response)).toBe(verdict);
  });
});

describe('a conversion wants its own unit', () => {
  test.each([
    ['99.1 kg', 'right'],
    ['98.9 kg', 'right'],
    ['99.09 kg', 'rounding'],
    ['98.88 kg', 'rounding'],
    ['99 kg', 'rounding'],
    ['99,100 g', 'unit-wrong'],
    ['99.1 g', 'tenfold, danger'],
    ['99.1 lb', 'unit-wrong, danger'],
    ['218 lb', 'mistake'],
    ['218 kg', 'mistake'],
  ])('218 lb: %s is %s', (response, verdict) => {
    expect(verdictOf(lbToKg, { lb: 218 }, response)).toBe(verdict);
  });
});

describe('what is tried first wins', () => {
  test('a rounding before a mistake: 180 min for 181.82 are one place coarser and whole hours too', () => {
    expect(verdictOf(infusionTime, { volume: 500, pumpRate: 165 }, '180 min')).toBe('rounding');
  });

  test('a declared mistake before a power of ten, and the danger is said all the same', () => {
    expect(verdictOf(percentToMgPerMl, { percent: 2 }, '2 mg/mL')).toBe('mistake, danger');
    expect(namedMistakes(percentToMgPerMl, { percent: 2 }, '2 mg/mL')).toEqual(['percent-is-mg-per-ml']);
  });

  test('a power of ten before a built-in slip: 21 mL would be exchanged digits, 120 mL is tenfold', () => {
    expect(verdictOf(oralLiquidVolume, oral, '120 mL')).toBe('tenfold, danger');
    expect(namedMistakes(oralLiquidVolume, oral, '21 mL')).toEqual(['slip.digits']);
  });

  test('a unit that is wrong before a mistake with that number', () => {
    expect(verdictOf(plainSkill, { volume: 500, infusionTime: 2, dropFactor: 10 }, '42 mL')).toBe('unit-wrong, danger');
  });
});

describe('an answer that is rounded up, 5 gtt/min for 4.17', () => {
  const roundedUp = alteredSkill({ 'answer.round': { to: 1, mode: 'up' } });
  const slow = { volume: 250, infusionTime: 10, dropFactor: 10 };

  test.each([
    ['5 gtt/min', 'right'],
    ['50 gtt/min', 'tenfold, danger'],
    ['500 gtt/min', 'tenfold, danger'],
    ['0.5 gtt/min', 'tenfold, danger'],
  ])('%s is %s', (response, verdict) => {
    expect(verdictOf(roundedUp, slow, response)).toBe(verdict);
  });
});

describe('the right digits with a wrong unit are dangerous', () => {
  test.each(['706 h', '70.6 h', '7060 h', '706 mL'])('%s for 706 min', (response) => {
    expect(marked(infusionTime, bag, response).danger).toBe(true);
  });

  test('and another amount is not: 500 min', () => {
    expect(verdictOf(infusionTime, bag, '500 min')).toBe('wrong');
  });
});

describe('rounding is forgiven one place and no more', () => {
  // Half a teaspoon is 2.5 mL, announced to the half. One place coarser than tenths are whole milliliters: 3 mL.
  test('3 mL for 2.5 mL is a rounding', () => {
    expect(verdictOf(householdToMl, { count: 0.5, mlPerMeasure: 5 }, '3 mL')).toBe('rounding');
  });

  test('5 mL for 2.5 mL is twice the dose and no rounding', () => {
    expect(verdictOf(householdToMl, { count: 0.5, mlPerMeasure: 5 }, '5 mL')).not.toBe('rounding');
  });
});

describe('one place coarser than steps of 2.5 are whole gtt/min, and not tens', () => {
  const steps = alteredSkill({ 'answer.round': { to: 2.5 } });
  const slow = { volume: 250, infusionTime: 8, dropFactor: 15 }; // 7.8125, so 7.5 gtt/min

  test.each([
    ['7.5 gtt/min', 'right'],
    ['7.81 gtt/min', 'rounding'],
    ['8 gtt/min', 'rounding'],
    ['10 gtt/min', 'wrong'],
  ])('%s is %s', (response, verdict) => {
    expect(verdictOf(steps, slow, response)).toBe(verdict);
  });
});

describe('tens in place of ones are a rounding only near the exact answer', () => {
  test.each([
    ['31.25', '30', 'rounding'],
    ['6', '10', 'wrong'],
    ['14', '10', 'wrong'],
    ['185', '180', 'wrong'],
    ['184', '180', 'rounding'],
  ])('%s asked for whole units: %s is %s', (answer, response, verdict) => {
    expect(mark(statedKey(exact(answer), 'units', { to: 1 }), `${response} units`).verdict).toBe(verdict);
  });
});

describe("a teacher's own key", () => {
  const key = statedKey(exact('22.45'), 'mL', { decimals: 1 });

  test.each([
    ['22.5 mL', 'right'],
    ['22.45 mL', 'rounding'],
    ['22 mL', 'rounding'],
    ['22.4 mL', 'wrong'],
    ['225 mL', 'tenfold'],
    ['22.5', 'unit-missing'],
    ['22.5 mg', 'unit-wrong'],
  ])('for 22.45 mL to a tenth: %s is %s', (response, verdict) => {
    expect(mark(key, response).verdict).toBe(verdict);
  });

  test('without a unit wants none', () => {
    expect(mark(statedKey(exact(7), '', { to: 1 }), '7').verdict).toBe('right');
  });

  test('of 0 calls nothing tenfold', () => {
    expect(mark(statedKey(exact(0), 'mL', { to: 1 }), '10 mL')).toMatchObject({ verdict: 'wrong', danger: false });
  });
});

describe('the kind of a percent', () => {
  test.each([
    ['%', '% w/v', 'right'],
    ['% w/v', '%', 'right'],
    ['% w/v', '% w/v', 'right'],
    ['% w/w', '% w/v', 'unit-wrong'],
    ['mg/mL', '%', 'unit-wrong'],
  ])('5%s where %s is asked for: %s', (typed, unit, verdict) => {
    const key = statedKey(exact(5), unit, { decimals: 1 });
    expect(mark(key, `5 ${typed}`).verdict).toBe(verdict);
  });
});
