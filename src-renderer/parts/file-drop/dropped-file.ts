/** Whether a dropped file may be read at all; what is in it is judged by the main process alone. */

/** The largest file that is read, in bytes: far more than any plan or result needs. */
const largestBytes = 5 * 1024 * 1024;

export interface FileHead {
  readonly name: string;
  readonly size: number;
}

/** The sentence of a refusal; nothing when the file may be read. */
export function refusalOf(files: readonly FileHead[]): string | undefined {
  const [file] = files;
  if (!file) return 'Nothing that can be opened was dropped. Drop one plan file, its name ends in .scruple.';
  if (files.length > 1) return `${files.length} files were dropped. Drop one plan file at a time.`;
  if (!file.name.toLowerCase().endsWith('.scruple'))
    return `${shortened(file.name)} is not a plan file. The name of a plan file ends in .scruple.`;
  if (file.size > largestBytes) return `${shortened(file.name)} is larger than 5 MB. A plan file is a few kB.`;
  return undefined;
}

/** Whether every one of the files says by its name that it holds results. */
export function areResults(files: readonly FileHead[]): boolean {
  return files.length > 0 && files.every(({ name }) => name.toLowerCase().endsWith('.scruple-results'));
}

/** The sentence of a refusal of one result file; nothing when it may be read. */
export function refusedResult({ name, size }: FileHead): string | undefined {
  if (!areResults([{ name, size }])) return 'It is no result file: the name of one ends in .scruple-results.';
  return size > largestBytes ? 'It is larger than 5 MB. A result file is some 10 kB.' : undefined;
}

function shortened(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 57)}...`;
}
