/** Plans as cards: what each is in one sentence, and Start. Own ones can be changed, shared and removed. */
import type { Asks } from '@shared/contract/calls';
import type { PlanRow } from '@shared/contract/plan-list';
import { FilePlus2, FolderOpen } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../parts/button/button';
import { QuestionDialog } from '../../parts/question-dialog/question-dialog';
import styles from './drills.module.css';
import type { Edited } from './edited';
import { PlanCard } from './plan-card';
import type { Plans } from './use-plans';

interface PlanListProps {
  readonly title: string;
  readonly says: string;
  readonly rows: readonly PlanRow[];
  /** Its first plan is the main action of the screen. */
  readonly isFirst?: boolean;
  readonly showsPoints: boolean;
  readonly plans: Plans;
  readonly onStart: (ask: Asks<'startSitting'>) => void;
  readonly onEdit: (edited: Edited) => void;
  readonly onNew?: (() => void) | undefined;
  /** Files that were chosen by hand. */
  readonly onChoose?: (files: readonly File[]) => void;
}

export function PlanList({ title, says, rows, isFirst = false, ...props }: PlanListProps) {
  const [leaving, setLeaving] = useState<PlanRow>();
  return (
    <section aria-labelledby={idOf(title)}>
      <div className={styles.head}>
        <h2 id={idOf(title)}>{title}</h2>
        <p className={styles.says}>{says}</p>
        <div className={styles.headActions}>
          {props.onNew && (
            <Button icon={<FilePlus2 size="1.125rem" strokeWidth={1.75} />} onPress={props.onNew}>
              New plan
            </Button>
          )}
          {props.onChoose && <FileButton onChoose={props.onChoose} />}
        </div>
      </div>
      {rows.length === 0 && <p className={styles.empty}>None yet.</p>}
      <ul className={styles.cards}>
        {rows.map((row, at) => (
          <li key={row.id}>
            <PlanCard
              row={row}
              isMain={isFirst && at === 0}
              showsPoints={props.showsPoints}
              onStart={() => props.onStart({ planId: row.id })}
              onEdit={() => props.onEdit(editedFrom(row))}
              onShare={() => props.plans.share(row.id)}
              onRemove={() => setLeaving(row)}
            />
          </li>
        ))}
      </ul>
      {leaving && (
        <QuestionDialog
          title={`Remove ${leaving.plan.called}?`}
          says="The plan is removed from this computer. Sittings with it and their reports stay."
          stay="Keep it"
          leave="Remove it"
          onStay={() => setLeaving(undefined)}
          onLeave={() => {
            setLeaving(undefined);
            props.plans.remove(leaving.id);
          }}
        />
      )}
    </section>
  );
}

/** The button of a file field, which browsers let nobody style. */
function FileButton({ onChoose }: { readonly onChoose: (files: readonly File[]) => void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={<FolderOpen size="1.125rem" strokeWidth={1.75} />} onPress={() => field.current?.click()}>
        Open a plan file
      </Button>
      <input
        ref={field}
        type="file"
        accept=".scruple"
        hidden
        aria-label="Plan file"
        onChange={(event) => {
          onChoose([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}

/** An own plan is changed in its place, any other as a copy. */
function editedFrom({ id, plan, origin }: PlanRow): Edited {
  return origin === 'own' ? { planId: id, plan } : { plan: { ...plan, called: `${plan.called}, mine`.slice(0, 60) } };
}

function idOf(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-');
}
