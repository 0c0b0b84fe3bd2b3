/** What the answers to calls lean on. Clock and chance come in from outside, so that tests can set them. */
import { randomBytes, randomUUID } from 'node:crypto';
import { firstLearner, type Learner } from '../store/learners';
import type { Store } from '../store/open-store';

export interface Services {
  readonly store: Store;
  readonly door: 'window' | 'browser';
  readonly now: () => Date;
  readonly newId: () => string;
  readonly newSeed: () => string;
  /** The learner of this installation as it is now. */
  learner: Learner;
}

/** Services over an open store. */
export function openServices(store: Store, door: Services['door']): Services {
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
