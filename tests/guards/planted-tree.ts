// Sets a planted tree in a folder of its own inside the project, where tools find the project's libraries but not its
// sources. At home planted files carry the ending .planted, so that no tool ever takes one for a part of the project.
import fs from 'node:fs';
import path from 'node:path';

export const projectRoot = path.resolve(import.meta.dirname, '../..');
const ending = '.planted';

/** A planted tree, with the named files and folders of the project beside it; `more` are files written on the spot. */
export function plantTree(
  name: string,
  { also = [], more = {} }: { also?: readonly string[]; more?: Readonly<Record<string, string>> } = {},
): { root: string; remove: () => void } {
  const garden = path.join(projectRoot, '.cache', 'guards');
  fs.mkdirSync(garden, { recursive: true });
  const root = fs.mkdtempSync(path.join(garden, `${name}-`));
  const home = path.join(import.meta.dirname, 'planted', name);
  for (const file of fs.readdirSync(home, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith(ending))
      write(root, file.slice(0, -ending.length), fs.readFileSync(path.join(home, file), 'utf8'));
  }
  for (const [file, text] of Object.entries(more)) write(root, file, text);
  for (const entry of also) fs.cpSync(path.join(projectRoot, entry), path.join(root, entry), { recursive: true });
  return { root, remove: () => fs.rmSync(root, { recursive: true, force: true }) };
}

function write(root: string, file: string, text: string): void {
  const place = path.join(root, file);
  fs.mkdirSync(path.dirname(place), { recursive: true });
  fs.writeFileSync(place, text);
}
