// The calls of practice over a real store in a folder, behind the real door, with clock, ids and seeds set by the test.
import type { Scruple } from '@shared/contract/calls';
import { onTestFinished } from 'vitest';
import { answerCalls } from '../../../src-main/calls/all-calls';
import { type Desktop, openServices, type Services } from '../../../src-main/calls/services';
import { answerWithClass } from '../../../src-main/classroom/class-answers';
import { type Dispatch, openDispatch } from '../../../src-main/dispatch';
import { openStore, type Store } from '../../../src-main/store/open-store';
import { openTeller } from '../../../src-main/teller';
import type { FakeClock } from './fake-clock';
import { temporaryFolder } from './temporary-folder';
import { typedCalls } from './typed-calls';

export interface Practice {
  readonly dispatch: Dispatch;
  readonly calls: Scruple;
  readonly store: Store;
  readonly folder: string;
  /** What the door reported of faults of ours. */
  readonly reports: string[];
  close(): void;
}

export interface Setting {
  readonly folder?: string;
  readonly door?: 'window' | 'browser';
  readonly newSeed?: () => string;
  readonly now?: () => Date;
  readonly clock?: FakeClock;
  /** When what waits for an answer runs; at once without it. */
  readonly soon?: Services['soon'];
  /** What the computer does for the window: nothing unless the test says otherwise. */
  readonly desktop?: Partial<Desktop>;
}

const idle: Desktop = {
  takeOpenedFile: async () => undefined,
  chooseFile: async () => undefined,
  saveFile: async () => false,
  onSleep: () => {},
  showProjector: () => {},
};

/** Opens the store and the door; the test's end closes them where the test did not. */
export function openPractice({
  folder = temporaryFolder(),
  door = 'window',
  newSeed,
  clock,
  desktop,
  ...given
}: Setting = {}): Practice {
  const now = clock?.now ?? given.now;
  const store = openStore(folder, now?.() ?? new Date());
  let isOpen = true;
  const close = () => {
    if (isOpen) store.close();
    isOpen = false;
  };
  onTestFinished(close);
  const services = openServices(store, door === 'window' ? { ...idle, ...desktop } : undefined);
  const reports: string[] = [];
  const soon = given.soon ?? ((run: () => void) => run());
  const set = { ...services, ...clock, soon, newSeed: newSeed ?? services.newSeed, now: now ?? services.now };
  const dispatch = openDispatch(answerWithClass(answerCalls(set), set, openTeller()).answers, (call, fault) =>
    reports.push(`${call}: ${String(fault)}`),
  );
  return { dispatch, calls: typedCalls(dispatch), store, folder, reports, close };
}
