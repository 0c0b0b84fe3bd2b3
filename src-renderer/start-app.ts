/** What the app asks when it starts: who learns here, what there is, what was left open, and whether a class is on. */
import type { AreaList, LeftProblem } from '@shared/contract/calls';
import type { Started } from '@shared/contract/learner';
import { scruple } from './scruple';

export interface Beginning {
  readonly started: Started;
  readonly areas: AreaList;
  readonly waiting: LeftProblem | undefined;
  readonly lastSkill: string | undefined;
}

/** All at once, so that the first screen does not wait for one after the other. A class's guest has nothing of her own. */
export async function beginApp(): Promise<Beginning> {
  const asked = Promise.all([scruple.listSkills({}), scruple.openProblem({})]);
  // a guest is refused both, which is no fault
  asked.catch(() => undefined);
  const started = await scruple.start({});
  if (started.door === 'guest') return { started, areas: [], waiting: undefined, lastSkill: undefined };
  const [areas, { left, lastSkill }] = await asked;
  return { started, areas, waiting: left, lastSkill };
}

/** Whether this computer hosts an open class or has a seat in one: after a restart it goes on there. */
export async function isInClass(): Promise<boolean> {
  try {
    const [{ view }, seat] = await Promise.all([scruple.classView({}), scruple.studentView({})]);
    return (view !== undefined && view.state !== 'ended') || (seat.view !== undefined && seat.view.link !== 'gone');
  } catch {
    return false;
  }
}
