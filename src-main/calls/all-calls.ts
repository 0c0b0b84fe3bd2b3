/** Every call and who answers it. A call without an answer does not compile. */
import type { Scruple } from '@shared/contract/calls';
import { learnerCalls } from './learner-calls';
import { openPractice } from './open-practice';
import { practiceCalls } from './practice-calls';
import { saveCopyCall } from './save-copy';
import type { Services } from './services';
import { sittingCalls } from './sitting/sitting-calls';
import { skillCalls } from './skill-calls';

export function answerCalls(services: Services): Scruple {
  return {
    ...learnerCalls(services),
    ...saveCopyCall(services),
    ...skillCalls(),
    ...practiceCalls(services, openPractice(services)),
    ...sittingCalls(services),
  };
}
