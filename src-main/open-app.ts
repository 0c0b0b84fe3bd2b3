/** Everything behind the door: store, learner, classroom, answers. Loaded while the window is already on its way. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { answerCalls } from './calls/all-calls';
import { type Desktop, openServices, type Services } from './calls/services';
import { answerWithClass, type ClassAnswers, type ClassSetting } from './classroom/class-answers';
import { type Dispatch, openDispatch } from './dispatch';
import { openRendererFiles } from './pages/renderer-files';
import { openStore, type Store } from './store/open-store';
import { openTeller, type Teller } from './teller';

export interface OpenApp {
  readonly dispatch: Dispatch;
  readonly teller: Teller;
  readonly store: Store;
  readonly services: Services;
  readonly classroom: ClassAnswers;
}

/** Opens the store of a folder and the one door over it; without a desktop it is the browser's. */
export function openApp(
  folder: string,
  log: (line: string) => void,
  desktop?: Desktop,
  hosting: Pick<ClassSetting, 'limits' | 'ports'> = {},
): OpenApp {
  const store = openStore(folder, new Date());
  const services = openServices(store, desktop);
  const teller = openTeller();
  const setting: ClassSetting = {
    ...hosting,
    guestPages: (served) => openRendererFiles(builtPages(), { served }),
    announce: async (address, port) => (await import('./classroom/discovery')).announceClass(address, port),
    findClasses: async () => (await import('./classroom/discovery')).findClasses(),
    log,
    ...(desktop && { showProjector: desktop.showProjector }),
  };
  const classroom = answerWithClass(answerCalls(services), services, teller, setting);
  const dispatch = openDispatch(classroom.answers, (call, fault) => log(`"${call}" failed: ${String(fault)}`));
  return { store, services, teller, dispatch, classroom };
}

/** The built pages stand beside the built program, whichever of its files this became. */
function builtPages(): string {
  const places = ['../renderer', '../../renderer'].map((place) => path.resolve(import.meta.dirname, place));
  return places.find((place) => existsSync(path.join(place, 'index.html'))) ?? places[0] ?? '';
}
