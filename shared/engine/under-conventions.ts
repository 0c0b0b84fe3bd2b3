/**
 * A skill as a school teaches it: the conventions that the school chose stand in its steps, hints and sentences, and
 * every other taught value, the default too, stays right.
 */
import { type ChosenConventions, type ConventionName, conventions, isConvention } from '../skill/conventions';
import { type Conversion, taught } from '../skill/conversions';
import type { Skill } from '../skill/skill';
import { prepare } from './prepared-skill';

const taughtSkills = new WeakMap<Skill, Map<string, Skill>>();

/**
 * The skill to draw or solve under a choice; without one, or where it changes nothing in this skill, the skill itself.
 * A problem keeps the skill that it was drawn from, and with it the choice; what an attempt stored of its conventions is
 * such a choice again. Throws a sentence for a value that nobody teaches.
 */
export function underConventions(skill: Skill, chosen?: ChosenConventions): Skill {
  const changed = chosen ? changedBy(skill, chosen) : [];
  if (changed.length === 0) return skill;
  const known = taughtSkills.get(skill) ?? new Map<string, Skill>();
  taughtSkills.set(skill, known);
  const key = changed.map(([name, value]) => `${name} ${value}`).join();
  const made = known.get(key) ?? withConstants(skill, changed);
  known.set(key, made);
  return made;
}

type Changed = readonly (readonly [name: ConventionName, value: string])[];

/** The conventions that the skill uses and that stand otherwise than usual, in the skill's own order. */
function changedBy(skill: Skill, chosen: ChosenConventions): Changed {
  return prepare(skill).conversions.flatMap(({ name }): Changed => {
    const value = isConvention(name) && Object.hasOwn(chosen, name) ? chosen[name] : undefined;
    return isConvention(name) && value !== undefined && value !== conventions[name].default ? [[name, value]] : [];
  });
}

/** A constant of a skill stands before the conversion of that name, so that nothing else has to know of a choice. */
function withConstants(skill: Skill, changed: Changed): Skill {
  const chosen = changed.map(([name, value]): [string, Conversion] => [name, taught(conventions[name], value)]);
  return { ...skill, constants: { ...skill.constants, ...Object.fromEntries(chosen) } };
}
