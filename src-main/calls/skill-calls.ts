/** Calls about what can be practised. */
import type { AreaList, Scruple } from '@shared/contract/calls';
import { areaCalled, areaOf, areas } from '@shared/skill/areas';
import { skillHeads } from '@shared/skills/known-skills';

export function skillCalls(): Pick<Scruple, 'listSkills'> {
  return { listSkills: async () => skillsByArea() };
}

function skillsByArea(): AreaList {
  return Object.keys(areas).flatMap((area) => {
    const skills = skillHeads.filter((skill) => areaOf(skill.id) === area);
    const listed = skills.map(({ id, title, level }) => ({ id, title, level }));
    return listed.length > 0 ? [{ area, called: areaCalled(area), skills: listed }] : [];
  });
}
