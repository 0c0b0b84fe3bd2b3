/** The editor of a plan: every field of it in six groups. What does not fit is said beside the button that saves. */
import type { AreaList } from '@shared/contract/calls';
import type { Plan } from '@shared/contract/plan';
import type { PlanRow } from '@shared/contract/plan-list';
import { Info } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../parts/button/button';
import { useKeys } from '../../parts/keys/use-keys';
import { QuestionDialog } from '../../parts/question-dialog/question-dialog';
import type { KeyLine, PlaceName } from '../../parts/shell/places';
import { Shell } from '../../parts/shell/shell';
import { TextField } from '../../parts/text-field/text-field';
import styles from './drills.module.css';
import { EditAnswers } from './edit-answers';
import { EditConventions } from './edit-conventions';
import { EditDraws } from './edit-draws';
import { EditPerson } from './edit-person';
import { EditRules } from './edit-rules';
import { EditTime } from './edit-time';
import type { Edited, GroupProps } from './edited';
import { draftOf, type PlanDraft, readDraft } from './plan-draft';

const keys: readonly KeyLine[] = [
  { name: 'Ctrl+S', does: 'Save the plan', word: 'save' },
  { name: 'Esc', does: 'Leave the editor', word: 'leave' },
];

interface PlanEditorProps {
  readonly edited: Edited;
  readonly areas: AreaList;
  readonly place: PlaceName;
  readonly notices: ReactNode;
  readonly onGo: (place: PlaceName) => void;
  readonly onSave: (plan: Plan, planId?: string) => Promise<PlanRow | undefined>;
  readonly onStart: (planId: string) => void;
  readonly onClose: () => void;
}

export function PlanEditor({ edited, areas, place, notices, onGo, onSave, onStart, onClose }: PlanEditorProps) {
  const [draft, setDraft] = useState(() => draftOf(edited.plan));
  const [isChanged, setChanged] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const read = readDraft(draft);
  const set = (part: Partial<PlanDraft>) => {
    setChanged(true);
    setDraft((before) => ({ ...before, ...part }));
  };
  const group: GroupProps = { draft, set, setPlan: (part) => set({ plan: { ...draft.plan, ...part } }) };
  const save = async (thenStart: boolean) => {
    if ('fault' in read) return;
    const row = await onSave(read.plan, edited.planId);
    if (row && thenStart) onStart(row.id);
    else if (row) onClose();
  };
  const leave = () => (isChanged ? setLeaving(true) : onClose());
  useKeys({ Escape: leave, 'Ctrl+s': () => void save(false) });
  const fault = 'fault' in read ? read.fault : undefined;
  return (
    <Shell
      place={place}
      onGo={onGo}
      where={<p className={styles.where}>Drill / Plan</p>}
      keys={keys}
      view="plan-editor"
    >
      {notices}
      <div className={styles.editor}>
        <h1 className={styles.title} tabIndex={-1} ref={head}>
          {edited.planId ? 'Change a plan' : 'New plan'}
        </h1>
        <div className={styles.group}>
          <TextField
            label="Name of the plan"
            value={draft.plan.called}
            maxLength={60}
            onType={(called) => group.setPlan({ called })}
          />
        </div>
        <EditDraws {...group} areas={areas} />
        <EditTime {...group} />
        <EditAnswers {...group} />
        <EditRules {...group} />
        <EditConventions {...group} />
        <EditPerson {...group} />
        <div className={styles.saving}>
          <Button
            look="main"
            size="large"
            hint="Ctrl+S"
            isUnavailable={fault !== undefined}
            describedBy={fault && 'plan-fault'}
            onPress={() => save(false)}
          >
            Save
          </Button>
          <Button
            size="large"
            isUnavailable={fault !== undefined}
            describedBy={fault && 'plan-fault'}
            onPress={() => save(true)}
          >
            Save and start
          </Button>
          <Button size="large" look="quiet" onPress={leave}>
            Leave
          </Button>
          <output className={styles.fault} id="plan-fault" aria-live="polite">
            {fault && (
              <>
                <Info size="1.25rem" strokeWidth={1.75} /> {fault}
              </>
            )}
          </output>
        </div>
      </div>
      {isLeaving && (
        <QuestionDialog
          title="Leave without saving?"
          says="What you changed in this plan is not kept."
          stay="Keep editing"
          leave="Leave"
          onStay={() => setLeaving(false)}
          onLeave={onClose}
        />
      )}
    </Shell>
  );
}
