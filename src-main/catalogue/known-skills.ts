/**
 * The skills of a built app, in the place of `shared/skills/known-skills` (electron.vite.config.ts): a text of data is
 * read many times faster than as much program (decision 0015).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readCatalogue } from './read-catalogue';

export const { skillHeads, skillNamed } = readCatalogue(
  readFileSync(path.join(import.meta.dirname, 'catalogue.jsonl')),
);
