/** What the school teaches where sources disagree; the usual value comes first. */
import { conventionsToChoose } from '@shared/contract/plan-conventions';
import { Choice } from '../../parts/choice/choice';
import { choosingConvention } from './choosing-convention';
import styles from './drills.module.css';
import type { GroupProps } from './edited';

export function EditConventions({ draft: { plan }, set }: GroupProps) {
  return (
    <section className={styles.group} aria-labelledby="plan-conventions">
      <h2 id="plan-conventions">Conventions</h2>
      <p className={styles.says}>Problems are worked with what is chosen. The other values stay right as well.</p>
      {conventionsToChoose.map(({ name, called, choices, default: usual }) => (
        <Choice
          key={name}
          legend={called}
          options={choices.map(({ value, says }) => ({ value, called: says }))}
          value={plan.conventions?.[name] ?? usual}
          onChoose={(value) => set({ plan: choosingConvention(plan, name, value) })}
        />
      ))}
    </section>
  );
}
