/** The few badges that drills give, when one was earned here. */
import type { Report } from '@shared/contract/report';
import { Award } from 'lucide-react';
import styles from './report.module.css';

export function Badges({ report: { badges } }: { readonly report: Report }) {
  if (badges.length === 0) return null;
  return (
    <ul className={styles.badges} aria-label="Badges earned">
      {badges.map(({ id, called, says }) => (
        <li key={id}>
          <Award size="1.75rem" strokeWidth={1.5} />
          <p>
            <b>{called}</b> {says}
          </p>
        </li>
      ))}
    </ul>
  );
}
