import { unitOf, unitText } from '@shared/quantity/unit';
import { conversionNamed, conversions } from '@shared/skill/conversions';
import { describe, expect, test } from 'vitest';

describe('conversions', () => {
  test.each([
    ['minutesPerHour', 60, 'min/h'],
    ['hoursPerDay', 24, 'h/day'],
    ['daysPerWeek', 7, 'day/week'],
    ['microgramsPerMilligram', 1000, 'mcg/mg'],
    ['milligramsPerGram', 1000, 'mg/g'],
    ['gramsPerKilogram', 1000, 'g/kg'],
    ['millilitersPerLiter', 1000, 'mL/L'],
    ['poundsPerKilogram', 2.2, 'lb/kg'],
    ['percentBasis', 100, '% w/v*mL/g'],
  ])('%s is %d %s', (name, value, unit) => {
    const conversion = conversionNamed(name);
    expect(Number(conversion?.value)).toBe(value);
    expect(unitText(unitOf(conversion?.unit ?? ''))).toBe(unit);
  });

  test('the pound is taught in three ways', () => {
    expect(conversions.poundsPerKilogram.alsoTaught).toEqual(['2.2046', '2.205']);
  });

  test.each(Object.entries(conversions))(
    '%s says its value in words and where it comes from',
    (_, { value, says, source }) => {
      // its own figure, or two whose quotient it is
      const figures = (says.replaceAll(',', '').match(/\d+(\.\d+)?/g) ?? []).map(Number);
      const quotients = figures.flatMap((over) => figures.map((under) => over / under));
      expect([...figures, ...quotients]).toContain(Number(value));
      expect(source.length).toBeGreaterThan(5);
    },
  );

  test.each(['', 'volume', 'constructor', 'toString', '__proto__'])('"%s" is none', (name) => {
    expect(conversionNamed(name)).toBeUndefined();
  });
});
