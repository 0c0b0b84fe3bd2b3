import { formulasOf } from '@shared/engine/declared';
import { parseFormula } from '@shared/engine/formula';
import { type FormulaTree, formulaOf, keepTrees, treesOf } from '@shared/engine/formula-tree';
import { allSkills } from '@shared/skills/all-skills';
import { describe, expect, test } from 'vitest';

const written: readonly (readonly [text: string, tree: FormulaTree])[] = [
  ['volume', 'volume'],
  ['2.5', '5/2'],
  ['60', '60'],
  ['volume * dropFactor / 60', ['/', ['*', 'volume', 'dropFactor'], '60']],
  ['1 + 2 * 3 ^ 2', ['+', '1', ['*', '2', ['^', '3', '2']]]],
  ['-(target - low)', ['negative', ['-', 'target', 'low']]],
  ['volume >= 20 and not (volume > 250)', ['and', ['>=', 'volume', '20'], ['not', ['>', 'volume', '250']]]],
  ['min(ordered, limit, 0.001)', ['min', 'ordered', 'limit', '1/1000']],
  ['round(volume, 1)', ['round', 'volume', '1']],
];

describe('a formula as plain data', () => {
  test.each(written)('%s', (text, tree) => {
    expect(treesOf([text])).toEqual({ [text]: tree });
    expect(formulaOf(tree)).toEqual(parseFormula(text));
  });

  test('every formula of every skill comes back the same through a text', () => {
    const texts = [...new Set(allSkills.flatMap(formulasOf))];
    const trees: Record<string, FormulaTree> = JSON.parse(JSON.stringify(treesOf(texts)));
    expect(texts.length).toBeGreaterThan(500);
    for (const text of texts) expect(formulaOf(trees[text] ?? ''), text).toEqual(parseFormula(text));
  });

  test('a kept tree is what its text means, and nothing is parsed for it', () => {
    const text = 'no formula that could be parsed;';
    expect(() => parseFormula(text)).toThrow();
    keepTrees({ [text]: ['*', 'rate', '2'] });
    expect(parseFormula(text)).toEqual(parseFormula('rate * 2'));
  });

  test.each<[FormulaTree]>([[['+', 'volume']], [['negative']], [['min']]])('%j is refused', (tree) => {
    expect(() => formulaOf(tree)).toThrow(RangeError);
  });
});
