/** What is worked on, with whose numbers, and at whose pace. */
import { Choice } from '../../../parts/choice/choice';
import { Select } from '../../../parts/select/select';
import styles from '../class.module.css';
import { numberOptions, paceOptions, planGroups } from './set-up-options';
import type { SetUp } from './use-set-up';

export function PlanGroup({ plans, draft, setDraft }: SetUp) {
  const chosen = plans.find(({ id }) => id === draft.planId);
  return (
    <section className={styles.group} aria-labelledby="set-up-plan">
      <h2 id="set-up-plan">What the class works on</h2>
      <Select
        label="Plan"
        says={chosen?.says}
        groups={planGroups(plans)}
        value={draft.planId}
        onChoose={(planId) => setDraft({ ...draft, planId })}
      />
      <Choice
        legend="Numbers"
        options={numberOptions}
        value={draft.numbers}
        onChoose={(numbers) => setDraft({ ...draft, numbers })}
      />
      <Choice
        legend="Pace"
        options={paceOptions}
        value={draft.pace}
        onChoose={(pace) => setDraft({ ...draft, pace })}
      />
    </section>
  );
}
