/** Looks up a number of the method: a constant of the skill, or a conversion that every skill may use. */
import { type Conversion, conversionNamed } from './conversions';
import type { Given } from './given';
import type { Skill } from './skill';

/** The constant or conversion of that name, or `undefined`. */
export function constantNamed(skill: Skill, name: string): Conversion | undefined {
  const { constants } = skill;
  return constants && Object.hasOwn(constants, name) ? constants[name] : conversionNamed(name);
}

/** The given or extra of that name, or `undefined`. */
export function givenNamed(skill: Skill, name: string): Given | undefined {
  if (Object.hasOwn(skill.givens, name)) return skill.givens[name];
  return skill.extras && Object.hasOwn(skill.extras, name) ? skill.extras[name] : undefined;
}
