/** Every declaration in the folders beside this file. A built app carries what this gives as one text (decision 0015). */
import type { Skill } from '../skill/skill';

const files = import.meta.glob<Readonly<Record<string, Skill>>>('./*/*.ts', { eager: true });

/** All skills, in no order. */
export const declared: readonly Skill[] = Object.values(files).flatMap((file) => Object.values(file));
