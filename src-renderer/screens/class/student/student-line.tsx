/** Above a problem of a class: whose class it is, who sits here, and the link to the host. */
import type { StudentView } from '@shared/contract/classroom/student-view';
import { LinkLine } from './link-line';
import styles from './link-line.module.css';

export function StudentLine({ view }: { readonly view: StudentView }) {
  const { teacher, name, team } = view;
  return (
    <div className={styles.studentLine}>
      <p>{teacher !== '' && `With ${teacher}`}</p>
      <LinkLine view={view} />
      {team && <span className={styles.team}>Team {team}</span>}
      <b>{name}</b>
    </div>
  );
}
