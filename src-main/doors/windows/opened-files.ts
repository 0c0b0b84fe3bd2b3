/** Files that the system hands to the app: by a word of this start or of a second one, or by a double click. */
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../../refusal';

/** A file as it was read; whoever takes it treats it as hostile. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

export interface OpenedFiles {
  /** Notes the last `.scruple` file among the words of a start, whose relative names begin at `folder`. */
  note(words: readonly string[], folder: string): void;
  /** Reads the noted file, once. What cannot be read is refused in a sentence. */
  take(): Promise<TextFile | undefined>;
}

/** No more than `largest` bytes and one are read of a file, so that its reader sees that it is too large. */
export function openedFiles(largest: number): OpenedFiles {
  let waiting: string | undefined;
  return {
    note: (words, folder) => {
      waiting = planFilesIn(words, folder).at(-1) ?? waiting;
    },
    take: async () => {
      const file = waiting;
      waiting = undefined;
      return file === undefined ? undefined : await readTextFile(file, largest);
    },
  };
}

/** The files among the words of a start, with whole paths; switches and other files are passed over. */
export function planFilesIn(words: readonly string[], folder: string): readonly string[] {
  return words
    .filter((word) => !word.startsWith('-') && path.extname(word).toLowerCase() === '.scruple')
    .map((word) => path.resolve(folder, word));
}

/** Folders, devices and pipes are refused unopened, because reading some of them never ends. */
async function readTextFile(file: string, largest: number): Promise<TextFile> {
  const name = path.basename(file);
  try {
    if (!(await stat(file)).isFile()) throw new Refusal('refused', `${name} is no file that can be read.`);
    return { name, text: await readStart(file, largest + 1) };
  } catch (fault) {
    if (fault instanceof Refusal) throw fault;
    throw new Refusal('refused', `${name} cannot be read. It may have been moved, or this account may not open it.`);
  }
}

/** Bytes that are no UTF-8 become replacement characters, which no plan holds. */
async function readStart(file: string, bytes: number): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
