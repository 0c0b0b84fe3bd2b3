/** Setting up a class: everything has a usual value, so that choosing a plan and opening is enough. */
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../../parts/button/button';
import { useKeys } from '../../../parts/keys/use-keys';
import type { PlaceName } from '../../../parts/shell/places';
import { Shell } from '../../../parts/shell/shell';
import styles from '../class.module.css';
import type { Attempt } from '../use-fault';
import type { TeacherActions } from '../use-teacher';
import { NetworkGroup } from './network-group';
import { PlanGroup } from './plan-group';
import { setupOf } from './set-up-draft';
import { StudentsGroup } from './students-group';
import { useSetUp } from './use-set-up';

interface SetUpViewProps {
  readonly teacher: string;
  readonly notices: ReactNode;
  readonly attempt: Attempt;
  readonly onOpen: TeacherActions['open'];
  readonly onClose: () => void;
  readonly onGo: (place: PlaceName) => void;
}

export function SetUpView({ teacher, notices, attempt, onOpen, onClose, onGo }: SetUpViewProps) {
  const setUp = useSetUp(teacher, attempt);
  const setup = setupOf(setUp.draft, setUp.plans);
  const missing = typeof setup === 'string' ? setup : undefined;
  const open = () => typeof setup !== 'string' && onOpen(setup);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  useKeys({ 'Ctrl+Enter': open, Escape: onClose });
  return (
    <Shell
      place="class"
      onGo={onGo}
      where={
        <h1 className={styles.where} tabIndex={-1} ref={head}>
          Start a class
        </h1>
      }
      view="set-up"
      keys={[
        { name: 'Ctrl+Enter', does: 'Open the class' },
        { name: 'Esc', does: 'Back' },
      ]}
      actions={
        <div className={styles.footActions}>
          <Button
            look="main"
            size="large"
            hint="Ctrl+Enter"
            isUnavailable={missing !== undefined}
            describedBy={missing && 'set-up-missing'}
            onPress={open}
          >
            Open the class
          </Button>
          <Button onPress={onClose} hint="Esc">
            Back
          </Button>
          {setUp.isLoaded && missing && (
            <p className={styles.says} id="set-up-missing">
              {missing}
            </p>
          )}
        </div>
      }
    >
      {notices}
      <div className={styles.setUp} aria-busy={!setUp.isLoaded}>
        <PlanGroup {...setUp} />
        <StudentsGroup {...setUp} />
        <NetworkGroup {...setUp} />
      </div>
    </Shell>
  );
}
