// What is known of the twelve skills outside this project: names and units of givens, what is asked, how it is rounded,
// and between which values a given lies. A unit may be more precise here by a counted thing; a draw may be narrower.
import { draw, drawnValues } from '@shared/engine/draw';
import { isQuantity } from '@shared/engine/prepared-skill';
import { givensOf } from '@shared/engine/problem';
import { exact } from '@shared/quantity/exact';
import type { RoundRule } from '@shared/quantity/round';
import { sameUnit, unitOf } from '@shared/quantity/unit';
import { allSkills, skillNamed } from '@shared/skills/all-skills';
import { describe, expect, test } from 'vitest';

type Known = readonly [unit: string, least: number, most: number] | 'word';
interface KnownSkill {
  readonly givens: Readonly<Record<string, Known>>;
  readonly answer: readonly [of: string, unit: string, round: RoundRule];
}

const known: Readonly<Record<string, KnownSkill>> = {
  'alligation.volume-of-stronger': {
    givens: {
      item: 'word',
      high: ['%', 3, 95],
      low: ['%', 0.25, 50],
      mostTarget: ['%', 2.5, 85],
      mostTotal: ['mL', 500, 2000],
      target: ['%', 0.5, 80],
      total: ['mL', 60, 2000],
    },
    answer: ['highVolume', 'mL', { to: 0.1 }],
  },
  'compounding.formula-factor': {
    givens: {
      formula: 'word',
      ingredient: 'word',
      ingredientAmount: ['g', 2, 1000],
      formulaTotal: ['mL', 1000, 1000],
      batchTotal: ['mL', 60, 4000],
    },
    answer: ['newAmount', 'g', { to: 0.01 }],
  },
  'concentration.percent-to-mg-per-ml': {
    givens: {
      product: 'word',
      percent: ['% w/v', 0.15, 50],
    },
    answer: ['mgPerMl', 'mg/mL', { to: 0.01 }],
  },
  'conversions.household-to-ml': {
    givens: {
      count: ['measures', 0.5, 12],
      mlPerMeasure: ['mL', 5, 3840],
    },
    answer: ['volume', 'mL', { to: 0.5 }],
  },
  'conversions.lb-to-kg': {
    givens: {
      lb: ['lb', 14, 280],
    },
    answer: ['kg', 'kg', { to: 0.1 }],
  },
  'dilution.stock-volume': {
    givens: {
      stock: 'word',
      stockPercent: ['% w/v', 4, 70],
      leastFinal: ['%', 0.05, 5],
      mostFinal: ['%', 0.25, 20],
      mostVolume: ['mL', 240, 3785],
      finalPercent: ['% w/v', 0.05, 20],
      finalVolume: ['mL', 60, 3785],
    },
    answer: ['stockVolume', 'mL', { to: 0.1 }],
  },
  'dosage.mg-per-kg-day-divided': {
    givens: {
      weight: ['kg', 6, 38],
      perKgDay: ['mg/kg/day', 12, 90],
      doses: ['doses/day', 2, 4],
      strengthMg: ['mg', 75, 400],
      strengthMl: ['mL', 5, 5],
      maxDay: ['mg/day', 1000, 4000],
    },
    answer: ['volume', 'mL', { to: 0.1 }],
  },
  'dosage.oral-liquid-volume': {
    givens: {
      ordered: ['mg', 10, 30000],
      strengthMg: ['mg', 15, 10000],
      strengthMl: ['mL', 5, 15],
    },
    answer: ['volume', 'mL', { to: 0.1 }],
  },
  'iv-flow.gravity-drip-rate': {
    givens: {
      volume: ['mL', 100, 1000],
      infusionTime: ['h', 1, 12],
      dropFactor: ['gtt/mL', 10, 60],
    },
    answer: ['dripRate', 'gtt/min', { to: 1 }],
  },
  'iv-flow.infusion-time': {
    givens: {
      volume: ['mL', 100, 1000],
      pumpRate: ['mL/h', 40, 200],
    },
    answer: ['infusionMinutes', 'min', { to: 1 }],
  },
  'iv-flow.pump-rate': {
    givens: {
      volume: ['mL', 250, 3000],
      infusionTime: ['h', 4, 20],
    },
    answer: ['pumpRate', 'mL/h', { to: 0.1 }],
  },
  'iv-titration.mcg-kg-min-to-rate': {
    givens: {
      weight: ['kg', 45, 110],
      orderedDose: ['mcg/kg/min', 0.3, 200],
      drugInBag: ['mg', 20, 2500],
      bagVolume: ['mL', 100, 250],
    },
    answer: ['pumpRate', 'mL/h', { to: 0.1 }],
  },
};

test('twelve skills are known', () => {
  expect(allSkills.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(known)));
  expect(Object.keys(known)).toHaveLength(12);
});

describe.each(Object.entries(known))('%s', (id, { givens, answer: [of, unit, round] }) => {
  const skill = skillNamed(id) ?? expect.fail(`no skill ${id}`);

  test('has the givens it is known by, in their units', () => {
    const different = Object.entries(givens).filter(([name, expected]) => {
      const given = skill.givens[name];
      if (expected === 'word' || !isQuantity(given))
        return expected !== 'word' || given === undefined || isQuantity(given);
      return !sameUnit(unitOf(given.unit), unitOf(expected[0]));
    });
    expect(different).toEqual([]);
  });

  test('has no other given that its steps need', () => {
    const formulas = Object.values(skill.steps).map(({ is }) => is);
    const more = Object.keys(skill.givens).filter((name) => !(name in givens));
    expect(more.filter((name) => formulas.some((formula) => new RegExp(`\\b${name}\\b`).test(formula)))).toEqual([]);
  });

  test('asks for the same quantity, in the same unit, rounded alike', () => {
    expect(skill.answer.of).toBe(of);
    expect(skill.steps[of]?.unit).toBe(unit);
    expect('round' in skill.answer ? skill.answer.round : undefined).toEqual(round);
  });

  test('draws no given beyond the values it is known for', () => {
    const wider = Object.entries(givens).flatMap(([name, expected]) => {
      if (expected === 'word') return [];
      const [, least, most] = expected;
      const drawn = drawnValues(skill, name).map(Number);
      return drawn.length > 0 && drawn.every((value) => value >= least && value <= most) ? [] : [name];
    });
    expect(wider).toEqual([]);
  });
});

describe('what belongs together is drawn together', () => {
  const limits = [
    [
      'dilution.stock-volume',
      (g: Numbers) => g('leastFinal') <= g('finalPercent') && g('finalPercent') <= g('mostFinal'),
    ],
    ['dilution.stock-volume', (g: Numbers) => g('finalVolume') <= g('mostVolume')],
    ['alligation.volume-of-stronger', (g: Numbers) => g('target') <= g('mostTarget') && g('total') <= g('mostTotal')],
    ['conversions.household-to-ml', (g: Numbers) => g('count') !== 1],
    ['dosage.oral-liquid-volume', (g: Numbers) => g('ordered') !== g('strengthMg')],
    ['dosage.mg-per-kg-day-divided', (g: Numbers) => g('weight') * g('perKgDay') <= g('maxDay')],
  ] as const;

  test.each(limits)('%s', (id, holds) => {
    const skill = skillNamed(id) ?? expect.fail(`no skill ${id}`);
    const broken = Array.from({ length: 300 }, (_, at) => draw(skill, `limit.${at}`)).filter((problem) => {
      const values = givensOf(problem);
      return !holds((name) => exact(String(values.get(name))).valueOf());
    });
    expect(broken.map(({ seed }) => seed)).toEqual([]);
  });
});

type Numbers = (name: string) => number;
