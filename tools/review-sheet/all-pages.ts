/** The review sheet of every declared skill. */
import { allSkills } from '../../shared/skills/all-skills';
import { areaPages, type ReviewPage } from './area-pages';

export function allPages(): ReviewPage[] {
  return areaPages(allSkills);
}
