/** The pages of the review sheet: one for each area, and what a pharmacist must confirm in one list. */
import { areaCalled, areaOf } from '../../shared/skill/areas';
import type { Skill } from '../../shared/skill/skill';
import { escaped, listOf, pageOf } from './html';
import { skillSection } from './skill-section';

export interface ReviewPage {
  readonly file: string;
  readonly html: string;
}

/** One page an area, in order of their ids, and `to-confirm.html` over all of them. */
export function areaPages(skills: readonly Skill[]): ReviewPage[] {
  const areas = [...new Set(skills.map(({ id }) => areaOf(id)))];
  const pages = areas.map((area): ReviewPage => {
    const own = skills.filter(({ id }) => areaOf(id) === area);
    const contents = listOf(
      'ol',
      own.map(({ id, title }) => `<a href="#${escaped(id)}">${escaped(title)}</a>`),
    );
    const html = pageOf(`Review sheet: ${areaCalled(area)}`, `${contents}\n${own.map(skillSection).join('\n')}`);
    return { file: `${area}.html`, html };
  });
  return [...pages, { file: 'to-confirm.html', html: toConfirm(skills) }];
}

function toConfirm(skills: readonly Skill[]): string {
  const open = skills.filter(({ review = [] }) => review.length > 0);
  const rows = open.map(({ id, title, review = [] }) => {
    const link = `<a href="${areaOf(id)}.html#${escaped(id)}">${escaped(title)}</a>`;
    return `${link}${listOf('ul', review.map(escaped))}`;
  });
  return pageOf('Review sheet: to confirm', listOf('ol', rows));
}
