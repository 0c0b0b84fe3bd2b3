/** Single skills of a plan, by area and closed, with a box that finds them. None chosen means all. */
import type { AreaList } from '@shared/contract/calls';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useRef, useState } from 'react';
import { CheckBox } from '../../parts/check-box/check-box';
import { FindBox } from '../../parts/skill-shelves/find-box';
import { closedShelves, type Shelf, shelvesOf, toggledShelf } from '../../parts/skill-shelves/found-skills';
import styles from './edit-skills.module.css';

interface EditSkillsProps {
  readonly areas: AreaList;
  readonly chosen: readonly string[];
  readonly onChoose: (skillId: string, isIn: boolean) => void;
}

export function EditSkills({ areas, chosen, onChoose }: EditSkillsProps) {
  const [shelves, setShelves] = useState(closedShelves);
  const list = useRef<HTMLDivElement>(null);
  const shown = shelvesOf(areas, shelves);
  const first = shown[0]?.skills[0];
  const isLooking = shelves.find.trim() !== '';
  return (
    <fieldset>
      <legend className={styles.legend}>Single skills</legend>
      <div className={styles.head}>
        <p className={styles.says} role="status">
          {countWords(chosen.length, isLooking ? shown.reduce((sum, { skills }) => sum + skills.length, 0) : undefined)}
        </p>
        <FindBox
          value={shelves.find}
          onType={(find) => setShelves({ ...shelves, find })}
          onEnter={() => isLooking && first && onChoose(first.id, !chosen.includes(first.id))}
          onDown={() => list.current?.querySelector<HTMLElement>('button, input')?.focus()}
        />
      </div>
      <div ref={list}>
        {shown.map((shelf) => (
          <SkillShelf
            key={shelf.area}
            shelf={shelf}
            chosen={chosen}
            onToggle={() => setShelves(toggledShelf(shelves, shelf.area))}
            onChoose={onChoose}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface SkillShelfProps extends Omit<EditSkillsProps, 'areas'> {
  readonly shelf: Shelf;
  readonly onToggle: () => void;
}

function SkillShelf({ shelf: { called, isOpen, skills }, chosen, onToggle, onChoose }: SkillShelfProps) {
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  const count = skills.filter(({ id }) => chosen.includes(id)).length;
  return (
    <section className={styles.shelf}>
      <button type="button" className={styles.area} aria-expanded={isOpen} onClick={onToggle}>
        <Chevron size="1.125rem" strokeWidth={1.75} aria-hidden />
        <span>{called}</span>
        <span className={styles.count}>{count === 0 ? skills.length : `${count} of ${skills.length} chosen`}</span>
      </button>
      {isOpen && (
        <div className={styles.checks}>
          {skills.map(({ id, title }) => (
            <CheckBox key={id} isChecked={chosen.includes(id)} onChange={(isIn) => onChoose(id, isIn)}>
              {title}
            </CheckBox>
          ))}
        </div>
      )}
    </section>
  );
}

/** `3 chosen. 12 skills fit.` */
function countWords(chosen: number, found: number | undefined): string {
  const first = chosen === 0 ? 'None chosen means all.' : `${chosen} chosen.`;
  if (found === undefined) return first;
  if (found === 0) return `${first} No skill fits. Try another word.`;
  return `${first} ${found === 1 ? '1 skill fits' : `${found} skills fit`}; Enter chooses the first.`;
}
