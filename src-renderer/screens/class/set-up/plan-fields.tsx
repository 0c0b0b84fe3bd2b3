/** The fields that every class has, however its answers travel: its plan, whose numbers, and who teaches. */
import { Choice } from '../../../parts/choice/choice';
import { Select } from '../../../parts/select/select';
import { TextField } from '../../../parts/text-field/text-field';
import type { SetUpDraft } from './set-up-draft';
import { numberOptions, planGroups } from './set-up-options';
import type { SetUp } from './use-set-up';

type Draft = Pick<SetUpDraft, 'planId' | 'numbers' | 'teacher'>;

interface FieldsProps {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
}

export function PlanFields({ plans, draft, onChange }: FieldsProps & Pick<SetUp, 'plans'>) {
  const chosen = plans.find(({ id }) => id === draft.planId);
  return (
    <>
      <Select
        label="Plan"
        says={chosen?.says}
        groups={planGroups(plans)}
        value={draft.planId}
        onChoose={(planId) => onChange({ planId })}
      />
      <Choice
        legend="Numbers"
        options={numberOptions}
        value={draft.numbers}
        onChoose={(numbers) => onChange({ numbers })}
      />
    </>
  );
}

export function TeacherField({ draft, onChange }: FieldsProps) {
  return (
    <TextField
      label="Your name, as students read it"
      says="May be left empty."
      value={draft.teacher}
      maxLength={40}
      onType={(teacher) => onChange({ teacher })}
    />
  );
}
