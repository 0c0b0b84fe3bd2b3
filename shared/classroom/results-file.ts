/** Results of one seat as a `.scruple-results` file: JSON with its schema, its version and the proof of its contents. */
import { type Results, results } from '../contract/classroom/results';
import { misfitSentence, openJsonFile, type Refused } from '../sitting/json-file';
import { plainWords } from '../sitting/plain-words';

/** What the file says of itself. */
export const resultsSchemaName = 'scruple-results';
export const resultsVersion = 1;

/** How the name of the file ends. */
export const resultsEnding = '.scruple-results';

/** Results as they were read, before anything in them is believed. */
export interface ReadResults {
  readonly results: Results;
  /** The text that the proof is about, as the file has it. */
  readonly proven: string;
  readonly proof: string;
}

/** What the proof of results is about. */
export function provenText(of: unknown): string {
  return `${resultsSchemaName}|${resultsVersion}|${JSON.stringify(of)}`;
}

export function writeResults(of: Results, proof: string): string {
  return `${JSON.stringify({ schema: resultsSchemaName, version: resultsVersion, proof, results: of }, null, 1)}\n`;
}

/** `friday-drips-s7-ada.scruple-results`: class, seat and name, in letters that every system takes. */
export function resultsFileName(called: string, { seat, name }: Pick<Results, 'seat' | 'name'>): string {
  const parts = [plainWords(called, 40) || 'class', plainWords(seat, 16), plainWords(name, 24)];
  return `${parts.filter((part) => part !== '').join('-')}${resultsEnding}`;
}

/** Reads the text of a file. */
export function readResults(text: string): ReadResults | Refused {
  const opened = openJsonFile(text, 'result file');
  if ('refused' in opened) return opened;
  const { schema, fields } = opened;
  const { version, proof, results: found, ...others } = fields;
  if (schema !== resultsSchemaName)
    return { refused: `This file is no result file: its "schema" should be "${resultsSchemaName}".` };
  if (typeof version === 'number' && version > resultsVersion)
    return { refused: 'This file comes from a newer Scruple. Install the newer one on this computer, too.' };
  if (version !== resultsVersion || typeof proof !== 'string' || Object.keys(others).length > 0)
    return { refused: 'This result file is damaged: it has not the fields of one.' };
  const read = results.safeParse(found);
  if (!read.success) {
    const path = read.error.issues[0]?.path ?? [];
    return { refused: misfitSentence('result file', { path, message: 'it is damaged there' }) };
  }
  return { results: read.data, proven: provenText(found), proof };
}
