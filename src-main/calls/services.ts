/** What the answers to calls lean on. Clock and chance come in from outside, so that tests can set them. */
import { randomBytes, randomUUID } from 'node:crypto';
import { firstLearner, type Learner } from '../store/learners';
import type { Store } from '../store/open-store';

/** Lets the person choose where a new file goes; nothing when she changes her mind. The path never comes from a screen. */
export type ChooseFile = (suggestedName: string) => Promise<string | undefined>;

/** Which door is in use, and what only it can do. */
export type Door = { readonly is: 'window'; readonly chooseFile: ChooseFile } | { readonly is: 'browser' };

export interface Services {
  readonly store: Store;
  readonly door: Door;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly newSeed: () => string;
  /** The learner of this installation as it is now. */
  learner: Learner;
}

/** Services over an open store. */
export function openServices(store: Store, door: Door): Services {
  const newId = () => randomUUID();
  return {
    store,
    door,
    now: () => new Date(),
    newId,
    newSeed: () => randomBytes(16).toString('hex'),
    learner: firstLearner(store, newId, new Date()),
  };
}
