/** Runs a write and turns a store that cannot take it into a sentence for the person at the screen. */
import { Refusal } from '../refusal';

/** Runs the write; nothing is acknowledged when it fails. A refusal of the write itself stays as it is. */
export function kept<T>(write: () => T): T {
  try {
    return write();
  } catch (fault) {
    if (fault instanceof Refusal) throw fault;
    throw new Refusal('not-kept', sentenceFor(fault));
  }
}

function sentenceFor(fault: unknown): string {
  const code = typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : '';
  if (code.startsWith('SQLITE_FULL'))
    return 'The disk is full, so this was not saved. It still stands here: free some space and try again.';
  if (code.startsWith('SQLITE_BUSY'))
    return 'Another program holds the store, so this was not saved. It still stands here: try again.';
  return 'The store cannot be written, so this was not saved. It still stands here: try again.';
}
