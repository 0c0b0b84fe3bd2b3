/** The place for classes: a student's seat, a teacher's open class, or the ways to either. */
import { type ReactNode, useEffect, useState } from 'react';
import { Notice } from '../../parts/notice/notice';
import { scruple } from '../../scruple';
import type { ClassProps } from './class-props';
import { HostView } from './host-view';
import { SetUpView } from './set-up/set-up-view';
import { ClassStart } from './start/class-start';
import { StickView } from './stick/stick-view';
import { TakenCard } from './stick/taken-card';
import { onlyClassOf, useResults } from './stick/use-results';
import { JoinView } from './student/join-view';
import { StudentScreen } from './student/student-view';
import { SummaryView } from './summary/summary-view';
import { useFault } from './use-fault';
import { useTeacher } from './use-teacher';
import { useTold } from './use-told';

/** Where in the place for classes, while none is open. */
type Way =
  | { readonly to: 'start' | 'set-up' | 'join' | 'stick' }
  | { readonly to: 'summary'; readonly sessionId: string; readonly savedAs?: string };

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
  const results = useResults();
  const toStart = () => [results.clear(), setWay({ to: 'start' })];
  const onFiles = async (files: readonly File[]) => {
    const sessionId = onlyClassOf(await results.take(files));
    setWay(sessionId === undefined ? { to: 'start' } : { to: 'summary', sessionId });
  };
  const { dropped, onTaken } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each lot of dropped files is taken once
  useEffect(() => {
    if (!dropped) return;
    onTaken();
    onFiles(dropped);
  }, [dropped]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a class that ends while it is shown leads to its summary, once
  useEffect(() => {
    if (isOpen) setWay({ to: 'start' });
    else if (wasOpen && view) setWay({ to: 'summary', sessionId: view.id });
  }, [isOpen]);
  if (!teacher.isAsked) return null;
  if (isOpen) {
    const said = (
      <>
        {notices}
        <TakenCard results={results} />
      </>
    );
    return <HostView {...props} {...teacher} notices={said} view={view} />;
  }
  switch (way.to) {
    case 'start':
      return (
        <ClassStart
          {...props}
          {...{ results, onFiles }}
          onPlan={() => setWay({ to: 'stick' })}
          onHost={() => setWay({ to: 'set-up' })}
          onJoin={() => setWay({ to: 'join' })}
          onSummary={({ id }) => setWay({ to: 'summary', sessionId: id })}
        />
      );
    case 'set-up':
      return <SetUpView {...props} teacher={name} onOpen={teacher.actions.open} onClose={toStart} />;
    case 'join':
      return <JoinView {...props} isGuest={false} onClose={toStart} />;
    case 'stick':
      return (
        <StickView
          {...{ attempt, notices, onGo }}
          teacher={name}
          onSaved={(sessionId, savedAs) => setWay({ to: 'summary', sessionId, savedAs })}
          onClose={toStart}
        />
      );
    case 'summary':
      return (
        <SummaryView
          {...{ attempt, notices, onGo, results, onFiles }}
          sessionId={way.sessionId}
          savedAs={way.savedAs}
          onClose={toStart}
        />
      );
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
