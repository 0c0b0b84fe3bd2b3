// Every call of the contract over any door, typed: the value comes back parsed, a fault is thrown with its code.
import { type Asks, calls, type Scruple } from '@shared/contract/calls';
import type { Fault, Reply } from '@shared/contract/reply';
import type { z } from 'zod';

type Door = (name: string, ask: unknown) => Promise<Reply<unknown>>;

/** A fault of a reply, thrown. */
export class FaultReply extends Error {
  constructor(readonly fault: Fault) {
    super(`${fault.code}: ${fault.says}`);
  }
}

export function typedCalls(door: Door): Scruple {
  const through = async <T>(name: string, ask: unknown, gives: z.ZodType<T>): Promise<T> => {
    const reply = await door(name, ask);
    if (!reply.ok) throw new FaultReply(reply.fault);
    return gives.parse(reply.value);
  };
  return {
    start: (ask) => through('start', ask, calls.start.gives),
    saveLearner: (ask) => through('saveLearner', ask, calls.saveLearner.gives),
    saveSettings: (ask) => through('saveSettings', ask, calls.saveSettings.gives),
    saveCopy: (ask) => through('saveCopy', ask, calls.saveCopy.gives),
    listSkills: (ask) => through('listSkills', ask, calls.listSkills.gives),
    openProblem: (ask) => through('openProblem', ask, calls.openProblem.gives),
    drawProblem: (ask) => through('drawProblem', ask, calls.drawProblem.gives),
    keepDraft: (ask) => through('keepDraft', ask, calls.keepDraft.gives),
    takeHint: (ask) => through('takeHint', ask, calls.takeHint.gives),
    answer: (ask) => through('answer', ask, calls.answer.gives),
    answerStep: (ask) => through('answerStep', ask, calls.answerStep.gives),
    reveal: (ask) => through('reveal', ask, calls.reveal.gives),
  };
}

/** One well-formed ask for each call, over the problem of that id. */
export function wellFormedAsks(problemId: string): { readonly [N in keyof Scruple]: Asks<N> } {
  return {
    start: {},
    saveLearner: { name: 'Ada', preparingFor: 'PTCE' },
    saveSettings: { theme: 'dark', textSize: 150, hintWaits: false, readsMath: true },
    saveCopy: {},
    listSkills: {},
    openProblem: {},
    drawProblem: { skillId: 'iv-flow.pump-rate', stage: 'alone' },
    keepDraft: { problemId, draft: '12' },
    takeHint: { problemId, rung: 0 },
    answer: { problemId, response: '12 mL/h', elapsedMs: 1000 },
    answerStep: { problemId, step: 'rate', response: '12', elapsedMs: 1000 },
    reveal: { problemId },
  };
}
