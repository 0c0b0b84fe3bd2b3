// The skills whose answer is a number: only of those can options be made and amounts be claimed.
import { answerKindOf } from '@shared/skill/answer';
import { allSkills } from '@shared/skills/all-skills';

export const numberSkills = allSkills.filter(({ answer }) => answerKindOf(answer) === 'number');
