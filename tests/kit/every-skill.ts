// What laws over all skills draw from: every skill with its id, and problems of it by fixed seeds.
import { draw } from '@shared/engine/draw';
import type { Problem } from '@shared/engine/problem';
import type { Skill } from '@shared/skill/skill';
import { allSkills } from '@shared/skills/all-skills';

export const everySkill = allSkills.map((skill) => [skill.id, skill] as const);

export function drawsOf(skill: Skill, count = 200): Problem[] {
  return Array.from({ length: count }, (_, at) => draw(skill, `every.${at}`));
}
