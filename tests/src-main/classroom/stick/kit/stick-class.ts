// A class without a network: the teacher's program and students' programs, each with a store of its own, and files between.
import type { Scruple } from '@shared/contract/calls';
import type { ResultTaken } from '@shared/contract/classroom/results';
import type { Plan } from '@shared/contract/plan';
import type { SittingView } from '@shared/contract/sitting';
import { chosenItemsOf } from '../../../../../src-main/store/sitting-items';
import { plainPlan } from '../../../../kit/plain-plan';
import { solved } from '../../../kit/solved';
import { openProgram, type Program } from '../../kit/open-class';

export const stickPlan: Plan = {
  ...plainPlan,
  called: 'Friday drips',
  length: { items: 2 },
  feedback: 'each',
  draws: { skills: ['iv-flow.pump-rate'] },
};

export interface StickClass {
  readonly teacher: Program;
  readonly sessionId: string;
  /** The text of the file that goes onto the stick. */
  readonly planText: string;
}

/** A class whose plan was saved; names are typed unless a roster is given. */
export async function saveClass(
  changes: Partial<Parameters<Scruple['saveClassPlan']>[0]> = {},
  teacher = openProgram(),
): Promise<StickClass> {
  const ask = { plan: stickPlan, numbers: 'own' as const, roster: [], teacher: 'Ms. Alvarez', ...changes };
  const { text = '', sessionId = '' } = await teacher.calls.saveClassPlan(ask);
  return { teacher, sessionId, planText: text };
}

export interface SatStick {
  readonly program: Program;
  readonly sittingId: string;
  readonly file: { readonly name: string; readonly text: string };
}

/** What a student types for an item, from its right answer. */
export type Typed = (right: string, number: number, program: Program, view: SittingView) => string | undefined;

/** A student on a computer of her own: opens the plan, answers item by item, and saves her results. */
export async function sitStick(
  planText: string,
  who: { readonly name: string } | { readonly seatId: string },
  typed: Typed = (right) => right,
  program = openProgram(),
): Promise<SatStick> {
  const { calls, store } = program;
  const { forClass } = await calls.readPlanFile({ name: 'friday.scruple', text: planText });
  let view = await calls.startClassPlan({ session: forClass?.session ?? '', ...who });
  const sittingId = view.id;
  while (view.item) {
    const { number } = view.item;
    const response = typed(rightOf(store, sittingId, number), number, program, view);
    if (response !== undefined) view = await calls.answerItem({ sittingId, number, response });
    const ahead = view.ahead?.number ?? (view.rules.goesBack && number < view.items.length ? number + 1 : undefined);
    if (ahead !== undefined) view = await calls.goToItem({ sittingId, number: ahead });
    else if (view.item?.number === number) break;
  }
  if (view.state !== 'handed-in') await calls.handIn({ sittingId });
  const { name, text = '' } = await calls.saveResults({ sittingId });
  return { program, sittingId, file: { name, text } };
}

/** A sitting that was just begun, to be gone through by hand. */
export async function begin(planText: string, name: string, program = openProgram()) {
  const { calls, store } = program;
  const { forClass } = await calls.readPlanFile({ name: 'friday.scruple', text: planText });
  const { id: sittingId } = await calls.startClassPlan({ session: forClass?.session ?? '', name });
  return {
    ...program,
    sittingId,
    right: (number: number) => rightOf(store, sittingId, number),
    answer: (number: number, response: string) => calls.answerItem({ sittingId, number, response }),
    /** Enters a step of the first item. */
    enter: (step: string, response: string) => calls.answerItemStep({ sittingId, number: 1, step, response }),
    saved: async (): Promise<SatStick['file']> => {
      const { name: file, text = '' } = await calls.saveResults({ sittingId });
      return { name: file, text };
    },
  };
}

/** The steps of the first item up to the answer, with their values. */
export function solvedSteps({ store, sittingId }: Pick<Awaited<ReturnType<typeof begin>>, 'store' | 'sittingId'>) {
  const chosen = chosenItemsOf(store, sittingId).find(({ item }) => item === 1);
  return solved(chosen?.skill ?? '', chosen?.seed ?? '').steps;
}

/** The right answer of an item that was shown. */
export function rightOf(store: Program['store'], sittingId: string, number: number): string {
  const chosen = chosenItemsOf(store, sittingId).find(({ item }) => item === number);
  if (!chosen) throw new Error(`item ${number} was not shown`);
  return solved(chosen.skill, chosen.seed).response;
}

/** Takes files one after the other, as the teacher's screen does. */
export async function take({ calls }: Program, ...files: readonly SatStick['file'][]): Promise<ResultTaken[]> {
  const taken: ResultTaken[] = [];
  for (const file of files) taken.push(await calls.takeResults(file));
  return taken;
}

/** Each student of the first round with her marks. */
export async function marksIn({ calls }: Program, sessionId: string) {
  const { rounds } = await calls.classSummary({ sessionId });
  return Object.fromEntries((rounds[0]?.seats ?? []).map(({ shown, marks }) => [shown, marks]));
}
