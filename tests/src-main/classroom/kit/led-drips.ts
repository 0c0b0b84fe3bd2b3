// A class that the teacher leads through gravity drips, with students who wait at the problem that is open.
import type { StudentView } from '@shared/contract/classroom/student-view';
import { valueNamed } from '@shared/engine/problem';
import { raisedLimits } from '../../../../src-main/classroom/host/limits';
import { joinStudent, type OpenClass, openClass, plainSetup, until } from './open-class';
import { itemsOfSeat } from './seat-answers';

export function openDrips(changes: Partial<typeof plainSetup> = {}): Promise<OpenClass> {
  const plan = { ...plainSetup.plan, draws: { skills: ['iv-flow.gravity-drip-rate'] } };
  return openClass({ plan, pace: 'led', ...changes }, { limits: raisedLimits(60) });
}

export interface LedStudent {
  readonly now: () => Promise<StudentView>;
  /** Answers the problem that is open and waits for its verdict. */
  answers(response: string): Promise<StudentView>;
}

/** Students join in this order, s1, s2 ..., and the class starts. */
export async function seatedIn(host: OpenClass, names: readonly string[]): Promise<readonly LedStudent[]> {
  const students = [];
  for (const name of names) students.push(await joinStudent(host, name));
  await host.calls.directClass({ is: 'start' });
  return students.map(({ now, calls }) => ({
    now,
    answers: async (response) => {
      const { sitting } = await until(now, (view) => view.sitting?.item?.isLocked === false);
      const number = sitting?.item?.number ?? 0;
      await calls.answerItem({ sittingId: sitting?.id ?? '', number, response });
      return until(now, (view) => view.sitting?.item?.isLocked === true);
    },
  }));
}

/** Drops of the whole bag shared over hours: volume times drop factor over hours, rounded to a whole drop. */
export function hoursLeft(host: OpenClass, seatId: string, number = 1): string {
  const { volume = NaN, dropFactor = NaN, infusionTime = NaN } = givensOf(host, seatId, number);
  return `${Math.round((volume * dropFactor) / infusionTime)} gtt/min`;
}

/** The whole bag shared over the minutes, the drop factor left out. */
export function dropFactorLeftOut(host: OpenClass, seatId: string, number = 1): string {
  const { volume = NaN, infusionTime = NaN } = givensOf(host, seatId, number);
  return `${Math.round(volume / (infusionTime * 60))} gtt/min`;
}

export function rightOf(host: OpenClass, seatId: string, number = 1): string {
  return itemsOfSeat(host, seatId)[number - 1]?.right ?? '';
}

function givensOf(host: OpenClass, seatId: string, number: number): Readonly<Record<string, number>> {
  const { problem } = itemsOfSeat(host, seatId)[number - 1] ?? {};
  const names = ['volume', 'dropFactor', 'infusionTime'];
  return Object.fromEntries(names.map((name) => [name, (problem && valueNamed(problem, name)?.valueOf()) ?? NaN]));
}
