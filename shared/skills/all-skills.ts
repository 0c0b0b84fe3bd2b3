/** Every declared skill: adding one touches no list. */
import type { Skill } from '../skill/skill';
import { declared } from './declared';

/** All skills, in order of their ids. */
export const allSkills: readonly Skill[] = declared.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const byId = new Map(allSkills.map((skill) => [skill.id, skill]));

/** The skill of that id, or `undefined`. */
export function skillNamed(id: string): Skill | undefined {
  return byId.get(id);
}
