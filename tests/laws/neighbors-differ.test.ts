// Two seats of a class with own numbers: what a neighbor types is of no use to her.
import { draw } from '@shared/engine/draw';
import { allSkills } from '@shared/skills/all-skills';
import { expect, test } from 'vitest';

const items = 20;
const shown = (skill: (typeof allSkills)[number], seed: string) => {
  const { values, words } = draw(skill, seed);
  return `${values.map((value) => value?.toFraction()).join()} ${Object.values(words).join()}`;
};

test('over the whole catalogue the numbers of two neighbors differ in at least 95 of 100 items', () => {
  const pairs = allSkills.flatMap((skill) =>
    Array.from({ length: items }, (_, at) => [shown(skill, `class.s1.${at}`), shown(skill, `class.s2.${at}`)] as const),
  );
  const different = pairs.filter(([own, neighbor]) => own !== neighbor);
  expect(different.length / pairs.length).toBeGreaterThanOrEqual(0.95);
});
