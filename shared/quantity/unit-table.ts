/**
 * The units that Scruple knows. Every symbol is its own base (design decision 4): nothing is converted by
 * calculation rules of a units library, and every conversion a student makes is a named quantity.
 * `scale` says which symbols measure the same thing, and is used only to understand a response in another unit.
 */

/** One unit: its printed symbol, its spoken names, other spellings that are understood, and its place on a scale. */
export interface UnitEntry {
  /** As printed after 1 and after other numbers, where that differs from the symbol. */
  readonly printed?: readonly [one: string, many: string];
  /** As spoken for 1 and for other numbers. */
  readonly spoken: readonly [one: string, many: string];
  /** Other spellings, in small letters. */
  readonly alias?: readonly string[];
  /** Which dimension the unit measures and how many of the dimension's first unit it holds. */
  readonly scale?: readonly [dimension: Dimension, size: string];
  /** What one is by definition, where that is a quotient of two measures: 1% w/v is 0.01 g/mL (USP General Notices). */
  readonly means?: { readonly size: string; readonly above: string; readonly below: string };
  /** Counted things; they may be left out when units are compared. */
  readonly isCount?: true;
  /** Stands below a bar alone, as the 5 mL of a label: 400 mg/5 mL. */
  readonly isBelowOnly?: true;
}
export type Dimension = 'mass' | 'volume' | 'time' | 'amount' | 'charge' | 'particles' | 'length' | 'activity';

