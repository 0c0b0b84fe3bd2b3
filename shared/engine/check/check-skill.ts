/**
 * Every law that a skill must keep, in one function: the tests, the command `check-skills` and a teacher's import ask
 * it and give the same sentences.
 */
import { schemaComplaints } from '../../skill/schema-complaints';
import type { Skill } from '../../skill/skill';
import { skillSchema } from '../../skill/skill-schema';
import { bankLaws, choiceLaws } from './choice-laws';
import type { Complaint } from './complaint';
import { drawLaws } from './draw-laws';
import { exampleLaws } from './example-laws';
import { mistakeLaws } from './mistake-laws';
import { nameLaws } from './name-laws';
import { pointerLaws } from './pointer-laws';
import { promptLaws } from './prompt-laws';
import { sampleOf } from './sample';
import { unitLaws } from './unit-laws';

/**
 * Checks a declaration of any origin over `draws` seeds. Gives one sentence for each law it breaks, none when all
 * hold. Laws that need working formulas are asked only when names and units are in order.
 */
export function checkSkill(candidate: unknown, draws = 200): Complaint[] {
  const parsed = skillSchema.safeParse(candidate);
  if (!parsed.success) return schemaComplaints(parsed.error.issues);
  const skill: Skill = parsed.data;
  const names = [...nameLaws(skill), ...pointerLaws(skill)];
  const groundwork = names.length > 0 ? names : [...unitLaws(skill), ...bankLaws(skill)];
  if (groundwork.length > 0) return groundwork;
  try {
    const sample = sampleOf(skill, draws);
    const choices = choiceLaws(skill, sample);
    if (choices.length > 0) return choices;
    return [
      ...drawLaws(skill, sample),
      ...promptLaws(skill, sample),
      ...mistakeLaws(skill, sample),
      ...exampleLaws(skill, sample),
    ];
  } catch (fault) {
    return [fault instanceof Error ? fault.message : String(fault)];
  }
}
