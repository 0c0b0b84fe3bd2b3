/** What a plan draws from. Nothing chosen means all; what is chosen narrows down together. */
import type { AreaList } from '@shared/contract/calls';
import type { PlanDraws } from '@shared/contract/plan';
import { CheckBox } from '../../parts/check-box/check-box';
import { Choice } from '../../parts/choice/choice';
import { TextField } from '../../parts/text-field/text-field';
import styles from './drills.module.css';
import { EditSkills } from './edit-skills';
import type { GroupProps } from './edited';
import { editions, toggled } from './plan-draft';
import { examOptions } from './plan-options';

interface EditDrawsProps extends GroupProps {
  readonly areas: AreaList;
}

export function EditDraws({ draft, set, setPlan, areas }: EditDrawsProps) {
  const { draws } = draft.plan;
  /** A filter that is empty is left out. */
  const filter = <K extends 'areas' | 'skills' | 'levels'>(name: K, list: PlanDraws[K] | undefined) => {
    const { [name]: _, ...rest } = draws;
    setPlan({ draws: list ? { ...rest, [name]: list } : rest });
  };
  const chooseExam = (id: (typeof examOptions)[number]['value']) => {
    const { exam: _, ...rest } = draws;
    if (id === 'none') return setPlan({ draws: rest });
    const edition = editions[id];
    set({ edition, plan: { ...draft.plan, draws: { ...rest, exam: { id, edition } } } });
  };
  return (
    <section className={styles.group} aria-labelledby="plan-draws">
      <h2 id="plan-draws">What is drawn</h2>
      <fieldset>
        <legend className={styles.legend}>Areas</legend>
        <p className={styles.says}>None chosen means all.</p>
        <div className={styles.checks}>
          {areas.map(({ area, called }) => (
            <CheckBox
              key={area}
              isChecked={draws.areas?.includes(area) ?? false}
              onChange={(isIn) => filter('areas', toggled(draws.areas, area, isIn))}
            >
              {called}
            </CheckBox>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend className={styles.legend}>Levels</legend>
        <div className={styles.checks}>
          {[1, 2, 3, 4, 5].map((level) => (
            <CheckBox
              key={level}
              isChecked={draws.levels?.includes(level) ?? false}
              onChange={(isIn) => filter('levels', toggled(draws.levels, level, isIn))}
            >
              Level {level}
            </CheckBox>
          ))}
        </div>
      </fieldset>
      <EditSkills
        areas={areas}
        chosen={draws.skills ?? []}
        onChoose={(id, isIn) => filter('skills', toggled(draws.skills, id, isIn))}
      />
      <Choice legend="Skills of an exam" options={examOptions} value={draws.exam?.id ?? 'none'} onChoose={chooseExam} />
      {draws.exam && (
        <TextField
          label="Edition of its outline"
          says="The date from which it is in force, as 2026-01-06."
          value={draft.edition}
          maxLength={10}
          onType={(edition) => set({ edition })}
        />
      )}
      <TextField
        label="Only the weakest skills"
        says="How many, by your answers so far. Empty means all."
        value={draft.weakest}
        maxLength={2}
        onType={(weakest) => set({ weakest })}
      />
    </section>
  );
}
