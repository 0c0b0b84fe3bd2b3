/** The navigation rail: the mark and the places. One stop for Tab; arrow keys move. */
import { House, MonitorCheck, NotebookPen, SlidersHorizontal, Timer, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { useRoving } from '../keys/use-roving';
import { Mark } from '../mark/mark';
import type { PlaceName } from './places';
import styles from './rail.module.css';

const places: readonly { readonly name: PlaceName; readonly called: string; readonly icon: ReactNode }[] = [
  { name: 'home', called: 'Home', icon: <House size="1.25rem" strokeWidth={1.6} /> },
  { name: 'practice', called: 'Practice', icon: <NotebookPen size="1.25rem" strokeWidth={1.6} /> },
  { name: 'drill', called: 'Drill', icon: <Timer size="1.25rem" strokeWidth={1.6} /> },
  { name: 'exam', called: 'Exam', icon: <MonitorCheck size="1.25rem" strokeWidth={1.6} /> },
  { name: 'class', called: 'Class', icon: <Users size="1.25rem" strokeWidth={1.6} /> },
  { name: 'settings', called: 'Settings', icon: <SlidersHorizontal size="1.25rem" strokeWidth={1.6} /> },
];

interface RailProps {
  readonly current: PlaceName | undefined;
  readonly onGo: (place: PlaceName) => void;
}

export function Rail({ current, onGo }: RailProps) {
  const roving = useRoving(
    Math.max(
      0,
      places.findIndex(({ name }) => name === current),
    ),
  );
  return (
    <nav className={styles.rail} aria-label="Main">
      <div className={styles.mark}>
        <Mark />
      </div>
      <ul className={styles.places} onKeyDown={roving.onKeyDown}>
        {places.map(({ name, called, icon }, at) => (
          <li key={name}>
            <button
              type="button"
              className={styles.place}
              aria-current={name === current ? 'page' : undefined}
              onClick={() => onGo(name)}
              {...roving.member(at)}
            >
              {icon}
              {called}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
