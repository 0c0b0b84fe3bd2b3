/** What one student may need: more time, no clock in sight, large text. */
import { CheckBox } from '../../parts/check-box/check-box';
import { Choice } from '../../parts/choice/choice';
import styles from './drills.module.css';
import type { GroupProps } from './edited';
import { timeFactorOptions } from './plan-options';

export function EditPerson({ draft: { plan }, setPlan }: GroupProps) {
  const { accommodations } = plan;
  const set = (part: Partial<typeof accommodations>) => setPlan({ accommodations: { ...accommodations, ...part } });
  return (
    <section className={styles.group} aria-labelledby="plan-person">
      <h2 id="plan-person">Accommodations</h2>
      <Choice
        legend="Time"
        options={timeFactorOptions}
        value={accommodations.timeFactor}
        onChoose={(timeFactor) => set({ timeFactor })}
      />
      <div>
        <CheckBox
          says="It runs, and the last minute is still said."
          isChecked={accommodations.hidesClock}
          onChange={(hidesClock) => set({ hidesClock })}
        >
          The clock is hidden
        </CheckBox>
        <CheckBox isChecked={accommodations.largeText} onChange={(largeText) => set({ largeText })}>
          Large text
        </CheckBox>
      </div>
    </section>
  );
}
