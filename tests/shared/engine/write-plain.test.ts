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
    tie('formula').map((inner) => `floor(${inner})`),
    tie('formula').map((inner) => `-(${inner})`),
  ),
}));
const number = fc.constantFrom('-12', '-0.25', '0', '0.5', '7', '1250');

function ways(text: string, written: readonly string[]) {
  const parsed = parseFormula(text);
  const values = written.map(exact);
  const print = (name: string) => writeNumber(values[names.indexOf(name)] ?? exact(0));
  const value = (part: typeof parsed) => compile(part, (name) => names.indexOf(name))(values);
  const wording = { text: print, quantity: print, value, isOfTime: false, whole: 'a whole number' };
  return { quick: writePlain(parsed, print), whole: () => writeFormula(parsed, wording) };
}

test('both ways come to the same text', () => {
  fc.assert(
    fc.property(formula, fc.tuple(number, number, number), (text, written) => {
      const { quick, whole } = ways(text, written);
      if (quick !== undefined) expect(quick).toBe(whole());
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['a * (b + c)', '2 × (7 + 0.5)'],
  ['sqrt(a * b / 3600)', '√(2 × 7 ÷ 3,600)'],
  ['a', ''],
])('%s is written quickly', (text, written) => {
  expect(ways(text, ['2', '7', '0.5']).quick).toBe(written);
});

test.each(['a - b', 'floor(a)', '-(a)', 'a > 2'])(
  '%s with a number below zero or with words is left to the other',
  (text) => {
    expect(ways(text, ['2', '-7', '0.5']).quick).toBeUndefined();
  },
);
