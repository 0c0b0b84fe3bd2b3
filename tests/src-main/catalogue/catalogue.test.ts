import { parseFormula } from '@shared/engine/formula';
import { allSkills } from '@shared/skills/all-skills';
import { skillHeads } from '@shared/skills/known-skills';
import { expect, test } from 'vitest';
import { readCatalogue } from '../../../src-main/catalogue/read-catalogue';
import { catalogueText } from '../../../src-main/catalogue/write-catalogue';

const read = readCatalogue(Buffer.from(catalogueText()));

test('a built app knows every skill as it is declared', () => {
  expect(read.skillHeads).toEqual(skillHeads);
  for (const skill of allSkills) expect(read.skillNamed(skill.id)).toEqual(skill);
});

test('a skill is read once', () => {
  const [{ id } = { id: '' }] = skillHeads;
  expect(read.skillNamed(id)).toBe(read.skillNamed(id));
});

test('what is no skill is none', () => {
  for (const id of ['', 'iv-flow', 'toString', '__proto__']) expect(read.skillNamed(id)).toBeUndefined();
});

test('the formulas of a skill are known once it is read, and not before', () => {
  const [skill] = allSkills;
  const formulas = { 'not to be parsed;': ['*', 'rate', '2'] };
  const text = [[skill], { skill, formulas }].map((line) => `${JSON.stringify(line)}\n`).join('');
  const { skillNamed } = readCatalogue(Buffer.from(text));
  expect(() => parseFormula('not to be parsed;')).toThrow();
  skillNamed(skill?.id ?? '');
  expect(parseFormula('not to be parsed;')).toEqual(parseFormula('rate * 2'));
});
