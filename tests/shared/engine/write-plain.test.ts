// The quick way writes what the whole way writes, whatever the formula and its numbers; or it leaves it to that.
import { compile } from '@shared/engine/evaluate';
import { parseFormula } from '@shared/engine/formula';
import { writeFormula } from '@shared/engine/write-formula';
import { writePlain } from '@shared/engine/write-plain';
import { exact } from '@shared/quantity/exact';
import { writeNumber } from '@shared/quantity/write-number';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const names = ['a', 'b', 'c'];
const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...names, '2', '0.5', '1000'),
    fc
      .tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/'), tie('formula'))
      .map(([left, sign, right]) => `(${left} ${sign} ${right})`),
    tie('formula').map((inner) => `sqrt(${inner})`),
    fc
      .tuple(fc.constantFrom('floor', 'ceil', 'round', 'abs', 'log10'), tie('formula'))
      .map(([name, inner]) => `${name}(${inner})`),
    fc
      .tuple(fc.constantFrom('min', 'max'), fc.array(tie('formula'), { minLength: 2, maxLength: 3 }))
      .map(([name, over]) => `${name}(${over.join(', ')})`),
    tie('formula').map((inner) => `-(${inner})`),
  ),
}));
const counted = fc.constantFrom('a whole number', 'whole vials');
const number = fc.constantFrom('-12', '-0.25', '0', '0.5', '7', '1250');

function ways(text: string, written: readonly string[], isOfTime = false, whole = 'a whole number') {
  const parsed = parseFormula(text);
  const values = written.map(exact);
  const print = (name: string) => writeNumber(values[names.indexOf(name)] ?? exact(0));
  const value = (part: typeof parsed) => compile(part, (name) => names.indexOf(name))(values);
  const wording = { text: print, quantity: (name: string) => `${print(name)} mL`, value, isOfTime, whole };
  return { quick: writePlain(parsed, wording), whole: () => writeFormula(parsed, wording) };
}

test('both ways come to the same text', () => {
  fc.assert(
    fc.property(formula, fc.tuple(number, number, number), fc.boolean(), counted, (text, written, isOfTime, of) => {
      const { quick, whole } = ways(text, written, isOfTime, of);
      if (quick !== undefined) expect(quick).toBe(whole());
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['a * (b + c)', '2 × (7 + 0.5)'],
  ['sqrt(a * b / 3600)', '√(2 × 7 ÷ 3,600)'],
  ['a', ''],
  ['floor(a / b)', '2 ÷ 7, rounded down to a whole number'],
  ['min(a, b) * c', '(the smaller of 2 mL and 7 mL) × 0.5'],
])('%s is written quickly', (text, written) => {
  expect(ways(text, ['2', '7', '0.5']).quick).toBe(written);
});

test.each(['a - b', 'a ^ 2', '-(a)', 'a > 2', 'round(a, c)', 'floor(b)'])(
  '%s with a number below zero, or whose numbers decide, is left to the other',
  (text) => {
    expect(ways(text, ['2', '-7', '0.5']).quick).toBeUndefined();
  },
);
