/** The skills of this edition, as far as choosing among them needs to know. */

import type { PlanDraws } from '@shared/contract/plan';
import type { Choosable } from '@shared/sitting/choosable';
import { choosableSkills } from '@shared/sitting/choose-items';
import { areaOf } from '@shared/skill/areas';
import { allSkills, skillNamed } from '@shared/skills/all-skills';
import { sharesBySkill } from '../../store/skill-shares';
import type { Services } from '../services';

export const choosables: readonly Choosable[] = allSkills.map(({ id, level, exams }) => ({
  id,
  level,
  area: areaOf(id),
  exams: exams ?? [],
}));

/** The skills that a plan draws from here and now, by id. */
export function skillsFor({ store, learner }: Services, draws: PlanDraws): readonly string[] {
  const { showing } = draws;
  if (showing && !skillNamed(showing.skill)?.mistakes[showing.mistake]) return [];
  const shares = sharesBySkill(store, learner.id).map(
    ({ skill, right, answered }) => [skill, right / answered] as const,
  );
  return choosableSkills(draws, choosables, new Map(shares)).map(({ id }) => id);
}

const mostNamed = 3;

/** What must be said of a plan's skills: that some are not known here, or that none is left. */
export function noticeOn({ skills = [] }: PlanDraws, count: number): string | undefined {
  const unknown = skills.filter((id) => skillNamed(id) === undefined);
  const named = unknown.slice(0, mostNamed).join(', ') + (unknown.length > mostNamed ? ' and others' : '');
  if (count === 0) return 'No skill of this edition fits this plan.';
  return unknown.length > 0 ? `This edition does not know ${named}; the plan goes on without.` : undefined;
}
