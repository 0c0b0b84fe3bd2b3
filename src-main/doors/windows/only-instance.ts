/** One window for one store: a second start hands its words to the first one and ends. */
import { app } from 'electron';

/**
 * True when this process may go on. Where nothing can be kept there is no store to guard, so every start may; the lock
 * cannot be had there at all.
 */
export function becomeOnlyInstance(
  isKept: boolean,
  whenStartedAgain: (words: readonly string[], folder: string) => void,
): boolean {
  if (!isKept) return true;
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', (_, words, folder) => whenStartedAgain(words, folder));
  return true;
}
