// Built-in slips are named only where a chance hit is unlikely: slots = 1.5 x response / place must exceed 20 x rivals.
// Place is the coarsest of the announced step, the third figure and the last typed digit; rivals are the distinct values
// of all mistakes and slips between half and twice the response. Each case below is worked by hand beside it.
import { volumeOfStronger } from '@shared/skills/alligation/volume-of-stronger';
import { lbToKg } from '@shared/skills/conversions/lb-to-kg';
import { stockVolume } from '@shared/skills/dilution/stock-volume';
import { mgPerKgDayDivided } from '@shared/skills/dosage/mg-per-kg-day-divided';
import { oralLiquidVolume } from '@shared/skills/dosage/oral-liquid-volume';
import { infusionTime } from '@shared/skills/iv-flow/infusion-time';
import { pumpRate } from '@shared/skills/iv-flow/pump-rate';
import { mcgKgMinToRate } from '@shared/skills/iv-titration/mcg-kg-min-to-rate';
import { describe, expect, test } from 'vitest';
import { marked, namedMistakes } from '../../kit/marked';
import { alteredSkill } from '../../kit/plain-skill';

const bag = { volume: 1000, pumpRate: 85 };
const oral = { ordered: 300, strengthMg: 125, strengthMl: 5 };
const stock = { stockPercent: 37, finalPercent: 10, finalVolume: 1000 };
const child = { weight: 17.5, perKgDay: 90, doses: 2, strengthMg: 400, strengthMl: 5 };

describe('a built-in slip is named where there is room', () => {
  test.each([
    // 99.09 / 2.2 = 45.04. Place 1, slots 67.5; rivals 86 (inch figure) and 45: 40.
    ['slip.pound-kilogram', lbToKg, { lb: 218 }, '45 kg'],
    // 99.1 with 9 and 1 exchanged. Place 0.1, slots 1,378; rivals 109, 85.8, 99 (cut off) and 91.9: 80.
    ['slip.digits', lbToKg, { lb: 218 }, '91.9 kg'],
    // 705.88 times 60 = 42,353. Place 100, slots 635; itself the only rival: 20.
    ['slip.hour-minute', infusionTime, bag, '42,353 min'],
    // 37 / 100 times 100 = 37. Place 1, slots 55.5; itself the only rival: 20.
    ['slip.inverse', stockVolume, stock, '37 mL'],
    // 270.27 cut at the tenth. Place 1, slots 405; rivals 270, 207 and 273 (digits exchanged): 60.
    ['slip.truncated', stockVolume, stock, '270.2 mL'],
    // 25 mg/mL kept to one figure: 300 / 30 = 10. Place 0.1, since 10.0 was typed; slots 150; itself: 20.
    ['slip.rounded-early', oralLiquidVolume, oral, '10.0 mL'],
  ])('%s', (slip, skill, givens, response) => {
    expect(namedMistakes(skill, givens, response)).toEqual([slip]);
    expect(marked(skill, givens, response).verdict).toBe('mistake');
  });

  test('slip.dose-day: 325 mg a day in 2 doses, answered for the day, where no mistake is declared for it', () => {
    // 162.5 mg a dose are 32.5 mL of 25 mg per 5 mL; twice that is 65. Place 0.1, typed; slots 975.
    // Even with 40 rivals between 32.5 and 130, more than the engine knows for this skill, 800 would do.
    const skill = alteredSkill({ 'mistakes.not-divided': undefined }, mgPerKgDayDivided);
    const givens = { weight: 13, perKgDay: 25, doses: 2, strengthMg: 25, strengthMl: 5 };
    expect(namedMistakes(skill, givens, '65.0 mL')).toEqual(['slip.dose-day']);
  });
});

describe('a built-in slip is not named where chance is as good a reason', () => {
  test.each([
    // The same 10 mL, typed without its zero: place 1, slots 15, itself the only rival: 20.
    ['rounded too early', oralLiquidVolume, oral, '10 mL'],
    // 787.5 mg a dose are 9.84 mL; half of it is 4.92. Place 0.1, slots 73.5.
    // Rivals from 2.45 to 9.8: 4.5 (over 2.2), 4.9, 2.5 (strength over dose), 8.9 (digits): 80.
    ['dose and day mixed', mgPerKgDayDivided, child, '4.9 mL'],
    // A finer writing of it does not make the place finer than announced: slots 73.8 against 80.
    ['dose and day mixed', mgPerKgDayDivided, child, '4.92 mL'],
    // 2.2 / 218 = 0.0101. Place 0.1, as announced; slots 0.15, itself: 20.
    ['division upside down', lbToKg, { lb: 218 }, '0.0101 kg'],
  ])('%s', (called, skill, givens, response) => {
    const { verdict, explanations, suspicion } = marked(skill, givens, response);
    expect({ verdict, explanations, called: suspicion?.called }).toEqual({
      verdict: 'wrong',
      explanations: [],
      called,
    });
  });

  test('never for 0', () => {
    const { verdict, explanations, suspicion } = marked(oralLiquidVolume, oral, '0 mL');
    expect({ verdict, explanations, suspicion }).toEqual({ verdict: 'wrong', explanations: [], suspicion: undefined });
  });
});

describe('declared mistakes are always named', () => {
  test('however small the number: 1 mL for 300 mg over 125 mg per 5 mL upside down is not, 2.1 mL is', () => {
    expect(namedMistakes(oralLiquidVolume, oral, '2.1 mL')).toEqual(['inverted']);
    expect(namedMistakes(oralLiquidVolume, oral, '1 mL')).toEqual([]);
  });

  test('with more places than announced, when they are right', () => {
    expect(namedMistakes(oralLiquidVolume, oral, '2.083 mL')).toEqual(['inverted']);
    expect(namedMistakes(oralLiquidVolume, oral, '2.084 mL')).toEqual([]);
  });

  test('in the unit that their line really has', () => {
    expect(namedMistakes(pumpRate, { volume: 1000, infusionTime: 7 }, '2.38 mL/min')).toEqual(['per-minute']);
  });

  test('before a built-in slip that gives the same', () => {
    // 218 lb taken as kilograms is declared; 99.1 times 2.2 is the built-in one.
    expect(namedMistakes(lbToKg, { lb: 218 }, '218 kg')).toEqual(['no-change']);
  });
});

describe('equally good explanations are all listed', () => {
  test('two declared ones: at 60 kg, no weight and no sixty are the same number', () => {
    const givens = { weight: 60, orderedDose: 20, drugInBag: 400, bagVolume: 250 };
    expect(namedMistakes(mcgKgMinToRate, givens, '0.8 mL/h')).toEqual(['no-weight', 'no-sixty']);
  });

  test('two built-in ones', () => {
    // 2 of 40 parts of 750 mL are 37.5. Seven and five exchanged are 35.7; 38 parts kept as 40 make 42 in all, 35.71.
    const givens = { high: 50, low: 10, target: 12, total: 750 };
    expect(namedMistakes(volumeOfStronger, givens, '35.7 mL')).toEqual(['slip.digits', 'slip.rounded-early']);
  });
});
