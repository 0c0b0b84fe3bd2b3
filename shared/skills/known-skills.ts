/**
 * Every declaration in the folders beside this file: adding one touches no list. A built app has the same from one text,
 * which it reads skill by skill (src-main/catalogue).
 */
import type { Skill, SkillHead } from '../skill/skill';

const files = import.meta.glob<Readonly<Record<string, Skill>>>('./*/*.ts', { eager: true });
const declared = Object.values(files).flatMap((file) => Object.values(file));
const byId = new Map(declared.map((skill) => [skill.id, skill]));

/** What is known of each skill before it is read, in order of their ids. */
export const skillHeads: readonly SkillHead[] = declared
  .map(({ id, title, level, exams }) => ({ id, title, level, exams }))
  .toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** The skill of that id, or `undefined`. */
export function skillNamed(id: string): Skill | undefined {
  return byId.get(id);
}
