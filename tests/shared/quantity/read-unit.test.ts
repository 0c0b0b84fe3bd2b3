import { readUnit } from '@shared/quantity/read-unit';
import { unitText } from '@shared/quantity/unit';
import { numberText } from '@shared/quantity/write-number';
import { describe, expect, test } from 'vitest';
import { readingText } from './reading-text';

describe('reading a unit', () => {
  test.each([
    ['10mg', '10 mg'],
    ['10 mg', '10 mg'],
    ['1,250.5mL', '1250.5 mL'],
    ['5 ml', '5 mL'],
    ['5 mLs', '5 mL'],
    ['5 milliliters', '5 mL'],
    ['5 millilitres', '5 mL'],
    ['5 l', '5 L'],
    ['5 litre', '5 L'],
    ['5 hr', '5 h'],
    ['5 Hr', '5 h'],
    ['5 hours', '5 h'],
    ['5 m', '5 m'],
    ['5 kilograms', '5 kg'],
    ['5 gm', '5 g'],
    ['5 mcg', '5 mcg'],
    ['5 micrograms', '5 mcg'],
    ['40 mEq', '40 mEq'],
    ['40 meq', '40 mEq'],
    ['10 units', '10 units'],
    ['10 unit', '10 units'],
    ['5 international units', '5 units'],
    ['5 tsp', '5 tsp'],
    ['5 teaspoonfuls', '5 tsp'],
    ['2 tbsp', '2 tbsp'],
    ['2 fl oz', '2 fl oz'],
    ['2 fluid ounces', '2 fl oz'],
    ['154 lb', '154 lb'],
    ['154 lbs', '154 lb'],
    ['5 grains', '5 gr'],
    ['2 tablets', '2 tablet'],
    ['2 Tablets', '2 tablet'],
    ['2 tabs', '2 tablet'],
    ['1 capsule', '1 capsule'],
    ['3 suppositories', '3 suppository'],
    ['2 patches', '2 patch'],
    ['1.8 m2', '1.8 m2'],
    ['1.8 m²', '1.8 m2'],
    ['1.8 m^2', '1.8 m2'],
    ['1.8 square meters', '1.8 m2'],
    ['37 °C', '37 °C'],
    ['37 C', '37 °C'],
    ['98.6 degrees F', '98.6 °F'],
    ['-4 °C', '-4 °C'],
    ['120 mmHg', '120 mm Hg'],
    ['120 mm Hg', '120 mm Hg'],
    ['5 ㎎', '5 mg'],
    ['５ｍｇ', '5 mg'],
  ])('reads %s as %s', (typed, read) => {
    expect(readingText(typed)).toBe(read);
  });

  test.each([
    ['0.9 %', '0.9 %'],
    ['0.9%', '0.9 %'],
    ['5 percent', '5 %'],
    ['5 per cent', '5 %'],
    ['5 % w/v', '5 % w/v'],
    ['5 %w/v', '5 % w/v'],
    ['5%w/v', '5 % w/v'],
    ['5% (w/w)', '5 % w/w'],
    ['70 % v/v', '70 % v/v'],
    ['5% W/V', '5 % w/v'],
  ])('reads the percentage %s as %s', (typed, read) => {
    expect(readingText(typed)).toBe(read);
  });

  test.each([
    ['12 gtt/min', '12 gtt/min'],
    ['12 gtts/min', '12 gtt/min'],
    ['12 drops per minute', '12 gtt/min'],
    ['12 drops a minute', '12 gtt/min'],
    ['12 drops each minute', '12 gtt/min'],
    ['12 drops an hour', '12 gtt/h'],
    ['125 ml/hr', '125 mL/h'],
    ['125 mL / h', '125 mL/h'],
    ['125 mL per hour', '125 mL/h'],
    ['5 mcg/kg/min', '5 mcg/kg/min'],
    ['5 mcg per kg per min', '5 mcg/kg/min'],
    ['5 mcg/kg per min', '5 mcg/kg/min'],
    ['5 mcg/(kg·min)', '5 mcg/kg/min'],
    ['5 mg/kg/d', '5 mg/kg/day'],
    ['600 mg/dose', '600 mg/dose'],
    ['2 tablets/day', '2 tablet/day'],
    ['2 tablets a day', '2 tablet/day'],
    ['75 mg/m2', '75 mg/m2'],
    ['75 mg/m^2', '75 mg/m2'],
    ['75 mg/m²', '75 mg/m2'],
    ['75 mg/m²/day', '75 mg/m2/day'],
    ['5 mg*h/L', '5 mg*h/L'],
    ['5 mg·h/L', '5 mg*h/L'],
    ['0.173/h', '0.173 1/h'],
    ['0.173 1/h', '0.173 1/h'],
    ['0.173 per hour', '0.173 1/h'],
    ['0.173 h-1', '0.173 1/h'],
    ['0.173 h^-1', '0.173 1/h'],
    ['0.173 h⁻¹', '0.173 1/h'],
    ['12 mL·h⁻¹', '12 mL/h'],
    ['12 mL h^-1', '12 mL/h'],
    ['5 mcg kg⁻¹ min⁻¹', '5 mcg/kg/min'],
    ['5 mcg·kg^-1·min^-1', '5 mcg/kg/min'],
    ['5 mL/h⁻¹', '? Which units are below the bar? Give each its own slash, as in mcg/kg/min.'],
  ])('reads the joined unit in %s as %s', (typed, read) => {
    expect(readingText(typed)).toBe(read);
  });

  test('reads a product written with a space where a product is asked for', () => {
    expect(readingText('5 mg h/L', 'number', 'mg*h/L')).toBe('5 mg*h/L');
    expect(readingText('5 mg h/L')).toBe('? I do not know the unit "mg h". Write mL/h, for example.');
  });

  test.each([
    ['400 mg/5 mL', '80 mg/mL'],
    ['400 mg per 5 mL', '80 mg/mL'],
    ['400mg/5mL', '80 mg/mL'],
    ['100 mg/1 mL', '100 mg/mL'],
    ['5 mg/½ mL', '10 mg/mL'],
    ['10 mg/3 mL', '10/3 mg/mL'],
    ['5 mg/.5 mL', '10 mg/mL (leading-zero)'],
    ['2 g/24 h', '1/12 g/h'],
    ['9 g/100 mL', '0.09 g/mL'],
  ])('divides by the number below the bar: %s is %s', (typed, read) => {
    expect(readingText(typed)).toBe(read);
  });

  test.each([
    ['10 U', '10 units (units-spelled-out)'],
    ['10 u', '10 units (units-spelled-out)'],
    ['10 IU', '10 units (units-spelled-out)'],
    ['10 iu', '10 units (units-spelled-out)'],
    ['10U', '10 units (units-spelled-out)'],
    ['10 U/h', '10 units/h (units-spelled-out)'],
    ['10 I.U.', '10 units (units-spelled-out, no-point-after-unit)'],
    ['5 \u00b5g', '5 mcg (mcg-not-micro-sign)'],
    ['5 \u03bcg', '5 mcg (mcg-not-micro-sign)'],
    ['5 ug', '5 mcg (mcg-not-micro-sign)'],
    ['5 µg/kg/min', '5 mcg/kg/min (mcg-not-micro-sign)'],
    ['5 cc', '5 mL (mL-not-cc)'],
    ['5 CC', '5 mL (mL-not-cc)'],
    ['5 cc/hr', '5 mL/h (mL-not-cc)'],
    ['5 gr', '5 gr (grain-spelled-out)'],
    ['5 mg.', '5 mg (no-point-after-unit)'],
    ['5 mL/hr.', '5 mL/h (no-point-after-unit)'],
    ['5 gtt./min', '5 gtt/min (no-point-after-unit)'],
    ['75 mg/m2.', '75 mg/m2 (no-point-after-unit)'],
    ['10 U/cc', '10 units/mL (units-spelled-out, mL-not-cc)'],
    ['2 fl. oz.', '2 fl oz (no-point-after-unit)'],
    ['5 MG', '5 mg (letter-case)'],
    ['5 Mg', '5 mg (letter-case)'],
    ['5 ML', '5 mL (letter-case)'],
    ['5 MLS', '5 mL (letter-case)'],
    ['5 MEQ', '5 mEq (letter-case)'],
    ['5 KG', '5 kg (letter-case)'],
    ['5 mBq', '5 MBq (letter-case)'],
    ['5 MG/ML', '5 mg/mL (letter-case)'],
    ['.50 U.', '0.5 units (leading-zero, trailing-zero, units-spelled-out, no-point-after-unit)'],
  ])('reads %s as %s, with a note', (typed, read) => {
    expect(readingText(typed)).toBe(read);
  });

  test.each([
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'xyz',
    'apples',
    'ratio',
    'mgg',
    'e',
    'Infinity',
  ])('does not know the unit %s', (typed) => {
    expect(readingText(`5 ${typed}`)).toBe(`? I do not know the unit "${typed}". Write mL/h, for example.`);
    expect(readingText(`5 mg/${typed}`, 'number', 'mg/m2')).toBe(
      `? I do not know the unit "${typed}". Write mg/m², for example.`,
    );
  });

  test.each([
    ['5 T', '? Tablespoon or teaspoon? Write tbsp or tsp.'],
    ['5 t', '? Tablespoon or teaspoon? Write tbsp or tsp.'],
    ['5 dpm', '? Read as decays per minute. For drops write gtt/min or drops per minute.'],
    ['5 DPM', '? Read as decays per minute. For drops write gtt/min or drops per minute.'],
    ['5 mL/hr/', '? A unit is missing after a slash. Write mL/h, for example.'],
    ['5 mg//mL', '? A unit is missing after a slash. Write mL/h, for example.'],
    ['5 mU/min', '? I do not know the unit "mU". Write mL/h, for example.'],
    ['5 mg.5', '? Write one number with one unit, such as 12.5 mL/h.'],
    ['5 mg..', '? I do not know the unit "mg..". Write mL/h, for example.'],
    ['5 mg/M', '? Million, meters or moles per liter? Write million, m or mol/L.'],
    ['5 mcg/kg·min', '? Which units are below the bar? Give each its own slash, as in mcg/kg/min.'],
    ['5 mg/kg-day', '? Which units are below the bar? Give each its own slash, as in mcg/kg/min.'],
    ['5 mg/0 mL', '? Nothing can be divided by 0. Write a number other than 0 after the slash.'],
    ['5 mg/5', '? Work it out and write one number with its unit.'],
    ['5 mL/h day', '? I do not know the unit "h day". Write mL/h, for example.'],
    ['33#', '? Pounds? Write lb.'],
    ['2 ℥', '? Apothecary signs are not read. Write the amount in g or mL.'],
    ['2 drams', '? Apothecary signs are not read. Write the amount in g or mL.'],
    ['1 ss', '? Write one half as 0.5 or 1/2.'],
    ['5 mg by mouth every day', '? Write the number and its unit alone, such as 12.5 mL/h.'],
  ])('asks about %s', (typed, sentence) => {
    expect(readingText(typed)).toBe(sentence);
  });
});

describe('a strength in 5 mL', () => {
  const read = (text: string, expected?: string) => {
    const typed = readUnit(text, expected);
    return 'unreadable' in typed ? typed.unreadable : `${unitText(typed.unit)}, over ${numberText(typed.per)}`;
  };

  test.each(['mg/5 mL', 'mg per 5 mL', 'mg/5mL', 'milligrams per 5 milliliters'])(
    'is read as one where it is asked for: %s',
    (text) => {
      expect(read(text, 'mg/5 mL')).toBe('mg/5 mL, over 1');
      expect(read(text, 'mg/mL')).toBe('mg/mL, over 5');
      expect(read(text)).toBe('mg/mL, over 5');
    },
  );

  test('is no unit above a bar', () => {
    expect(readingText('2 5 mL')).toContain('?');
  });
});
