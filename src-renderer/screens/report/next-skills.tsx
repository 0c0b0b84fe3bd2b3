/** Up to three skills to do next: lowest share right here, then slowest. */
import type { ReportSkill } from '@shared/contract/report';
import { Button } from '../../parts/button/button';
import { secondsOf } from '../../parts/item-list/item-words';
import styles from './report.module.css';
import lists from './report-lists.module.css';

interface NextSkillsProps {
  readonly skills: readonly ReportSkill[];
  readonly onPractice: (skillId: string) => void;
}

export function NextSkills({ skills, onPractice }: NextSkillsProps) {
  if (skills.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="next">
      <div className={styles.cardHead}>
        <h2 id="next" className={styles.head}>
          Skills to do next
        </h2>
      </div>
      <ul>
        {skills.map(({ skillId, title, share: { right, of }, meanMs }) => (
          <li key={skillId} className={lists.next}>
            <div>
              <b className={lists.nextName}>{title}</b>
              <p className={styles.says}>
                {right} of {of} right
                {meanMs !== undefined && `, ${secondsOf(meanMs)} s each`}
              </p>
            </div>
            <Button look="link" onPress={() => onPractice(skillId)}>
              <span>
                Practice<span className={styles.hidden}> {title}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
