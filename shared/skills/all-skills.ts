/** Every declared skill, whole. */
import type { Skill } from '../skill/skill';
import { skillHeads, skillNamed } from './known-skills';

/** All skills, in order of their ids. */
export const allSkills: readonly Skill[] = skillHeads.flatMap(({ id }) => skillNamed(id) ?? []);
