/** The lobby on the wall: the code for the last row of the room. */
import type { ProjectorView } from '@shared/contract/classroom/projector-view';
import { JoinCard } from '../../parts/join-card/join-card';
import styles from './projector.module.css';

export function ProjectedLobby({ view }: { readonly view: ProjectorView }) {
  const { code, joined } = view;
  return (
    <div className={styles.lobby}>
      <h1 className={styles.title}>Join the class</h1>
      {code && <JoinCard {...view} code={code} isLarge />}
      <p className={styles.count}>
        <b>{joined}</b> {joined === 1 ? 'student is' : 'students are'} here
      </p>
    </div>
  );
}
