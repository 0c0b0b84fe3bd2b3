/** What is worked on, with whose numbers, and at whose pace. */
import { Choice } from '../../../parts/choice/choice';
import styles from '../class.module.css';
import { PlanFields } from './plan-fields';
import { paceOptions } from './set-up-options';
import type { SetUp } from './use-set-up';

export function PlanGroup({ plans, draft, setDraft }: SetUp) {
  return (
    <section className={styles.group} aria-labelledby="set-up-plan">
      <h2 id="set-up-plan">What the class works on</h2>
      <PlanFields plans={plans} draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
      <Choice
        legend="Pace"
        options={paceOptions}
        value={draft.pace}
        onChoose={(pace) => setDraft({ ...draft, pace })}
      />
    </section>
  );
}
