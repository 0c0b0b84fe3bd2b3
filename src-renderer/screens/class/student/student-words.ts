/** What a student reads while nothing is to be answered. */
import type { StudentView } from '@shared/contract/classroom/student-view';

export interface WaitingWords {
  readonly eyebrow: string;
  readonly title: string;
  readonly says: string;
}

/** How the class calls its teacher. */
export function teacherOf({ teacher }: Pick<StudentView, 'teacher'>): string {
  return teacher === '' ? 'Your teacher' : teacher;
}

export function waitingWords(view: StudentView): WaitingWords {
  const { state, led, round } = view;
  const teacher = teacherOf(view);
  switch (state) {
    case 'lobby':
      return {
        eyebrow: round.called,
        title: 'You are in. Eyes up front.',
        says: `${teacher} starts the class. Nothing counts down until then.`,
      };
    case 'paused':
      return {
        eyebrow: round.called,
        title: 'Paused for all',
        says: 'The problem is hidden and the clock stands. What you typed is kept.',
      };
    case 'running':
      return led ? ledWords(led, teacher) : doneWords(view);
    case 'between':
      return { eyebrow: round.called, title: 'This round is over', says: `${teacher} decides what comes next.` };
    case 'ended':
      return {
        eyebrow: round.called,
        title: 'The class has ended',
        says: `Your answers are with ${teacher === 'Your teacher' ? 'your teacher' : teacher}. Nothing is left to do here.`,
      };
    default:
      return state satisfies never;
  }
}

function ledWords({ number, of }: NonNullable<StudentView['led']>, teacher: string): WaitingWords {
  if (of !== undefined && number >= of) {
    return {
      eyebrow: `Problem ${number} of ${of} is done`,
      title: 'That was the last one',
      says: `${teacher} goes on from here.`,
    };
  }
  return {
    eyebrow: `Problem ${number + 1}${of === undefined ? '' : ` of ${of}`} is next`,
    title: 'All set. Eyes up front.',
    says: `${teacher} starts the next problem. Nothing counts down until then.`,
  };
}

function doneWords({ sitting }: StudentView): WaitingWords {
  return {
    eyebrow: sitting?.state === 'timed-out' ? 'The time is over' : 'All problems are done',
    title: 'All set',
    says: 'Others are still working. Your teacher goes on from here.',
  };
}

/** `4 of 5 right first time.` */
export function ownWords({ own }: Pick<StudentView, 'own'>): string | undefined {
  if (!own || own.of === 0) return undefined;
  return `${own.right} of ${own.of} right first time.`;
}

/** What is said of the link: in words, since a colour alone says nothing. */
export function linkWords({ link, says, waiting }: Pick<StudentView, 'link' | 'says' | 'waiting'>): string {
  switch (link) {
    case 'up':
      return waiting === 0 ? 'connected, answers saved' : 'connected, sending answers';
    case 'down':
      if (waiting === 0) return says ?? 'Host out of reach. Keep going, answers wait here.';
      return `Host out of reach. Keep going, ${waiting === 1 ? '1 answer waits' : `${waiting} answers wait`} here.`;
    case 'gone':
      return says ?? 'This seat is no longer in the class.';
    default:
      return link satisfies never;
  }
}
