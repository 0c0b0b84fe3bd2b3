/** Practice: one problem from its order to its worked solution, all by keyboard. */
import { useKeys } from '../../parts/keys/use-keys';
import { Notice } from '../../parts/notice/notice';
import { QuestionDialog } from '../../parts/question-dialog/question-dialog';
import { DoneView } from './done-view';
import { OpenView } from './open-view';
import { hasSteps } from './practice-words';
import { StepsView } from './steps-view';
import { usePractice } from './use-practice';
import type { PracticeProps } from './view-props';

export function PracticeScreen(props: PracticeProps) {
  const { state, change, settings } = props;
  const actions = usePractice(state, change, settings.hintWaits);
  const onGo: PracticeProps['onGo'] = (place) => void actions.settle().then(() => props.onGo(place));
  const isOpen = state.phase.at === 'open';
  const isInSteps = state.view === 'steps';
  const leave = () => {
    if (isInSteps) change({ is: 'view-changed', view: 'problem' });
    else if (isOpen) change({ is: 'leaving', isLeaving: true });
    else onGo('home');
  };
  useKeys({
    Escape: leave,
    F3: isOpen || isInSteps ? undefined : () => change({ is: 'order-toggled' }),
    F4: !hasSteps(state.problem)
      ? undefined
      : () => change({ is: 'view-changed', view: isInSteps ? 'problem' : 'steps' }),
  });
  const notices = (
    <>
      {props.notice}
      {state.fault && <Notice says={state.fault} onAction={() => change({ is: 'fault-read' })} />}
    </>
  );
  const view = { ...props, onGo, actions, notices };
  return (
    <>
      {isInSteps ? <StepsView {...view} /> : isOpen ? <OpenView {...view} /> : <DoneView {...view} />}
      {state.isLeaving && (
        <QuestionDialog
          title="Leave this problem?"
          says="Your entry is kept. The problem waits on the home screen under Where you stopped."
          stay="Keep working"
          leave="Leave"
          onStay={() => change({ is: 'leaving', isLeaving: false })}
          onLeave={() => {
            change({ is: 'leaving', isLeaving: false });
            onGo('home');
          }}
        />
      )}
    </>
  );
}
