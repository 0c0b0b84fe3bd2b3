/** Writes the declarations and their parsed formulas as the text that a built app reads. */
import { formulasOf } from '@shared/engine/declared';
import { treesOf } from '@shared/engine/formula-tree';
import { allSkills } from '@shared/skills/all-skills';
import { skillHeads } from '@shared/skills/known-skills';
import type { SkillLine } from './read-catalogue';

/** The whole catalogue, a line for each skill behind the line of heads. */
export function catalogueText(): string {
  const skillLines = allSkills.map((skill): SkillLine => ({ skill, formulas: treesOf(formulasOf(skill)) }));
  return [skillHeads, ...skillLines].map((line) => `${JSON.stringify(line)}\n`).join('');
}
