/** One area of the catalogue: its own button opens it, below stand its skills. */
import { ChevronDown, ChevronRight } from 'lucide-react';
import type { useRoving } from '../../parts/keys/use-roving';
import type { Shelf } from '../../parts/skill-shelves/found-skills';
import styles from './catalogue.module.css';
import { levelWords } from './home-words';

interface AreaShelfProps {
  readonly shelf: Shelf;
  readonly member: ReturnType<typeof useRoving>['member'];
  readonly onToggle: () => void;
  readonly onStart: (skillId: string) => void;
}

export function AreaShelf({ shelf, member, onToggle, onStart }: AreaShelfProps) {
  const { area, called, isOpen, skills, at } = shelf;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <section aria-labelledby={`area-${area}`}>
      <h3 id={`area-${area}`}>
        <button type="button" className={styles.area} aria-expanded={isOpen} onClick={onToggle} {...member(at)}>
          <Chevron size="1.125rem" strokeWidth={1.75} aria-hidden />
          <span>{called}</span>
          <span className={styles.count}>{skills.length}</span>
        </button>
      </h3>
      {isOpen && (
        <ul>
          {skills.map(({ id, title, level }, place) => (
            <li key={id}>
              <button type="button" className={styles.skill} onClick={() => onStart(id)} {...member(at + 1 + place)}>
                <span>{title}</span>
                <span className={styles.level}>{levelWords(level)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
