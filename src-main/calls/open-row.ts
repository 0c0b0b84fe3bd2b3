/** The kept row of the problem that is open. Where the store has no room, it lives on in this process. */
import { keepOpenProblem, keptOpenProblem, type OpenProblemRow } from '../store/open-problems';
import type { Store } from '../store/open-store';

export interface OpenRow {
  /** A problem was drawn in place of the one before. */
  begin(row: OpenProblemRow): void;
  /** Keeps a change; a late one to an earlier problem does not push the open one out. */
  change(row: OpenProblemRow): void;
  /** The row as it stands now. */
  read(): OpenProblemRow | undefined;
}

/** The row of one learner, unsynced. */
export function openRow(store: Store, learnerId: string): OpenRow {
  let current: OpenProblemRow | undefined;
  const begin = (row: OpenProblemRow) => {
    current = row;
    try {
      keepOpenProblem(store, learnerId, row);
    } catch {
      // Practice goes on without it: only attempts and help are promised, and each change tries again.
    }
  };
  return {
    begin,
    change: (row) => {
      if (!current || current.problemId === row.problemId) begin(row);
    },
    read: () => {
      current ??= keptOpenProblem(store, learnerId);
      return current;
    },
  };
}
