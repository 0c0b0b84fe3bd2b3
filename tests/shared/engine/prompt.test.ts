import { promptOf, promptText } from '@shared/engine/prompt';
import { householdToMl } from '@shared/skills/conversions/household-to-ml';
import { mgPerKgDayDivided } from '@shared/skills/dosage/mg-per-kg-day-divided';
import { oralLiquidVolume } from '@shared/skills/dosage/oral-liquid-volume';
import { describe, expect, test } from 'vitest';
import { problemOf } from '../../kit/marked';
import { alteredSkill, plainSkill } from '../../kit/plain-skill';

const plain = (text: string | undefined) => (text ?? '').replaceAll('\u00a0', ' ');
const drip = { fluid: 'saline', volume: 1000, infusionTime: 8, dropFactor: 15 };

describe('a prompt', () => {
  test('prints its figures with commas and units, and announces its rounding with the reason', () => {
    expect(plain(promptText(problemOf(plainSkill, drip)))).toBe(
      'Infuse 1,000 mL of saline over 8 h through a set of 15 gtt/mL. How many drops per minute are counted? Round to the nearest whole gtt/min: a drop cannot be split.',
    );
  });

  test('sets its figures apart from its words', () => {
    const figures = promptOf(problemOf(plainSkill, drip))?.order.filter(({ isFigure }) => isFigure);
    expect(figures?.map(({ text }) => plain(text))).toEqual(['1,000 mL', 'saline', '8 h', '15 gtt/mL']);
  });

  test('keeps number and unit on one line', () => {
    expect(promptText(problemOf(plainSkill, drip))).toContain('1,000\u00a0mL');
  });

  test.each([
    [{ to: 0.1 }, 'Round to the nearest 0.1 gtt/min'],
    [{ decimals: 2 }, 'Round to the nearest 0.01 gtt/min'],
    [{ decimals: 0 }, 'Round to the nearest whole gtt/min'],
    [{ sig: 3 }, 'Round to 3 figures'],
    [{ to: 1, mode: 'up' }, 'Round up to the nearest whole gtt/min'],
    [{ to: 5, mode: 'down' }, 'Round down to the nearest 5 gtt/min'],
  ])('announces %j as "%s"', (round, rule) => {
    const problem = problemOf(alteredSkill({ 'answer.round': round }), drip);
    expect(plain(promptOf(problem)?.rounding)).toBe(`${rule}: a drop cannot be split.`);
  });

  test('asks for a whole number where the working ends in one', () => {
    const problem = problemOf(alteredSkill({ 'answer.isWhole': true }), drip);
    expect(plain(promptOf(problem)?.rounding)).toBe('Give a whole number of gtt/min: a drop cannot be split.');
  });

  test('prints grams first from 10,000 mg up', () => {
    const lactulose = { drug: 'lactulose solution', ordered: 20000, strengthMg: 10000, strengthMl: 15 };
    expect(plain(promptText(problemOf(oralLiquidVolume, lactulose)))).toContain('20 g (20,000 mg)');
    expect(plain(promptText(problemOf(oralLiquidVolume, { ...lactulose, ordered: 9999 })))).toContain('9,999 mg');
  });

  test('prints doses a day as the hours between them', () => {
    const child = {
      drug: 'amoxicillin',
      weight: 12,
      perKgDay: 45,
      doses: 3,
      strengthMg: 250,
      strengthMl: 5,
      maxDay: 1500,
    };
    expect(promptText(problemOf(mgPerKgDayDivided, child))).toContain('every 8 hours');
  });

  test.each([
    [0.5, 15, '0.5 tablespoon'],
    [3, 5, '3 teaspoons'],
    [2, 3840, '2 gallons'],
    [1, 30, '1 fluid ounce'],
  ])('names %d of the measure that holds %d mL as %s', (count, mlPerMeasure, text) => {
    const problem = problemOf(householdToMl, { liquid: 'clear broth', count, mlPerMeasure, otherMl: 60 });
    expect(plain(promptText(problem))).toContain(text);
  });

  test('says whether its question names the unit', () => {
    const [first, second] = plainSkill.asks.map((ask) => promptOf({ ...problemOf(plainSkill, drip), ask }));
    expect(first).toMatchObject({ unitShown: true, label: 'Drip rate' });
    expect(second).toMatchObject({ unitShown: false, label: 'Drip rate, with its unit' });
  });
});
