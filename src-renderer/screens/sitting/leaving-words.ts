/** What is said before a sitting is left. */
import type { SittingRules } from '@shared/contract/plan';

type Rules = Pick<SittingRules, 'mock' | 'pause' | 'length'> & { readonly time?: SittingRules['time'] };

interface LeavingWords {
  readonly title: string;
  readonly says: string;
  readonly leave: string;
  readonly end: string;
}

export function leavingWords({ mock, pause, time, length }: Rules): LeavingWords {
  const hasClock = time !== undefined || 'minutes' in length;
  const clock = !hasClock ? '' : pause ? ' The clock stands until you are back.' : ' The clock goes on without you.';
  return {
    title: mock ? 'Leave the mock exam?' : 'Leave the drill?',
    says: `Every answer is kept, and it waits under ${mock ? 'Exam' : 'Drill'}.${clock}`,
    leave: 'Leave, it waits',
    end: mock ? 'End it and see the report' : 'End the drill',
  };
}

/** In a class the seat is kept by the host. */
export const classLeavingWords: LeavingWords = {
  title: 'Leave the class?',
  says: 'Your answers stay with the teacher. With the code and your name you can come back while the class is open.',
  leave: 'Leave the class',
  end: 'Hand in',
};
