/** Making a class plan for a stick: what is worked on, by whom, and what the file tells whoever reads it. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../../parts/button/button';
import { Choice } from '../../../parts/choice/choice';
import { useKeys } from '../../../parts/keys/use-keys';
import { offerDownload } from '../../../parts/offer-download';
import type { PlaceName } from '../../../parts/shell/places';
import { Shell } from '../../../parts/shell/shell';
import { scruple } from '../../../scruple';
import styles from '../class.module.css';
import { PlanFields, TeacherField } from '../set-up/plan-fields';
import { RosterPicker } from '../set-up/roster-picker';
import { type SetUp, useSetUp } from '../set-up/use-set-up';
import type { Attempt } from '../use-fault';
import { classPlanOf, namesOnStick } from './stick-draft';
import { StickHelp } from './stick-help';

interface StickViewProps {
  readonly teacher: string;
  readonly notices: ReactNode;
  readonly attempt: Attempt;
  /** The class is kept; its file was saved under this name. */
  readonly onSaved: (sessionId: string, name: string) => void;
  readonly onClose: () => void;
  readonly onGo: (place: PlaceName) => void;
}

export function StickView({ teacher, notices, attempt, onSaved, onClose, onGo }: StickViewProps) {
  const setUp = useSetUp(teacher, attempt);
  const [isSaving, setSaving] = useState(false);
  const asked = classPlanOf(setUp.draft, setUp.plans);
  const missing = typeof asked === 'string' ? asked : undefined;
  const save = async () => {
    if (typeof asked === 'string' || isSaving) return;
    setSaving(true);
    await attempt(async () => {
      const { sessionId, name, text } = await scruple.saveClassPlan(asked);
      if (text !== undefined) offerDownload(name, text);
      if (sessionId !== undefined) onSaved(sessionId, name);
    });
    setSaving(false);
  };
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  useKeys({ 'Ctrl+Enter': save, Escape: onClose });
  return (
    <Shell
      place="class"
      onGo={onGo}
      where={
        <h1 className={styles.where} tabIndex={-1} ref={head}>
          Make a class plan
        </h1>
      }
      view="stick"
      keys={[
        { name: 'Ctrl+Enter', does: 'Save the class plan' },
        { name: 'Esc', does: 'Back' },
      ]}
      actions={
        <div className={styles.footActions}>
          <Button
            look="main"
            size="large"
            hint="Ctrl+Enter"
            isUnavailable={missing !== undefined}
            describedBy={missing && 'stick-missing'}
            onPress={save}
          >
            Save the class plan
          </Button>
          <Button onPress={onClose} hint="Esc">
            Back
          </Button>
          {setUp.isLoaded && missing && (
            <p className={styles.says} id="stick-missing">
              {missing}
            </p>
          )}
        </div>
      }
    >
      {notices}
      <div className={styles.setUp} aria-busy={!setUp.isLoaded}>
        <PlanAndNames {...setUp} />
        <StickHelp />
      </div>
    </Shell>
  );
}

function PlanAndNames({ plans, draft, setDraft, readRoster }: SetUp) {
  return (
    <section className={styles.group} aria-labelledby="stick-plan">
      <h2 id="stick-plan">What the class works on</h2>
      <PlanFields plans={plans} draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
      <Choice
        legend="Names"
        says="With a roster, each student chooses her name from it; its codes stay on this computer."
        options={namesOnStick}
        value={draft.names}
        onChoose={(names) => setDraft({ ...draft, names })}
      />
      {draft.names === 'roster' && <RosterPicker roster={draft.roster} onFile={readRoster} />}
      <TeacherField draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
    </section>
  );
}
