// Every call of the contract over any door, typed: the value comes back parsed, a fault is thrown with its code.
import { type Asks, calls, type Scruple } from '@shared/contract/calls';
import type { Fault, Reply } from '@shared/contract/reply';
import type { z } from 'zod';
import { plainPlan } from '../../kit/plain-plan';

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
    listPlans: (ask) => through('listPlans', ask, calls.listPlans.gives),
    savePlan: (ask) => through('savePlan', ask, calls.savePlan.gives),
    removePlan: (ask) => through('removePlan', ask, calls.removePlan.gives),
    readPlanFile: (ask) => through('readPlanFile', ask, calls.readPlanFile.gives),
    openedPlanFile: (ask) => through('openedPlanFile', ask, calls.openedPlanFile.gives),
    exportPlan: (ask) => through('exportPlan', ask, calls.exportPlan.gives),
    listSittings: (ask) => through('listSittings', ask, calls.listSittings.gives),
    startSitting: (ask) => through('startSitting', ask, calls.startSitting.gives),
    startClassPlan: (ask) => through('startClassPlan', ask, calls.startClassPlan.gives),
    openSitting: (ask) => through('openSitting', ask, calls.openSitting.gives),
    keepItemDraft: (ask) => through('keepItemDraft', ask, calls.keepItemDraft.gives),
    answerItem: (ask) => through('answerItem', ask, calls.answerItem.gives),
    answerItemStep: (ask) => through('answerItemStep', ask, calls.answerItemStep.gives),
    takeItemHint: (ask) => through('takeItemHint', ask, calls.takeItemHint.gives),
    goToItem: (ask) => through('goToItem', ask, calls.goToItem.gives),
    flagItem: (ask) => through('flagItem', ask, calls.flagItem.gives),
    skipItem: (ask) => through('skipItem', ask, calls.skipItem.gives),
    pauseSitting: (ask) => through('pauseSitting', ask, calls.pauseSitting.gives),
    resumeSitting: (ask) => through('resumeSitting', ask, calls.resumeSitting.gives),
    handIn: (ask) => through('handIn', ask, calls.handIn.gives),
    sittingReport: (ask) => through('sittingReport', ask, calls.sittingReport.gives),
    reviewItem: (ask) => through('reviewItem', ask, calls.reviewItem.gives),
    saveResults: (ask) => through('saveResults', ask, calls.saveResults.gives),
    classChoices: (ask) => through('classChoices', ask, calls.classChoices.gives),
    readRoster: (ask) => through('readRoster', ask, calls.readRoster.gives),
    openClass: (ask) => through('openClass', ask, calls.openClass.gives),
    classView: (ask) => through('classView', ask, calls.classView.gives),
    directClass: (ask) => through('directClass', ask, calls.directClass.gives),
    classAnswer: (ask) => through('classAnswer', ask, calls.classAnswer.gives),
    projectorView: (ask) => through('projectorView', ask, calls.projectorView.gives),
    showProjector: (ask) => through('showProjector', ask, calls.showProjector.gives),
    listClasses: (ask) => through('listClasses', ask, calls.listClasses.gives),
    classSummary: (ask) => through('classSummary', ask, calls.classSummary.gives),
    exportClass: (ask) => through('exportClass', ask, calls.exportClass.gives),
    removeClass: (ask) => through('removeClass', ask, calls.removeClass.gives),
    saveClassPlan: (ask) => through('saveClassPlan', ask, calls.saveClassPlan.gives),
    writeClassPlan: (ask) => through('writeClassPlan', ask, calls.writeClassPlan.gives),
    takeResults: (ask) => through('takeResults', ask, calls.takeResults.gives),
    findClasses: (ask) => through('findClasses', ask, calls.findClasses.gives),
    joinClass: (ask) => through('joinClass', ask, calls.joinClass.gives),
    studentView: (ask) => through('studentView', ask, calls.studentView.gives),
    leaveClass: (ask) => through('leaveClass', ask, calls.leaveClass.gives),
  };
}

/** One well-formed ask for each call, over the problem and the sitting of these ids. */
export function wellFormedAsks(problemId: string, sittingId = 'none'): { readonly [N in keyof Scruple]: Asks<N> } {
  return {
    start: {},
    saveLearner: { name: 'Ada', preparingFor: 'PTCE' },
    saveSettings: {
      theme: 'dark',
      textSize: 150,
      hintWaits: false,
      readsMath: true,
      showsPoints: true,
      playsSounds: false,
    },
    saveCopy: {},
    listSkills: {},
    openProblem: {},
    drawProblem: { skillId: 'iv-flow.pump-rate', stage: 'alone' },
    keepDraft: { problemId, draft: '12' },
    takeHint: { problemId, rung: 0 },
    answer: { problemId, response: '12 mL/h', elapsedMs: 1000 },
    answerStep: { problemId, step: 'rate', response: '12', elapsedMs: 1000 },
    reveal: { problemId },
    listPlans: {},
    savePlan: { plan: plainPlan },
    removePlan: { planId: 'none' },
    readPlanFile: { name: 'plan.scruple', text: '{}' },
    openedPlanFile: {},
    exportPlan: { planId: 'none' },
    listSittings: {},
    startSitting: { planId: 'none' },
    startClassPlan: { session: 'none', name: 'Ada' },
    openSitting: { sittingId },
    keepItemDraft: { sittingId, number: 1, draft: '12' },
    answerItem: { sittingId, number: 1, response: '12 mL/h' },
    answerItemStep: { sittingId, number: 1, step: 'rate', response: '12' },
    takeItemHint: { sittingId, number: 1 },
    goToItem: { sittingId, number: 2 },
    flagItem: { sittingId, number: 1, isFlagged: true },
    skipItem: { sittingId, number: 1 },
    pauseSitting: { sittingId },
    resumeSitting: { sittingId },
    handIn: { sittingId },
    sittingReport: { sittingId },
    reviewItem: { sittingId, number: 1 },
    saveResults: { sittingId },
    classChoices: {},
    readRoster: { name: 'class.csv', text: 'name\nAda\n' },
    openClass: {
      plan: plainPlan,
      names: 'names',
      roster: [],
      numbers: 'own',
      teams: [],
      pace: 'self',
      board: 'off',
      teacher: '',
      address: '127.0.0.1',
      guests: false,
    },
    classView: {},
    directClass: { is: 'start' },
    classAnswer: { seatId: 'none', number: 1 },
    projectorView: {},
    showProjector: { isShown: true },
    listClasses: {},
    classSummary: { sessionId: 'none' },
    exportClass: { sessionId: 'none' },
    removeClass: { sessionId: 'none' },
    saveClassPlan: { plan: plainPlan, numbers: 'own', roster: [], teacher: '' },
    writeClassPlan: { sessionId: 'none' },
    takeResults: { name: 'ada.scruple-results', text: '{}' },
    findClasses: {},
    joinClass: { code: '234567', name: 'Ada' },
    studentView: {},
    leaveClass: {},
  };
}
