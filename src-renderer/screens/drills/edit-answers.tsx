/** How the items of a plan are answered, and when something is said about it. */
import { CheckBox } from '../../parts/check-box/check-box';
import { Choice } from '../../parts/choice/choice';
import styles from './drills.module.css';
import type { GroupProps } from './edited';
import { attemptsOptions, calculatorOptions, entryOptions, feedbackOptions, itemsOptions } from './plan-options';

export function EditAnswers({ draft: { plan }, setPlan }: GroupProps) {
  return (
    <section className={styles.group} aria-labelledby="plan-answers">
      <h2 id="plan-answers">Answers</h2>
      <Choice legend="Items" options={itemsOptions} value={plan.items} onChoose={(items) => setPlan({ items })} />
      <Choice legend="Entry" options={entryOptions} value={plan.entry} onChoose={(entry) => setPlan({ entry })} />
      <Choice
        legend="Feedback"
        options={feedbackOptions}
        value={plan.feedback}
        onChoose={(feedback) => setPlan({ feedback })}
      />
      <Choice
        legend="Attempts per item"
        options={attemptsOptions}
        value={attemptsOptions.find(({ value }) => value === plan.attempts)?.value}
        onChoose={(attempts) => setPlan({ attempts })}
      />
      <Choice
        legend="Calculator"
        options={calculatorOptions}
        value={plan.calculator}
        onChoose={(calculator) => setPlan({ calculator })}
      />
      <div>
        <CheckBox says="Right with help earns half." isChecked={plan.help} onChange={(help) => setPlan({ help })}>
          Hints and single steps may be taken
        </CheckBox>
        <CheckBox
          says="Questions can be flagged, and answers changed until they are handed in."
          isChecked={plan.goesBack}
          onChange={(goesBack) => setPlan({ goesBack })}
        >
          Flag and return
        </CheckBox>
      </div>
    </section>
  );
}
