/** The skills of this edition, as far as choosing among them needs to know. */

import type { Plan } from '@shared/contract/plan';
import type { Choosable } from '@shared/sitting/choosable';
import { choosableSkills } from '@shared/sitting/choose-items';
import { answerKindOf } from '@shared/skill/answer';
import { areaOf } from '@shared/skill/areas';
import { skillHeads, skillNamed } from '@shared/skills/known-skills';
import { sharesBySkill } from '../../store/skill-shares';
import type { Services } from '../services';

export const choosables: readonly Choosable[] = skillHeads.map(({ id, level, exams }) => ({
  id,
  level,
  area: areaOf(id),
  exams: exams ?? [],
}));

/** What a plan's skills follow from. */
type Drawing = Pick<Plan, 'draws' | 'items' | 'entry'>;

/** The skills that a plan draws from here and now, by id. */
export function skillsFor({ store, learner }: Services, plan: Drawing): readonly string[] {
  const { draws } = plan;
  const { showing } = draws;
  if (showing && !skillNamed(showing.skill)?.mistakes[showing.mistake]) return [];
  const shares = sharesBySkill(store, learner.id).map(
    ({ skill, right, answered }) => [skill, right / answered] as const,
  );
  const askable = choosables.filter(({ id }) => isAskable(id, plan));
  return choosableSkills(draws, askable, new Map(shares)).map(({ id }) => id);
}

/** Whether a skill can be asked in the way of a plan: a hunt needs a number, and a choice has no steps to enter. */
function isAskable(id: string, { items, entry }: Drawing): boolean {
  const answer = skillNamed(id)?.answer;
  if (!answer) return false;
  if (items === 'hunt') return answerKindOf(answer) === 'number';
  return entry === 'line' || answer.kind !== 'choice';
}

const mostNamed = 3;

/** What must be said of a plan's skills: that some are not known here, or that none is left. */
export function noticeOn(plan: Drawing, count: number): string | undefined {
  const { skills = [] } = plan.draws;
  const unknown = skills.filter((id) => skillNamed(id) === undefined);
  const named = unknown.slice(0, mostNamed).join(', ') + (unknown.length > mostNamed ? ' and others' : '');
  if (count === 0) return noneLeft(plan);
  return unknown.length > 0 ? `This edition does not know ${named}; the plan goes on without.` : undefined;
}

function noneLeft({ draws, items, entry }: Drawing): string {
  const isNamed = draws.skills === undefined || draws.skills.some((id) => skillNamed(id) !== undefined);
  if (isNamed && items === 'hunt')
    return 'A tenfold hunt needs skills whose answer is a number, and this plan draws none. Choose other skills.';
  if (isNamed && entry === 'steps')
    return 'Step by step needs skills that have steps, and this plan draws none. Choose other skills.';
  return 'No skill of this edition fits this plan.';
}