export const unitTable: Readonly<Record<string, UnitEntry>> = {
  kg: { spoken: ['kilogram', 'kilograms'], alias: ['kgs', 'kilo', 'kilos'], scale: ['mass', '1000'] },
  g: { spoken: ['gram', 'grams'], alias: ['gm', 'gms', 'gramme', 'grammes'], scale: ['mass', '1'] },
  mg: { spoken: ['milligram', 'milligrams'], alias: ['mgs'], scale: ['mass', '0.001'] },
  mcg: { spoken: ['microgram', 'micrograms'], alias: ['mcgs', 'ug', 'µg'], scale: ['mass', '0.000001'] },
  ng: { spoken: ['nanogram', 'nanograms'], scale: ['mass', '0.000000001'] },
  L: { spoken: ['liter', 'liters'], alias: ['litre', 'litres'], scale: ['volume', '1'] },
  dL: { spoken: ['deciliter', 'deciliters'], alias: ['decilitre', 'decilitres'], scale: ['volume', '0.1'] },
  mL: {
    spoken: ['milliliter', 'milliliters'],
    alias: ['mls', 'cc', 'ccs', 'millilitre', 'millilitres'],
    scale: ['volume', '0.001'],
  },
  mcL: { spoken: ['microliter', 'microliters'], alias: ['ul', 'µl'], scale: ['volume', '0.000001'] },
  s: { spoken: ['second', 'seconds'], alias: ['sec', 'secs'], scale: ['time', '1'] },
  min: { spoken: ['minute', 'minutes'], alias: ['mins'], scale: ['time', '60'] },
  h: { spoken: ['hour', 'hours'], alias: ['hr', 'hrs'], scale: ['time', '3600'] },
  day: { printed: ['day', 'days'], spoken: ['day', 'days'], alias: ['d'], scale: ['time', '86400'] },
  week: { printed: ['week', 'weeks'], spoken: ['week', 'weeks'], alias: ['wk', 'wks'], scale: ['time', '604800'] },
  month: { printed: ['month', 'months'], spoken: ['month', 'months'], alias: ['mo', 'mos'] },
  year: { printed: ['year', 'years'], spoken: ['year', 'years'], alias: ['y', 'yr', 'yrs'] },
  mol: { spoken: ['mole', 'moles'], scale: ['amount', '1'] },
  mmol: { spoken: ['millimole', 'millimoles'], scale: ['amount', '0.001'] },
  Eq: { spoken: ['equivalent', 'equivalents'], scale: ['charge', '1'] },
  mEq: { spoken: ['milliequivalent', 'milliequivalents'], alias: ['meqs'], scale: ['charge', '0.001'] },
  Osm: { spoken: ['osmole', 'osmoles'], scale: ['particles', '1'] },
  mOsm: { spoken: ['milliosmole', 'milliosmoles'], scale: ['particles', '0.001'] },
  units: {
    printed: ['unit', 'units'],
    spoken: ['unit', 'units'],
    alias: ['u', 'iu', 'ius', 'international unit', 'international units'],
  },
  gtt: { spoken: ['drop', 'drops'], alias: ['gtts'] },
  lb: { spoken: ['pound', 'pounds'], alias: ['lbs'] },
  oz: { spoken: ['ounce', 'ounces'] },
  gr: { spoken: ['grain', 'grains'] },
  tsp: {
    printed: ['teaspoon', 'teaspoons'],
    spoken: ['teaspoon', 'teaspoons'],
    alias: ['tsps', 'teaspoonful', 'teaspoonfuls'],
  },
  tbsp: {
    printed: ['tablespoon', 'tablespoons'],
    spoken: ['tablespoon', 'tablespoons'],
    alias: ['tbsps', 'tbs', 'tablespoonful', 'tablespoonfuls'],
  },
  'fl oz': {
    printed: ['fluid ounce', 'fluid ounces'],
    spoken: ['fluid ounce', 'fluid ounces'],
    alias: ['floz', 'fl. oz', 'fluid oz'],
  },
  cup: { printed: ['cup', 'cups'], spoken: ['cup', 'cups'] },
  pt: { printed: ['pint', 'pints'], spoken: ['pint', 'pints'], alias: ['pts'] },
  qt: { printed: ['quart', 'quarts'], spoken: ['quart', 'quarts'], alias: ['qts'] },
  gal: { printed: ['gallon', 'gallons'], spoken: ['gallon', 'gallons'], alias: ['gals'] },
  m: { spoken: ['meter', 'meters'], alias: ['metre', 'metres'], scale: ['length', '1'] },
  cm: { spoken: ['centimeter', 'centimeters'], alias: ['centimetre', 'centimetres'], scale: ['length', '0.01'] },
  mm: { spoken: ['millimeter', 'millimeters'], alias: ['millimetre', 'millimetres'], scale: ['length', '0.001'] },
  in: { spoken: ['inch', 'inches'] },
  ft: { spoken: ['foot', 'feet'] },
  m2: {
    printed: ['m²', 'm²'],
    spoken: ['square meter', 'square meters'],
    alias: ['m²', 'm^2', 'sq m', 'square metre', 'square metres'],
  },
  kcal: { spoken: ['kilocalorie', 'kilocalories'], alias: ['kcals', 'cal', 'calorie', 'calories'] },
  mCi: { spoken: ['millicurie', 'millicuries'], scale: ['activity', '37000000'] },
  MBq: { spoken: ['megabecquerel', 'megabecquerels'], scale: ['activity', '1000000'] },
  'mm Hg': { spoken: ['millimeter of mercury', 'millimeters of mercury'], alias: ['mmhg'] },
  '°C': { spoken: ['degree Celsius', 'degrees Celsius'], alias: ['c', '° c', 'deg c', 'degrees c', 'celsius'] },
  '°F': {
    spoken: ['degree Fahrenheit', 'degrees Fahrenheit'],
    alias: ['f', '° f', 'deg f', 'degrees f', 'fahrenheit'],
  },
  '%': { spoken: ['percent', 'percent'], alias: ['percent', 'per cent', 'pct'] },
  '% w/v': {
    printed: ['% w/v', '% w/v'],
    spoken: ['percent weight in volume', 'percent weight in volume'],
    alias: ['%w/v', 'percent w/v', '% (w/v)'],
    means: { size: '0.01', above: 'g', below: 'mL' },
  },
  '% w/w': {
    printed: ['% w/w', '% w/w'],
    spoken: ['percent weight in weight', 'percent weight in weight'],
    alias: ['%w/w', 'percent w/w', '% (w/w)'],
  },
  '% v/v': {
    printed: ['% v/v', '% v/v'],
    spoken: ['percent volume in volume', 'percent volume in volume'],
    alias: ['%v/v', 'percent v/v', '% (v/v)'],
  },
  ppm: { spoken: ['part per million', 'parts per million'] },
  ppb: { spoken: ['part per billion', 'parts per billion'] },
  proof: { spoken: ['proof', 'proof'] },
  'proof gal': { spoken: ['proof gallon', 'proof gallons'], alias: ['proof gallon', 'proof gallons', 'pg'] },
  FTU: {
    printed: ['fingertip unit', 'fingertip units'],
    spoken: ['fingertip unit', 'fingertip units'],
    alias: ['ftu', 'ftus'],
  },
  'mg PE': {
    spoken: ['milligram of phenytoin equivalents', 'milligrams of phenytoin equivalents'],
    alias: ['mg pe', 'mgpe', 'pe mg'],
  },
  USD: { spoken: ['dollar', 'dollars'], alias: ['$', 'usd'] },
  cent: { printed: ['cent', 'cents'], spoken: ['cent', 'cents'], alias: ['¢', 'ct'] },
  '5 mL': { spoken: ['5 milliliters', '5 milliliters'], alias: ['5ml', '5 mls'], isCount: true, isBelowOnly: true },
  ratio: { printed: ['', ''], spoken: ['', ''] },
  ...counted(
    ['dose'],
    ['tablet', 'tab', 'tabs'],
    ['capsule', 'cap', 'caps'],
    ['vial'],
    ['bag'],
    ['bottle'],
    ['part'],
    ['measure'],
    ['patch'],
    ['puff'],
    ['spray'],
    ['suppository'],
    ['troche'],
    ['ampule', 'amp', 'amps', 'ampul', 'ampuls'],
    ['syringe'],
    ['kit'],
    ['package', 'pkg', 'pkgs'],
    ['refill'],
    ['time'],
    ['digit'],
    ['segment'],
    ['mark'],
    ['fill'],
    ['half-life'],
    ['pen'],
    ['box'],
    ['strip'],
    ['lancet'],
    ['pen needle'],
    ['click'],
    ['inhaler'],
    ['card'],
    ['bubble'],
    ['pass'],
    ['injection'],
    ['item'],
    ['container'],
    ['batch'],
    ['blank'],
    ['place'],
    ['step'],
    ['jar'],
    ['tube'],
    ['canister'],
    ['cartridge'],
    ['eye'],
    ['ear'],
    ['nostril'],
    ['scoop'],
    ['set'],
    ['student'],
    ['patient'],
    ['portion'],
    ['packet'],
    ['film'],
    ['site'],
    ['cycle'],
    ['shift'],
    ['start unit'],
    ['target unit'],
  ),
};

/** Entries for counted things, their plurals after the rules of English for just these words. */
function counted(...rows: readonly (readonly [name: string, ...alias: string[]])[]): Record<string, UnitEntry> {
  return Object.fromEntries(
    rows.map(([name, ...alias]) => {
      const names = [name, pluralOf(name)] as const;
      return [name, { printed: names, spoken: names, alias, isCount: true }];
    }),
  );
}

function pluralOf(name: string): string {
  if (name === 'half-life') return 'half-lives';
  if (name.endsWith('y') && !/[aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(ch|sh|s|x)$/.test(name) ? `${name}es` : `${name}s`;
}
