/** How long a plan is, and its clock. */
import { Choice } from '../../parts/choice/choice';
import { TextField } from '../../parts/text-field/text-field';
import styles from './drills.module.css';
import type { GroupProps } from './edited';
import { lengthOptions, numbersOptions, orderOptions, timeOptions } from './plan-options';

export function EditTime({ draft, set, setPlan }: GroupProps) {
  const { plan, lengthIn, timeIn } = draft;
  return (
    <section className={styles.group} aria-labelledby="plan-time">
      <h2 id="plan-time">Length and time</h2>
      <Choice legend="Length" options={lengthOptions} value={lengthIn} onChoose={(it) => set({ lengthIn: it })} />
      <TextField
        label={lengthIn === 'items' ? 'Items' : 'Minutes'}
        says={lengthIn === 'items' ? '1 to 300.' : '1 to 240.'}
        value={draft.length}
        maxLength={3}
        onType={(length) => set({ length })}
      />
      <Choice legend="Time" options={timeOptions} value={timeIn} onChoose={(it) => set({ timeIn: it })} />
      {timeIn !== 'none' && (
        <TextField
          label={timeIn === 'per-item' ? 'Seconds per item' : 'Minutes in all'}
          says={timeIn === 'per-item' ? '5 to 3,600.' : '1 to 600.'}
          value={draft.time}
          maxLength={4}
          onType={(time) => set({ time })}
        />
      )}
      <Choice legend="Order" options={orderOptions} value={plan.order} onChoose={(order) => setPlan({ order })} />
      <Choice
        legend="Numbers"
        options={numbersOptions}
        value={plan.numbers === 'fresh' ? 'fresh' : 'same'}
        onChoose={(it) => setPlan({ numbers: it === 'fresh' ? 'fresh' : { seed: draft.seed } })}
      />
      {plan.numbers !== 'fresh' && (
        <TextField
          label="Key of the numbers"
          says="Everybody with this plan and this key gets the same problems. Letters and digits, no spaces."
          value={draft.seed}
          maxLength={56}
          onType={(seed) => set({ seed })}
        />
      )}
    </section>
  );
}
