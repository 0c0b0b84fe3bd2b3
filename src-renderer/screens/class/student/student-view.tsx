/** A class as a student has it: at work on a problem, waiting for the next one, or out of it. */
import { useState } from 'react';
import { QuestionDialog } from '../../../parts/question-dialog/question-dialog';
import type { ClassProps } from '../class-props';
import { GoneView } from './gone-view';
import { isAtWork } from './is-at-work';
import { StudentLine } from './student-line';
import type { StudentProps } from './student-props';
import { WaitingView } from './waiting-view';

interface StudentScreenProps extends Omit<StudentProps, 'onLeave'> {
  readonly drawSitting: ClassProps['drawSitting'];
  /** Leaves for good; the answers stay with the host. */
  readonly onLeft: () => void;
}

export function StudentScreen({ drawSitting, onLeft, ...props }: StudentScreenProps) {
  const { view, notices } = props;
  const [isAsking, setAsking] = useState(false);
  const { sitting, link, state } = view;
  const ask = () => setAsking(true);
  if (link === 'gone') return <GoneView {...props} onLeave={onLeft} />;
  const isWorking = sitting !== undefined && isAtWork(view);
  return (
    <>
      {isWorking ? (
        drawSitting({
          sitting,
          isLed: view.led !== undefined,
          showsStanding: view.own !== undefined,
          isSilent: view.isSilent,
          notice: (
            <>
              {notices}
              <StudentLine view={view} />
            </>
          ),
          onLeave: onLeft,
        })
      ) : (
        <WaitingView {...props} onLeave={state === 'ended' ? onLeft : ask} />
      )}
      {isAsking && !isWorking && (
        <QuestionDialog
          title="Leave the class?"
          says="Your answers stay with the teacher. With the code and your name you can come back while the class is open."
          stay="Stay"
          leave="Leave"
          onStay={() => setAsking(false)}
          onLeave={onLeft}
        />
      )}
    </>
  );
}
