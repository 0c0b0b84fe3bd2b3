/** The top of a student's waiting room: the class, the link, the team, the name. */
import type { StudentView } from '@shared/contract/classroom/student-view';
import { Mark } from '../../../parts/mark/mark';
import { LinkLine } from './link-line';
import lineStyles from './link-line.module.css';
import styles from './student.module.css';

export function StudentTop({ view }: { readonly view: StudentView }) {
  const { called, teacher, name, team, link } = view;
  return (
    <header className={styles.studentTop}>
      <Mark />
      <p className={styles.studentClass}>
        <b>{called}</b>
        {teacher !== '' && ` with ${teacher}`}
      </p>
      <div className={styles.studentSelf}>
        {link !== 'gone' && <LinkLine view={view} />}
        {team && <span className={lineStyles.team}>Team {team}</span>}
        <b className={styles.studentName}>{name}</b>
      </div>
    </header>
  );
}
