/** What the answers to calls lean on. Clock and chance come in from outside, so that tests can set them. */
import { randomBytes, randomUUID } from 'node:crypto';
import { firstLearner, type Learner } from '../store/learners';
import type { Store } from '../store/open-store';

/** What the computer under the app does for it, where there is a window. No path ever comes from a screen. */
export interface Desktop {
  /** The file that the system handed over since the last time; one that cannot be read is refused in a sentence. */
  takeOpenedFile(): Promise<{ readonly name: string; readonly text: string } | undefined>;
  /** Lets the person choose where a new file goes; nothing when she changes her mind. */
  chooseFile(suggestedName: string): Promise<string | undefined>;
  /** Asks the person where, and writes; false when she thought better of it. */
  saveFile(name: string, text: string): Promise<boolean>;
  /** Tells when the computer goes to sleep and when it is back. */
  onSleep(sleep: () => void, wake: () => void): void;
  /** Opens or closes the projector's window. */
  showProjector(isShown: boolean): void;
}

export interface Services {
  readonly store: Store;
  /** Absent behind the browser door. */
  readonly desktop: Desktop | undefined;
  readonly now: () => Date;
  /** Milliseconds of a clock that nobody can set; only differences mean anything. */
  readonly monotonic: () => number;
  /** Runs something every so many milliseconds until the given function is called. */
  readonly every: (ms: number, run: () => void) => () => void;
  /** Runs something in a moment: the question at hand has been answered by then, and no person has seen the answer. */
  readonly soon: (run: () => void) => void;
  readonly newId: () => string;
  readonly newSeed: () => string;
  /** The learner of this installation as it is now. */
  learner: Learner;
}

const momentMs = 4;

/** Services over an open store. */
export function openServices(store: Store, desktop?: Desktop): Services {
  const newId = () => randomUUID();
  return {
    store,
    desktop,
    now: () => new Date(),
    monotonic: () => performance.now(),
    every,
    soon: (run) => void setTimeout(run, momentMs),
    newId,
    newSeed: () => randomBytes(16).toString('hex'),
    learner: firstLearner(store, newId, new Date()),
  };
}

/** A program that has nothing else to do may end all the same. */
function every(ms: number, run: () => void): () => void {
  const timer = setInterval(run, ms).unref();
  return () => clearInterval(timer);
}
