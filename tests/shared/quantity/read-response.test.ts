import { type Exact, exact, powerOfTen } from '@shared/quantity/exact';
import { readResponse } from '@shared/quantity/read-response';
import { isUnreadable, type ReadKind } from '@shared/quantity/reading';
import { showReading } from '@shared/quantity/show-reading';
import { unitText } from '@shared/quantity/unit';
import { unitTable } from '@shared/quantity/unit-table';
import { numberText, writeNumber } from '@shared/quantity/write-number';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quickest } from '../../kit/quickest';

const kinds: readonly ReadKind[] = ['number', 'ratio', 'time', 'date', 'money', 'code'];
const symbols = Object.entries(unitTable)
  .filter(([symbol, { isBelowOnly }]) => symbol !== 'ratio' && symbol !== 'USD' && !isBelowOnly)
  .map(([symbol]) => symbol);
const budgetMs = 5;

/** The quickest of as many runs as it needs to keep the budget, so that a busy machine is not blamed on the reader. */
function quickestMs(text: string, kind: ReadKind): number {
  return quickest(() => readResponse(text, kind), budgetMs);
}

/** Texts near to what is understood: digits, signs, units and the characters that make trouble. */
const nearlyRead = fc
  .array(
    fc.constantFrom(
      ...'0159.,-+/:^*x×()~<%$½²³⁻¹µ°  \u00a0\u200b\u202e٥'.split(''),
      ...symbols,
      'per',
      'a',
      'to',
      'and',
      'e',
      '10^',
      'million',
      'M',
      'K',
      'ss',
      'pm',
      'March',
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }).map((codes) => String.fromCharCode(...codes)),
  nearlyRead,
);

/** Numbers with up to six decimals, as they are printed. */
const printed = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, decimals]): Exact => exact(digits).mul(powerOfTen(-decimals)));

describe('reading any text', () => {
  test('answers every text with a reading or one or two sentences, and never throws', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(...kinds),
        fc.option(fc.constantFrom(...symbols, '$/g', 'mg*h/L', 'constructor', '1/0')),
        (text, kind, unit) => {
          const read = readResponse(text, kind, unit ?? undefined);
          if (isUnreadable(read)) expect(read.unreadable).toMatch(/^[^\n]{5,}[.?]$/);
          else expect(showReading(read, kind)).not.toBe('');
        },
      ),
      { numRuns: 3000 },
    );
  });

  test(`answers any text within ${budgetMs} ms`, () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...kinds), (text, kind) => {
        expect(quickestMs(text, kind)).toBeLessThan(budgetMs);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    '1 234'.padEnd(100, ' 567'),
    '1,'.repeat(50),
    '1.'.repeat(50),
    '1/'.repeat(50),
    '1 '.repeat(50),
    '1 h '.repeat(25),
    '5 mg/'.repeat(20),
    '5 per '.repeat(16),
    '5 a a a '.repeat(12),
    `5 ${'m'.repeat(98)}`,
    `5 ${'.'.repeat(98)}`,
    `5 m${'.m'.repeat(48)}`,
    `5${' '.repeat(98)}x`,
    `5 ${'a '.repeat(48)}`,
    `1e${'9'.repeat(98)}`,
    '9'.repeat(100),
    `${'9'.repeat(30)}e30`,
    `${'('.repeat(99)}5`,
    '-'.repeat(100),
    `5 mg${' - 5 mg'.repeat(13)}`,
    'iv'.repeat(50),
    '½'.repeat(100),
    '⁄'.repeat(100),
  ])(`refuses or reads %s within ${budgetMs} ms`, (text) => {
    expect(text.length).toBeLessThanOrEqual(100);
    for (const kind of kinds) expect(quickestMs(text, kind)).toBeLessThan(budgetMs);
  });

  test('refuses a very long text at once', () => {
    expect(quickestMs('5 '.repeat(1_000_000), 'number')).toBeLessThan(budgetMs);
  });
});

describe('reading what was written by us', () => {
  test('reads a printed number with any unit of the table back unchanged', () => {
    fc.assert(
      fc.property(printed, fc.constantFrom(...symbols), (value, symbol) => {
        const read = readResponse(`${writeNumber(value)} ${symbol}`);
        if (isUnreadable(read)) throw new Error(read.unreadable);
        expect(numberText(read.value)).toBe(numberText(value));
        expect(unitText(read.unit ?? new Map())).toBe(symbol);
      }),
      { numRuns: 2000 },
    );
  });

  test('reads its own shown form of any rate back unchanged and without a note', () => {
    fc.assert(
      fc.property(
        printed,
        fc.constantFrom(...symbols),
        fc.constantFrom('', '/h', '/kg/min', '/mL', '/m2', '/tablet'),
        (value, symbol, below) => {
          fc.pre(!symbol.startsWith('% ') || below === '');
          const read = readResponse(`${writeNumber(value)} ${symbol}${below}`);
          if (isUnreadable(read)) throw new Error(read.unreadable);
          const again = readResponse(showReading(read));
          if (isUnreadable(again)) throw new Error(again.unreadable);
          expect(numberText(again.value)).toBe(numberText(value));
          expect(unitText(again.unit ?? new Map())).toBe(unitText(read.unit ?? new Map()));
          expect(again.notation).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each(Object.entries(unitTable).filter(([symbol]) => symbols.includes(symbol)))(
    'knows every spelling of %s',
    (symbol, entry) => {
      for (const spelling of [symbol, ...(entry.printed ?? []), ...entry.spoken, ...(entry.alias ?? [])]) {
        const read = readResponse(`5 ${spelling}`);
        expect(isUnreadable(read) ? read.unreadable : unitText(read.unit ?? new Map()), spelling).toBe(symbol);
      }
    },
  );

  test('knows no spelling that means two units', () => {
    const owners = new Map<string, string>();
    for (const [symbol, { printed = [], spoken, alias = [] }] of Object.entries(unitTable)) {
      for (const spelling of [symbol, ...printed, ...spoken, ...alias].map((name) => name.toLowerCase())) {
        expect(owners.get(spelling) ?? symbol, spelling).toBe(symbol);
        owners.set(spelling, symbol);
      }
    }
  });
});
