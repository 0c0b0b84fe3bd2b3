// The calls of practice over a real store in a folder, behind the real door, with clock, ids and seeds set by the test.
import type { Scruple } from '@shared/contract/calls';
import { onTestFinished } from 'vitest';
import { answerCalls } from '../../../src-main/calls/all-calls';
import { type ChooseFile, openServices } from '../../../src-main/calls/services';
import { type Dispatch, openDispatch } from '../../../src-main/dispatch';
import { openStore, type Store } from '../../../src-main/store/open-store';
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
  /** What the person does in the window's dialog; she closes it unless the test says otherwise. */
  readonly chooseFile?: ChooseFile;
  readonly door?: 'window' | 'browser';
  readonly newSeed?: () => string;
  readonly now?: () => Date;
}

/** Opens the store and the door; the test's end closes them where the test did not. */
export function openPractice({
  folder = temporaryFolder(),
  door = 'window',
  chooseFile = async () => undefined,
  newSeed,
  now,
}: Setting = {}): Practice {
  const store = openStore(folder, now?.() ?? new Date());
  let isOpen = true;
  const close = () => {
    if (isOpen) store.close();
    isOpen = false;
  };
  onTestFinished(close);
  const services = openServices(store, door === 'window' ? { is: door, chooseFile } : { is: door });
  const reports: string[] = [];
  const dispatch = openDispatch(
    answerCalls({ ...services, newSeed: newSeed ?? services.newSeed, now: now ?? services.now }),
    (call, fault) => reports.push(`${call}: ${String(fault)}`),
  );
  return { dispatch, calls: typedCalls(dispatch), store, folder, reports, close };
}
