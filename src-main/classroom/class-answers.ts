/** Answers to the calls of the classroom, and the sitting calls of a student who sits in a class. */
import type { Scruple } from '@shared/contract/calls';
import type { classCalls } from '@shared/contract/classroom/class-calls';
import type { OwnCalls } from '../calls/all-calls';
import type { Services } from '../calls/services';
import { Refusal } from '../dispatch';
import type { Teller } from '../teller';

export type ClassCalls = Pick<Scruple, keyof typeof classCalls>;

export function answerWithClass(own: OwnCalls, _services: Services, _teller: Teller): Scruple {
  return { ...own, ...classAnswers() };
}

function classAnswers(): ClassCalls {
  const none = () => new Refusal('refused', 'No class is open on this computer.');
  return {
    classChoices: async () => ({ addresses: [] }),
    readRoster: async () => ({ students: [], teams: [] }),
    openClass: () => Promise.reject(none()),
    classView: async () => ({}),
    directClass: () => Promise.reject(none()),
    classAnswer: () => Promise.reject(none()),
    projectorView: async () => ({}),
    showProjector: () => Promise.reject(none()),
    listClasses: async () => [],
    classSummary: () => Promise.reject(none()),
    exportClass: () => Promise.reject(none()),
    removeClass: () => Promise.reject(none()),
    findClasses: async () => ({ found: [] }),
    joinClass: () => Promise.reject(none()),
    studentView: async () => ({}),
    leaveClass: async () => ({}),
  };
}
