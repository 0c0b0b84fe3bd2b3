/** Everything behind the door: store, learner, answers. Loaded while the window is already on its way. */
import { answerCalls } from './calls/all-calls';
import { type Desktop, openServices } from './calls/services';
import { type Dispatch, openDispatch } from './dispatch';
import { openStore, type Store } from './store/open-store';

export interface OpenApp {
  readonly dispatch: Dispatch;
  readonly store: Store;
}

/** Opens the store of a folder and the one door over it; without a desktop it is the browser's. */
export function openApp(folder: string, log: (line: string) => void, desktop?: Desktop): OpenApp {
  const store = openStore(folder, new Date());
  const answers = answerCalls(openServices(store, desktop));
  return { store, dispatch: openDispatch(answers, (call, fault) => log(`"${call}" failed: ${String(fault)}`)) };
}
