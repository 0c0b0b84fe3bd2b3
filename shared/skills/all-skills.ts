/** Every declared skill, collected from the folders beside this file: adding one touches no list. */
import type { Skill } from '../skill/skill';

const files = import.meta.glob<Readonly<Record<string, Skill>>>('./*/*.ts', { eager: true });

/** All skills, in order of their ids. */
export const allSkills: readonly Skill[] = Object.values(files)
  .flatMap((file) => Object.values(file))
  .toSorted((a, b) => (a.id < b.id ? -1 : 1));

const byId = new Map(allSkills.map((skill) => [skill.id, skill]));

/** The skill of that id, or `undefined`. */
export function skillNamed(id: string): Skill | undefined {
  return byId.get(id);
}
