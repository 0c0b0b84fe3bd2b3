/** The place for drills, and the one for exams: what waits, what is ready, what is your own, what was before. */
import type { AreaList, Asks } from '@shared/contract/calls';
import type { ReadPlan } from '@shared/contract/plan-list';
import { type ReactNode, useState } from 'react';
import { readFile } from '../../parts/file-drop/use-file-drop';
import { Notice } from '../../parts/notice/notice';
import type { KeyLine, PlaceName } from '../../parts/shell/places';
import { Shell } from '../../parts/shell/shell';
import { ClassPlanCard } from './class-plan-card';
import styles from './drills.module.css';
import { EarlierSittings } from './earlier-sittings';
import type { Edited } from './edited';
import { OpenSittings } from './open-sittings';
import { newPlan } from './plan-draft';
import { PlanEditor } from './plan-editor';
import { PlanFileCard } from './plan-file-card';
import { PlanList } from './plan-list';
import { isOpenSitting, type Kind, plansOf, sittingsOf } from './plan-words';
import { type Plans, usePlans } from './use-plans';

export interface DrillsProps {
  readonly kind: Kind;
  readonly areas: AreaList;
  /** A plan that came in as a file. */
  readonly read: ReadPlan | undefined;
  readonly showsPoints: boolean;
  /** The learner's name, for a class plan. */
  readonly name: string;
  readonly onStartClassPlan: (ask: Asks<'startClassPlan'>) => void;
  readonly notice?: ReactNode;
  readonly onGo: (place: PlaceName) => void;
  readonly onStart: (ask: Asks<'startSitting'>) => void;
  readonly onContinue: (sittingId: string) => void;
  readonly onReport: (sittingId: string) => void;
  readonly onFile: (file: { readonly name: string; readonly text: string }) => void;
  readonly onRefused: (says: string) => void;
  readonly onCloseFile: () => void;
}

interface FileCardProps extends DrillsProps {
  readonly onKeep: Plans['save'];
}

function FileCard({ read, name, onStart, onStartClassPlan, onKeep, onCloseFile }: FileCardProps) {
  if (!read) return null;
  if (!read.forClass) return <PlanFileCard {...{ read, onStart, onKeep }} onClose={onCloseFile} />;
  const { forClass } = read;
  return (
    <ClassPlanCard
      key={forClass.session}
      {...{ read, forClass, name }}
      onStart={onStartClassPlan}
      onClose={onCloseFile}
    />
  );
}

const keys: readonly KeyLine[] = [{ name: 'Enter', does: 'Start what has the focus', word: 'start' }];

export function DrillsScreen(props: DrillsProps) {
  const { kind, read, areas, notice, onGo, onStart } = props;
  const plans = usePlans();
  const [edited, setEdited] = useState<Edited>();
  const notices = (
    <>
      {notice}
      {plans.fault && <Notice says={plans.fault} onAction={plans.clearFault} />}
    </>
  );
  if (edited) {
    return (
      <PlanEditor
        edited={edited}
        areas={areas}
        place={kind}
        notices={notices}
        onGo={onGo}
        onSave={plans.save}
        onStart={(planId) => onStart({ planId })}
        onClose={() => setEdited(undefined)}
      />
    );
  }
  const { lists } = plans;
  const sittings = sittingsOf(kind, lists?.sittings ?? []);
  const open = sittings.filter(isOpenSitting);
  const { ready, own } = plansOf(kind, lists?.plans ?? []);
  const list = { showsPoints: props.showsPoints, onStart, onEdit: setEdited, plans };
  return (
    <Shell
      place={kind}
      onGo={onGo}
      where={<h1 className={styles.where}>{kind === 'drill' ? 'Drill' : 'Exam'}</h1>}
      keys={keys}
      view={kind}
    >
      {notices}
      <div className={styles.page} aria-busy={lists === undefined}>
        <FileCard {...props} onKeep={plans.save} />
        <OpenSittings rows={open} onContinue={props.onContinue} hasFocus={!read} />
        {ready.length > 0 && (
          <PlanList
            {...list}
            title={kind === 'drill' ? 'Ready drills' : 'Mock exams'}
            says={
              kind === 'drill'
                ? 'Fresh numbers every time.'
                : 'Form and length follow what is published; what is not published is labelled as ours.'
            }
            rows={ready}
            isFirst={open.length === 0 && !read}
          />
        )}
        {lists && (
          <PlanList
            {...list}
            title="Your own plans"
            says="Saved here, and shared as a file. A plan file can be dropped anywhere on the window."
            rows={own}
            onNew={kind === 'drill' ? () => setEdited({ plan: newPlan }) : undefined}
            onChoose={(files) => readFile(files, { onFile: props.onFile, onRefused: props.onRefused })}
          />
        )}
        <EarlierSittings kind={kind} rows={sittings.filter((row) => !isOpenSitting(row))} onReport={props.onReport} />
      </div>
    </Shell>
  );
}
