/** The kept row of the problem that is open. Where the store has no room, it lives on in this process. */
import { keepOpenProblem, keptOpenProblem, type OpenProblemRow } from '../store/open-problems';
import type { Services } from './services';

export interface OpenRow {
  /** A problem was drawn in place of the one before; it is kept in a moment, with what changed by then. */
  begin(row: OpenProblemRow): void;
  /** Keeps a change; a late one to an earlier problem does not push the open one out. */
  change(row: OpenProblemRow): void;
  /** The row as it stands now. */
  read(): OpenProblemRow | undefined;
}

/** The row of one learner, unsynced. */
export function openRow({ store, learner: { id: learnerId }, soon }: Services): OpenRow {
  let current: OpenProblemRow | undefined;
  let isWaiting = false;
  const keep = () => {
    isWaiting = false;
    try {
      if (current) keepOpenProblem(store, learnerId, current);
    } catch {
      // Practice goes on without it: only attempts and help are promised, and each change tries again.
    }
  };
  return {
    begin: (row) => {
      current = row;
      if (isWaiting) return;
      isWaiting = true;
      soon(keep);
    },
    change: (row) => {
      if (current && current.problemId !== row.problemId) return;
      current = row;
      keep();
    },
    read: () => {
      current ??= keptOpenProblem(store, learnerId);
      return current;
    },
  };
}
