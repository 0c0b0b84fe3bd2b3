// A few skills that stand for all where a test is too slow for every one: the first of each area, and one of each kind of
// answer.
import { answerKindOf } from '@shared/skill/answer';
import { areaOf } from '@shared/skill/areas';
import { allSkills } from '@shared/skills/all-skills';

const firstOfArea = allSkills.filter(
  ({ id }, at) => allSkills.findIndex((one) => areaOf(one.id) === areaOf(id)) === at,
);
const firstOfKind = allSkills.filter(
  ({ answer }, at) => allSkills.findIndex((one) => answerKindOf(one.answer) === answerKindOf(answer)) === at,
);

export const sampleSkills: readonly string[] = [...new Set([...firstOfArea, ...firstOfKind].map(({ id }) => id))];
