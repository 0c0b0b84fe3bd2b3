/** The place for classes: a student's seat, a teacher's open class, or the ways to either. */
import { type ReactNode, useEffect, useState } from 'react';
import { Notice } from '../../parts/notice/notice';
import { scruple } from '../../scruple';
import type { ClassProps } from './class-props';
import { HostView } from './host-view';
import { SetUpView } from './set-up/set-up-view';
import { ClassStart } from './start/class-start';
import { JoinView } from './student/join-view';
import { StudentScreen } from './student/student-view';
import { SummaryView } from './summary/summary-view';
import { useFault } from './use-fault';
import { useTeacher } from './use-teacher';
import { useTold } from './use-told';

/** Where in the place for classes, while none is open. */
type Way = { readonly to: 'start' | 'set-up' | 'join' } | { readonly to: 'summary'; readonly sessionId: string };

export function ClassScreen(props: ClassProps) {
  const isGuest = props.door === 'guest';
  const faults = useFault();
  const student = useStudent();
  const notices = (
    <>
      {props.notice}
      {faults.says && <Notice says={faults.says} onAction={faults.clear} />}
    </>
  );
  const shared = { ...props, notices, attempt: faults.attempt };
  if (student.view) {
    return <StudentScreen {...shared} view={student.view} onLeft={() => faults.attempt(student.leave)} />;
  }
  if (!student.isAsked) return null;
  if (isGuest) return <JoinView {...shared} isGuest name="" onJoined={student.set} />;
  return <TeacherPlace {...shared} onJoined={student.set} />;
}

interface TeacherPlaceProps extends ClassProps {
  readonly notices: ReactNode;
  readonly attempt: ReturnType<typeof useFault>['attempt'];
  readonly onJoined: ReturnType<typeof useStudent>['set'];
}

function TeacherPlace(props: TeacherPlaceProps) {
  const { attempt, notices, onGo, name } = props;
  const [way, setWay] = useState<Way>({ to: 'start' });
  const teacher = useTeacher(attempt);
  const { view } = teacher;
  const isOpen = view !== undefined && view.state !== 'ended';
  const wasOpen = useWasTrue(isOpen);
  const toStart = () => setWay({ to: 'start' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a class that ends while it is shown leads to its summary, once
  useEffect(() => {
    if (isOpen) setWay({ to: 'start' });
    else if (wasOpen && view) setWay({ to: 'summary', sessionId: view.id });
  }, [isOpen]);
  if (!teacher.isAsked) return null;
  if (isOpen) return <HostView {...props} {...teacher} view={view} />;
  switch (way.to) {
    case 'start':
      return (
        <ClassStart
          {...props}
          onHost={() => setWay({ to: 'set-up' })}
          onJoin={() => setWay({ to: 'join' })}
          onSummary={({ id }) => setWay({ to: 'summary', sessionId: id })}
        />
      );
    case 'set-up':
      return <SetUpView {...props} teacher={name} onOpen={teacher.actions.open} onClose={toStart} />;
    case 'join':
      return <JoinView {...props} isGuest={false} onClose={toStart} />;
    case 'summary':
      return <SummaryView {...{ attempt, notices, onGo }} sessionId={way.sessionId} onClose={toStart} />;
    default:
      return way satisfies never;
  }
}

function useStudent() {
  const { view, isAsked, set } = useTold(
    'studentChanged',
    async () => (await scruple.studentView({})).view,
    () => undefined,
  );
  const leave = async () => {
    await scruple.leaveClass({});
    set(undefined);
  };
  return { view, isAsked, set, leave };
}

/** True once something was true while the component is shown. */
function useWasTrue(is: boolean): boolean {
  const [was, setWas] = useState(is);
  useEffect(() => {
    if (is) setWas(true);
  }, [is]);
  return was;
}
