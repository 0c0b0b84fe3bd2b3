/** Writes a text where the person says, in a dialog of the system. No page ever names a path. */
import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../../refusal';
import { chooseFile } from './choose-file';

/** Asks where, and writes; false when the dialog was closed. A file that cannot be written is refused in a sentence. */
export async function saveThroughDialog(name: string, text: string): Promise<boolean> {
  const file = await chooseFile(name);
  if (file === undefined) return false;
  try {
    await writeWhole(file, text);
  } catch {
    throw new Refusal('refused', `${path.basename(file)} could not be written there. Choose another folder.`);
  }
  return true;
}

/** A file that was there stays whole until the new one is on the disk. */
async function writeWhole(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${randomBytes(4).toString('hex')}.part`;
  try {
    const handle = await open(unfinished, 'wx');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}
