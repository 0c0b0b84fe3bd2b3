/** Which symbol of the unit table a typed spelling means, which spellings are unsafe, and which say too little. */
import type { NotationRule, Unreadable } from './reading';
import { type UnitEntry, unitTable } from './unit-table';

/** The symbol that one typed spelling means, and the rules of safe writing it breaks. */
export interface TypedSymbol {
  readonly symbol: string;
  readonly notation: readonly NotationRule[];
}

/** The unit of one spelling, why it is not clear, or `undefined` when the table does not know it. */
export function symbolOf(spelling: string): TypedSymbol | Unreadable | undefined {
  const question = unclearSpellings.get(spelling) ?? unclearSpellings.get(spelling.toLowerCase());
  if (question !== undefined) return { unreadable: question };
  const symbol = symbols.get(spelling.toLowerCase());
  return symbol === undefined ? undefined : { symbol, notation: notationOf(spelling, symbol) };
}

function notationOf(spelling: string, symbol: string): NotationRule[] {
  const rule = unsafeSpellings.get(spelling.toLowerCase());
  if (rule) return [rule];
  return isCaseUnsafe(spelling, symbol) ? ['letter-case'] : [];
}

/** Capitals change a metric symbol (Mg is a megagram); small letters throughout are usage, but for mega itself. */
function isCaseUnsafe(spelling: string, symbol: string): boolean {
  if (!metricSymbols.has(symbol)) return false;
  const singular = spelling.length > symbol.length ? spelling.replace(/s$/i, '') : spelling;
  if (singular === symbol || singular.toLowerCase() !== symbol.toLowerCase()) return false;
  return singular !== symbol.toLowerCase() || symbol.startsWith('M');
}

const metricSymbols: ReadonlySet<string> = new Set(
  Object.entries(unitTable).flatMap(([symbol, { scale }]) => (scale && scale[0] !== 'time' ? [symbol] : [])),
);

const symbols = spellingsWhere((symbol, { isBelowOnly }) => symbol !== 'ratio' && !isBelowOnly);
const symbolsBelow = spellingsWhere((_symbol, { isBelowOnly }) => isBelowOnly === true);

/** The symbol of a spelling that stands below a bar alone: the 5 mL of a label. */
export function symbolBelowOf(spelling: string): string | undefined {
  return symbolsBelow.get(spelling.toLowerCase());
}

function spellingsWhere(isMeant: (symbol: string, entry: UnitEntry) => boolean): ReadonlyMap<string, string> {
  const meant = Object.entries(unitTable).filter(([symbol, entry]) => isMeant(symbol, entry));
  return new Map(
    meant.flatMap(([symbol, { printed = [], spoken, alias = [] }]) =>
      [symbol, ...printed, ...spoken, ...alias].map((spelling): [string, string] => [spelling.toLowerCase(), symbol]),
    ),
  );
}

/** ISMP List of Error-Prone Abbreviations; Joint Commission "Do Not Use" list. */
const unsafeSpellings: ReadonlyMap<string, NotationRule> = new Map([
  ['u', 'units-spelled-out'],
  ['iu', 'units-spelled-out'],
  ['ius', 'units-spelled-out'],
  ['µg', 'mcg-not-micro-sign'],
  ['ug', 'mcg-not-micro-sign'],
  ['µl', 'mcg-not-micro-sign'],
  ['ul', 'mcg-not-micro-sign'],
  ['cc', 'mL-not-cc'],
  ['ccs', 'mL-not-cc'],
  ['gr', 'grain-spelled-out'],
]);

const spoon = 'Tablespoon or teaspoon? Write tbsp or tsp.';
const apothecary = 'Apothecary signs are not read. Write the amount in g or mL.';

const unclearSpellings: ReadonlyMap<string, string> = new Map([
  ['T', spoon],
  ['t', spoon],
  ['M', 'Million, meters or moles per liter? Write million, m or mol/L.'],
  ['k', 'Thousand or kilogram? Write thousand or kg.'],
  ['dpm', 'Read as decays per minute. For drops write gtt/min or drops per minute.'],
  ['ss', 'Write one half as 0.5 or 1/2.'],
  ['#', 'Pounds? Write lb.'],
  ['ʒ', apothecary],
  ['℥', apothecary],
  ['℈', apothecary],
  ['dr', apothecary],
  ['dram', apothecary],
  ['drams', apothecary],
]);
