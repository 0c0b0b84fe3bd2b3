// A sitting over real calls: begun with a plan of the test, with what its items want known past the program.
import type { Plan } from '@shared/contract/plan';
import type { SittingView } from '@shared/contract/sitting';
import type { Store } from '../../../src-main/store/open-store';
import { chosenItemsOf } from '../../../src-main/store/sitting-items';
import { plainPlan } from '../../kit/plain-plan';
import { type FakeClock, fakeClock } from './fake-clock';
import { openPractice, type Practice, type Setting } from './practice';
import { type Solved, solved } from './solved';

export interface Sitter extends Practice {
  readonly clock: FakeClock;
  readonly sittingId: string;
  /** The view that the start gave. */
  readonly first: SittingView;
  /** The item of a number with its answer; it must have been shown. */
  readonly known: (number: number) => Solved;
}

/** Skills of several steps whose answer is typed as a number with its unit. */
const typed = ['iv-flow.gravity-drip-rate', 'dosage.oral-liquid-volume', 'dosage.mg-per-kg-day-divided'];

/** Starts a sitting of the plain plan with some fields changed; unless a test says otherwise, its answers are numbers. */
export async function sit(changes: Partial<Plan> = {}, setting: Setting = {}): Promise<Sitter> {
  const clock = setting.clock ?? fakeClock();
  const practice = openPractice({ newSeed: () => 'sitting', ...setting, clock });
  const first = await practice.calls.startSitting({ plan: { ...plainPlan, draws: { skills: typed }, ...changes } });
  return { ...practice, clock, first, sittingId: first.id, known: knownIn(practice.store, first.id) };
}

/** The same store opened again, as after a restart. */
export async function sitAgain(before: Sitter, setting: Setting = {}): Promise<Sitter> {
  before.close();
  const practice = openPractice({ clock: before.clock, ...setting, folder: before.folder });
  const first = await practice.calls.openSitting({ sittingId: before.sittingId });
  return { ...practice, clock: before.clock, first, sittingId: first.id, known: knownIn(practice.store, first.id) };
}

/** The items of a sitting with their answers. */
export function knownIn(store: Store, sittingId: string) {
  return (number: number): Solved => {
    const chosen = chosenItemsOf(store, sittingId).find(({ item }) => item === number);
    if (!chosen) throw new Error(`item ${number} was not shown`);
    return solved(chosen.skill, chosen.seed);
  };
}
