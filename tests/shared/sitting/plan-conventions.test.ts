// The conventions in a plan: taught values of known names are kept and said, anything else is refused with what is right.
import { chosenConventions, conventionsToChoose } from '@shared/contract/plan-conventions';
import { readPlan, writePlan } from '@shared/sitting/plan-file';
import { repairPlan } from '@shared/sitting/repair-plan';
import { sayPlan } from '@shared/sitting/say-plan';
import { conventions } from '@shared/skill/conventions';
import { describe, expect, test } from 'vitest';
import { planOf } from './kit/rules-of';

const school = planOf({ conventions: { poundsPerKilogram: '2.2046', millilitersPerPint: '473' } });
const refusal = (chosen: unknown): string => {
  const read = readPlan(JSON.stringify({ ...JSON.parse(writePlan(school)), conventions: chosen }));
  return 'refused' in read ? read.refused : expect.fail('it was taken');
};

test('a plan takes every taught value of every convention, and names no other', () => {
  expect(conventionsToChoose.map(({ name }) => name)).toEqual(Object.keys(conventions));
  expect(Object.keys(chosenConventions.shape)).toEqual(Object.keys(conventions));
  for (const { name, choices } of conventionsToChoose) {
    for (const { value } of choices) expect(chosenConventions.parse({ [name]: value })).toEqual({ [name]: value });
  }
});

describe('a plan with conventions', () => {
  test('is read again from its file as it was', () => {
    expect(readPlan(writePlan(school))).toEqual({ plan: school });
  });

  test('says what stands otherwise than usual', () => {
    expect(sayPlan(school)).toBe('10 items, feedback after each, pass at 90%, 2.2046 lb in 1 kg, 473 mL in 1 pint');
    expect(sayPlan(planOf({ conventions: { poundsPerKilogram: '2.2' } }))).toBe(sayPlan(planOf({})));
  });

  test('is repaired under the same ones', () => {
    const halved = { mistake: 'halved', called: 'halved', skillId: 'conversions.lb-to-kg', kind: 'rounding' } as const;
    const mistakes = [{ ...halved, count: 1, danger: false, items: [1] }];
    expect(repairPlan(school, mistakes)?.conventions).toEqual(school.conventions);
    expect(repairPlan(planOf({}), mistakes)).not.toHaveProperty('conventions');
  });
});

describe('refused with what would be right', () => {
  const pound = 'should be "2.2" or "2.2046" or "2.205", as Pound is taught';
  test.each<[title: string, chosen: unknown, says: string]>([
    ['a value that nobody teaches', { poundsPerKilogram: '2' }, pound],
    ['a number for a text', { poundsPerKilogram: 2.2 }, pound],
    ['a value of another convention', { poundsPerKilogram: '480' }, pound],
    ['nothing for a value', { poundsPerKilogram: null }, pound],
    ['a value in its own words', { poundsPerKilogram: '2.2 ' }, pound],
    ['a conversion that is no convention', { minutesPerHour: '100' }, '"minutesPerHour" has no place here'],
    ['a name of every object', { constructor: '2.2' }, '"constructor" has no place here'],
    ['a list', ['2.2046'], 'for poundsPerKilogram, gramsPerOunce'],
    ['a text', '2.2046', 'for poundsPerKilogram, gramsPerOunce'],
    ['nothing', null, 'for poundsPerKilogram, gramsPerOunce'],
  ])('%s', (_, chosen, says) => {
    expect(refusal(chosen)).toContain(says);
    expect(refusal(chosen)).toMatch(/^This drill plan cannot be used at "conventions.{20,260}\.$/u);
  });

  test('a name beside all names, __proto__', () => {
    const text = writePlan(school).replace('"conventions": {', '"conventions": {"__proto__": "2.2",');
    expect(readPlan(text)).toHaveProperty('refused');
  });
});
