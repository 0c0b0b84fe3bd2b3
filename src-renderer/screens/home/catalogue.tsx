/** The skills by area. Arrow keys move through what is in view, Enter opens an area or a skill, / looks for one. */
import type { AreaList } from '@shared/contract/calls';
import { useRef } from 'react';
import { useKeys } from '../../parts/keys/use-keys';
import { useRoving } from '../../parts/keys/use-roving';
import { FindBox } from '../../parts/skill-shelves/find-box';
import { type Shelves, shelvesOf, toggledShelf } from '../../parts/skill-shelves/found-skills';
import { AreaShelf } from './area-shelf';
import styles from './catalogue.module.css';

interface CatalogueProps {
  readonly areas: AreaList;
  readonly shelves: Shelves;
  readonly onShelves: (shelves: Shelves) => void;
  readonly onStart: (skillId: string) => void;
}

export function Catalogue({ areas, shelves, onShelves, onStart }: CatalogueProps) {
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const shown = shelvesOf(areas, shelves);
  const roving = useRoving(
    0,
    shown.map(({ at }) => at),
  );
  useKeys({ '/': () => box.current?.focus() });
  const all = areas.reduce((sum, { skills }) => sum + skills.length, 0);
  const found = shown.reduce((sum, { skills }) => sum + skills.length, 0);
  const first = shown[0]?.skills[0];
  return (
    <section aria-labelledby="catalogue">
      <div className={styles.head}>
        <h2 id="catalogue">Catalogue</h2>
        <p role="status">{countWords(all, found)}</p>
        <FindBox
          value={shelves.find}
          onType={(find) => onShelves({ ...shelves, find })}
          onEnter={() => shelves.find.trim() !== '' && first && onStart(first.id)}
          onDown={() => list.current?.querySelector<HTMLElement>('[data-member]')?.focus()}
          ref={box}
        />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the buttons inside */}
      <div className={styles.areas} onKeyDown={roving.onKeyDown} ref={list}>
        {shown.map((shelf) => (
          <AreaShelf
            key={shelf.area}
            shelf={shelf}
            member={roving.member}
            onToggle={() => onShelves(toggledShelf(shelves, shelf.area))}
            onStart={onStart}
          />
        ))}
      </div>
    </section>
  );
}

function countWords(all: number, found: number): string {
  const skills = (count: number) => (count === 1 ? '1 skill' : `${count} skills`);
  if (found === all) return skills(all);
  return found === 0 ? `No skill of ${all} fits. Try another word.` : `${skills(found)} of ${all}`;
}
