// The conventions where sources disagree: what is taught, by whom, and which value stands where nobody chose.
import { unitOf } from '@shared/quantity/unit';
import { type Convention, conventions, isConvention } from '@shared/skill/conventions';
import { conversionNamed, taught } from '@shared/skill/conversions';
import { describe, expect, test } from 'vitest';

const all: readonly (readonly [name: string, convention: Convention])[] = Object.entries(conventions);

describe.each(all)('the convention %s', (name, convention) => {
  const values = convention.choices.map(({ value }) => value);

  test('is taught in more than one way, the default first', () => {
    expect(new Set(values).size).toBe(values.length);
    expect(values.length).toBeGreaterThan(1);
    expect(values[0]).toBe(convention.default);
  });

  test('says of each value what it is in words, and who teaches it', () => {
    for (const { value, says, taughtBy } of convention.choices) {
      expect(says.replaceAll(',', '')).toMatch(new RegExp(`^${value.replace('.', '\\.')} `));
      expect(taughtBy).toMatch(/courses/);
    }
  });

  test('has a unit and a source', () => {
    expect(unitOf(convention.unit).size).toBe(2);
    expect(convention.source).toMatch(/NIST/);
  });

  test('is the conversion of that name; the other values are right as well', () => {
    expect(conversionNamed(name)).toMatchObject({ value: convention.default, alsoTaught: values.slice(1) });
  });

  test('puts any of its values in the place of the default', () => {
    for (const { value, says } of convention.choices) {
      const others = values.filter((other) => other !== value);
      expect(taught(convention, value)).toMatchObject({ value, says, alsoTaught: others });
    }
  });
});

test('a value that nobody teaches is refused with those that are taught', () => {
  expect(() => taught(conventions.poundsPerKilogram, '2')).toThrow(
    'Pound: 2 lb/kg is taught nowhere; 2.2, 2.2046, 2.205 are',
  );
});

test.each(['minutesPerHour', 'constructor', '__proto__', ''])('"%s" is no convention', (name) => {
  expect(isConvention(name)).toBe(false);
});
