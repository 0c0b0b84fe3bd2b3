/** Where you are: area and skill. On a narrow screen the skill alone. */
import type { OpenProblem } from '@shared/contract/problem';
import styles from './practice.module.css';

export function Where({ problem }: { readonly problem: Pick<OpenProblem, 'area' | 'title'> }) {
  return (
    <p className={styles.where}>
      <span className={styles.area}>{problem.area} / </span>
      <b>{problem.title}</b>
    </p>
  );
}
