/** Answers to the calls of the classroom, and the sitting calls of a student who sits in a class. */
import type { Scruple } from '@shared/contract/calls';
import type { classCalls } from '@shared/contract/classroom/class-calls';
import type { OwnCalls } from '../calls/all-calls';
import type { Services } from '../calls/services';
import { Refusal } from '../refusal';
import type { Teller } from '../teller';
import { classChoices } from './class-choices';
import { classAnswerOf } from './host/class-answer-of';
import { type HostDesk, type HostSetting, openHostDesk } from './host/host-desk';
import { pastClassCalls } from './host/past-classes';
import { readRoster } from './host/read-roster';
import { stickCalls } from './stick/stick-calls';
import { openStudentDesk, type StudentDesk } from './student/student-desk';

export type ClassCalls = Pick<Scruple, keyof typeof classCalls>;

/** What a program brings along. */
export interface ClassSetting extends HostSetting {
  /** Looks for classes nearby; absent where nothing is announced. */
  readonly findClasses?: () => Promise<{ readonly address: string; readonly called: string }[]>;
}

export interface ClassAnswers {
  readonly answers: Scruple;
  readonly host: HostDesk;
  readonly student: StudentDesk;
  /** Ends the ports and lines of this process; what is on the disk goes on at the next start. */
  close(): Promise<void>;
}

const noPages: ClassSetting = { guestPages: () => () => ({ status: 404, headers: {}, body: '' }) };

export function answerWithClass(
  own: OwnCalls,
  services: Services,
  teller: Teller,
  setting: ClassSetting = noPages,
): ClassAnswers {
  const host = openHostDesk(services, teller, setting);
  const student = openStudentDesk(services, teller);
  return {
    host,
    student,
    answers: { ...student.routed(own), ...hostCalls(services, host, setting), ...student.calls },
    close: async () => {
      student.close();
      await host.close();
    },
  };
}

function hostCalls(
  services: Services,
  host: HostDesk,
  setting: ClassSetting,
): Omit<ClassCalls, keyof StudentDesk['calls']> {
  return {
    classChoices: async () => ({ addresses: classChoices() }),
    readRoster: async ({ text }) => readRoster(text),
    openClass: (setup) => host.open(setup),
    classView: async () => optional(await host.view()),
    directClass: (direction) => host.direct(direction),
    classAnswer: async (ask) => classAnswerOf(await host.now(), ask),
    projectorView: async () => optional(await host.projectorView()),
    showProjector: async ({ isShown }) => {
      if (!services.desktop) throw new Refusal('refused', 'The projector has a window of its own in the app alone.');
      services.desktop.showProjector(isShown);
      return {};
    },
    ...pastClassCalls(services, host),
    ...stickCalls(services),
    findClasses: async () => ({ found: (await setting.findClasses?.()) ?? [] }),
  };
}

function optional<T>(view: T | undefined): { view?: T } {
  return view === undefined ? {} : { view };
}
