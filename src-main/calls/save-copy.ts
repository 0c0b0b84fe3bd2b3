/** Saves a store that lives in memory to a file: the way out where the folder of this installation cannot be written. */
import type { Gives, Scruple } from '@shared/contract/calls';
import { Refusal } from '../refusal';
import { copyStore } from '../store/backups';
import type { Services } from './services';

/** A folder with a file of this name can be opened as a store. */
const suggestedName = 'scruple.db';

export function saveCopyCall(services: Services): Pick<Scruple, 'saveCopy'> {
  return { saveCopy: () => saveCopy(services) };
}

async function saveCopy({ store, desktop }: Services): Promise<Gives<'saveCopy'>> {
  if (!desktop) throw new Refusal('refused', 'A copy can be saved in the window of Scruple only.');
  if (store.isKept) throw new Refusal('refused', 'Everything is kept already; there is nothing to save elsewhere.');
  const file = await desktop.chooseFile(suggestedName);
  if (file === undefined) return {};
  try {
    copyStore(store.firm, file);
  } catch {
    throw new Refusal('not-kept', `${file} cannot be written, so nothing was saved. Choose another place.`);
  }
  return { savedTo: file };
}
