/** What counts: pass mark, rounding, dangerous slips, pauses. */
import { CheckBox } from '../../parts/check-box/check-box';
import { Choice } from '../../parts/choice/choice';
import styles from './drills.module.css';
import type { GroupProps } from './edited';
import { passMarkOptions, roundingOptions } from './plan-options';

export function EditRules({ draft: { plan }, setPlan }: GroupProps) {
  return (
    <section className={styles.group} aria-labelledby="plan-rules">
      <h2 id="plan-rules">What counts</h2>
      <Choice
        legend="Pass mark"
        options={passMarkOptions}
        value={plan.passMark}
        onChoose={(passMark) => setPlan({ passMark })}
      />
      <Choice
        legend="Right, but rounded otherwise than asked, earns"
        options={roundingOptions}
        value={plan.rounding}
        onChoose={(rounding) => setPlan({ rounding })}
      />
      <div>
        <CheckBox isChecked={plan.dangerCosts} onChange={(dangerCosts) => setPlan({ dangerCosts })}>
          A dangerous slip costs half a point
        </CheckBox>
        <CheckBox isChecked={plan.pause} onChange={(pause) => setPlan({ pause })}>
          Pauses are allowed
        </CheckBox>
        <CheckBox
          isChecked={plan.timeAway === 'counts'}
          onChange={(counts) => setPlan({ timeAway: counts ? 'counts' : 'stands' })}
        >
          The clock goes on while Scruple is closed
        </CheckBox>
      </div>
    </section>
  );
}
