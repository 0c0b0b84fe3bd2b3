/** Right and wrong by step, where steps were entered. */
import type { Report } from '@shared/contract/report';
import styles from './report.module.css';
import lists from './report-lists.module.css';

export function StepTable({ report: { bySteps } }: { readonly report: Report }) {
  if (bySteps.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="by-step">
      <h2 id="by-step" className={styles.head}>
        By step
      </h2>
      <table className={lists.table}>
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">Right</th>
            <th scope="col">Carried</th>
            <th scope="col">Slip</th>
          </tr>
        </thead>
        <tbody>
          {bySteps.map(({ skillId, step, title, called, right, carried, slip }) => (
            <tr key={`${skillId} ${step}`}>
              <th scope="row">
                {called}
                <span className={lists.stepSkill}>{title}</span>
              </th>
              <td>{right}</td>
              <td>{carried}</td>
              <td>{slip}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
