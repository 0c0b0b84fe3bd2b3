/** The skill of an id, or a sentence that says where ids are listed. */

import type { Skill } from '@shared/skill/skill';
import { skillNamed } from '@shared/skills/known-skills';

export function knownSkill(id: string): Skill {
  const skill = skillNamed(id);
  if (!skill) throw new Error(`there is no skill "${id.slice(0, 100)}"; the command skills lists them`);
  return skill;
}
