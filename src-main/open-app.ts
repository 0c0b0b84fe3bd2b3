/** Everything behind the door: store, learner, classroom, answers. Loaded while the window is already on its way. */
import { answerCalls } from './calls/all-calls';
import { type Desktop, openServices } from './calls/services';
import { answerWithClass } from './classroom/class-answers';
import { type Dispatch, openDispatch } from './dispatch';
import { openStore, type Store } from './store/open-store';
import { openTeller, type Teller } from './teller';

export interface OpenApp {
  readonly dispatch: Dispatch;
  readonly teller: Teller;
  readonly store: Store;
}

/** Opens the store of a folder and the one door over it; without a desktop it is the browser's. */
export function openApp(folder: string, log: (line: string) => void, desktop?: Desktop): OpenApp {
  const store = openStore(folder, new Date());
  const services = openServices(store, desktop);
  const teller = openTeller();
  const answers = answerWithClass(answerCalls(services), services, teller);
  const dispatch = openDispatch(answers, (call, fault) => log(`"${call}" failed: ${String(fault)}`));
  return { store, teller, dispatch };
}
