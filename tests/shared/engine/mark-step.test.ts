import { markStep } from '@shared/engine/mark-step';
import type { OwnValues } from '@shared/engine/own-working';
import { exact } from '@shared/quantity/exact';
import { numberText } from '@shared/quantity/write-number';
import { lbToKg } from '@shared/skills/conversions/lb-to-kg';
import { mcgKgMinToRate } from '@shared/skills/iv-titration/mcg-kg-min-to-rate';
import { describe, expect, test } from 'vitest';
import { problemOf } from '../../kit/marked';

// 7.5 times 83.5 = 626.25 mcg/min; times 60 = 37,575 mcg/h; the bag holds 1,600 mcg/mL; 23.484375 mL/h.
const order = problemOf(mcgKgMinToRate, { weight: 83.5, orderedDose: 7.5, drugInBag: 400, bagVolume: 250 });
const nothing: OwnValues = new Map();
const own = (values: Readonly<Record<string, string>>): OwnValues =>
  new Map(Object.entries(values).map(([name, value]) => [name, { value: exact(value), isRight: false }]));

describe('a step alone, by value and unit', () => {
  test.each([
    ['minuteDose', '626.25 mcg/min', 'right'],
    ['minuteDose', '626 mcg/min', 'right'],
    ['minuteDose', '626.3 mcg/min', 'right'],
    ['minuteDose', '0.62625 mg/min', 'right'],
    ['minuteDose', '37575 mcg/h', 'right'],
    ['minuteDose', '630 mcg/min', 'slip'],
    ['minuteDose', '626.25', 'unit-missing'],
    ['minuteDose', 'much', 'unreadable'],
    ['minuteDose', '626.25 mL/min', 'slip'],
    ['concentration', '1,600 mcg/mL', 'right'],
    ['concentration', '1.6 mg/mL', 'right'],
    ['pumpRate', '23.5 mL/h', 'right'],
    ['pumpRate', '23.48 mL/h', 'right'],
    ['pumpRate', '24 mL/h', 'slip'],
  ])('%s: %s is %s', (step, response, verdict) => {
    expect(markStep(order, step, response, nothing).verdict).toBe(verdict);
  });

  test('a wrong one is told by its declared mistake', () => {
    const { explanations, says } = markStep(order, 'minuteDose', '7.5 mcg/min', nothing);
    expect(explanations.map(({ id }) => id)).toEqual(['no-weight']);
    expect(says).toContain('83.5');
  });

  test('one that is ten times too high is dangerous', () => {
    expect(markStep(order, 'minuteDose', '6262.5 mcg/min', nothing)).toMatchObject({ verdict: 'slip', danger: true });
    expect(markStep(order, 'minuteDose', '700 mcg/min', nothing)).toMatchObject({ verdict: 'slip', danger: false });
  });

  test('asked again, it says nothing of the right value', () => {
    for (const response of ['much', '626.25']) {
      const { right, value } = markStep(order, 'minuteDose', response, nothing);
      expect({ right, value }).toEqual({ right: undefined, value: undefined });
    }
  });

  test('one that the skill has not is a fault of ours', () => {
    expect(() => markStep(order, 'rate', '1 mL/h', nothing)).toThrow(
      'iv-titration.mcg-kg-min-to-rate has no step "rate"',
    );
  });
});

describe('later steps are marked on the student’s own values', () => {
  test('right working on a wrong value is carried forward: 7.5 times 60 = 450', () => {
    const { verdict, value } = markStep(order, 'hourlyDose', '450 mcg/h', own({ minuteDose: '7.5' }));
    expect({ verdict, value: numberText(value ?? exact(0)) }).toEqual({ verdict: 'carried', value: '450' });
  });

  test('through steps that were left out: 7.5 times 60 over 1,600 = 0.28', () => {
    expect(markStep(order, 'hourlyDose', '37575 mcg/h', own({ minuteDose: '7.5' })).verdict).toBe('right');
    expect(markStep(order, 'pumpRate', '46.97 mL/h', own({ minuteDose: '1252.5' })).verdict).toBe('carried');
  });

  test('a second slip on a wrong value is shown', () => {
    expect(markStep(order, 'hourlyDose', '500 mcg/h', own({ minuteDose: '7.5' })).verdict).toBe('slip');
  });

  test('an absurd value is not carried, and the reason is said', () => {
    // 3,757,500 mcg/h over 1,600 are 2,348.4 mL/h; at most 150 is believable.
    const { verdict, says, value } = markStep(order, 'pumpRate', '2,348.4 mL/h', own({ hourlyDose: '3757500' }));
    expect(verdict).toBe('not-carried');
    expect(says.replaceAll('\u00a0', ' ')).toMatch(/^2,348\.4\d* mL\/h is not believable for pump rate/);
    expect(numberText(value ?? exact(0))).toBe('23.484375');
  });

  test('a value kept to three figures is the student’s own too: 626 times 60 = 37,560', () => {
    const { value } = markStep(order, 'minuteDose', '626 mcg/min', nothing);
    const { verdict } = markStep(
      order,
      'hourlyDose',
      '37,560 mcg/h',
      new Map([['minuteDose', { value: value ?? exact(0), isRight: true }]]),
    );
    expect(['right', 'carried']).toContain(verdict);
  });
});

test('what is right as the answer is right as the last step: 218 lb over 2.2046 are 98.9 kg', () => {
  expect(markStep(problemOf(lbToKg, { lb: 218 }), 'kg', '98.9 kg', nothing).verdict).toBe('right');
});
