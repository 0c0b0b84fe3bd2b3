/** What a list of skills shows: all areas, closed but for those that were opened, or what was looked for, open. */
import type { AreaList } from '@shared/contract/calls';

/** What a person left of the list. */
export interface Shelves {
  /** The text in the find box. */
  readonly find: string;
  readonly open: readonly string[];
}

export const closedShelves: Shelves = { find: '', open: [] };

export interface Shelf {
  readonly area: string;
  readonly called: string;
  readonly isOpen: boolean;
  /** The skills that fit; all of them where nothing is looked for. */
  readonly skills: AreaList[number]['skills'];
  /** The place of the area's own button among all buttons in view. */
  readonly at: number;
}

/** The areas with something to show. Every word of the find box must stand in the title or in the area's name. */
export function shelvesOf(areas: AreaList, { find, open }: Shelves): Shelf[] {
  const words = find.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const found = areas.map((area) => ({
    ...area,
    skills: area.skills.filter(({ title }) => fits(`${title} ${area.called}`)),
  }));
  let at = 0;
  return found.flatMap(({ area, called, skills }): Shelf[] => {
    if (skills.length === 0) return [];
    const isOpen = words.length > 0 || open.includes(area);
    const shelf = { area, called, isOpen, skills, at };
    at += 1 + (isOpen ? skills.length : 0);
    return [shelf];
  });
}

/** An area opened or closed. */
export function toggledShelf({ find, open }: Shelves, area: string): Shelves {
  return { find, open: open.includes(area) ? open.filter((other) => other !== area) : [...open, area] };
}
