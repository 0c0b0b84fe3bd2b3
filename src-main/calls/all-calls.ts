/** Every call of a learner alone and who answers it; those of a class join in `classroom`. One without an answer does not compile. */
import type { Scruple } from '@shared/contract/calls';
import type { classCalls } from '@shared/contract/classroom/class-calls';
import { learnerCalls } from './learner-calls';
import { openPractice } from './open-practice';
import { practiceCalls } from './practice-calls';
import { saveCopyCall } from './save-copy';
import type { Services } from './services';
import { sittingCalls } from './sitting/sitting-calls';
import { skillCalls } from './skill-calls';

/** What a learner does alone. */
export type OwnCalls = Omit<Scruple, keyof typeof classCalls>;

export function answerCalls(services: Services): OwnCalls {
  return {
    ...learnerCalls(services),
    ...saveCopyCall(services),
    ...skillCalls(),
    ...practiceCalls(services, openPractice(services)),
    ...sittingCalls(services),
  };
}
