/** The skills by area. Arrow keys move through the list, Enter opens a skill. */
import type { AreaList } from '@shared/contract/calls';
import { useRoving } from '../../parts/keys/use-roving';
import styles from './home.module.css';
import { levelWords } from './home-words';

interface CatalogueProps {
  readonly areas: AreaList;
  readonly onStart: (skillId: string) => void;
}

export function Catalogue({ areas, onStart }: CatalogueProps) {
  const firsts = firstPlaces(areas);
  const roving = useRoving(0, firsts);
  const count = areas.reduce((sum, { skills }) => sum + skills.length, 0);
  return (
    <section aria-labelledby="catalogue">
      <div className={styles.catalogueHead}>
        <h2 id="catalogue">Catalogue</h2>
        <p>{count === 1 ? '1 skill' : `${count} skills`}</p>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the buttons inside */}
      <div className={styles.areas} onKeyDown={roving.onKeyDown}>
        {areas.map(({ area, called, skills }, areaAt) => (
          <section key={area} aria-labelledby={`area-${area}`}>
            <h3 className={styles.area} id={`area-${area}`}>
              {called}
            </h3>
            <ul>
              {skills.map(({ id, title, level }, at) => (
                <li key={id}>
                  <button
                    type="button"
                    className={styles.skill}
                    onClick={() => onStart(id)}
                    {...roving.member((firsts[areaAt] ?? 0) + at)}
                  >
                    <span>{title}</span>
                    <span className={styles.level}>{levelWords(level)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

/** The place of each area's first skill in the whole list. */
export function firstPlaces(areas: AreaList): number[] {
  let place = 0;
  return areas.map(({ skills }) => {
    const first = place;
    place += skills.length;
    return first;
  });
}
