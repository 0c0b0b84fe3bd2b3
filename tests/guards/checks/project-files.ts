// Every text a person of this project writes, as paths below the root with forward slashes: no libraries, no built or
// kept files.
import fs from 'node:fs';
import path from 'node:path';

const passedOver = new Set(['node_modules', 'out', '.cache', '.git', 'test-results']);

/** The files below the given folders of `root`, sorted; a folder that is not there has no files. */
export function projectFiles(root: string, folders: readonly string[] = ['']): string[] {
  return folders.flatMap((folder) => filesBelow(root, folder)).sort();
}

export function readProjectFile(root: string, file: string): string {
  return fs.readFileSync(path.join(root, file), 'utf8');
}

function filesBelow(root: string, folder: string): string[] {
  const place = path.join(root, folder);
  if (!fs.existsSync(place)) return [];
  return fs.readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (passedOver.has(entry.name)) return [];
    if (entry.isDirectory()) return filesBelow(root, name);
    return entry.isFile() ? [name] : [];
  });
}
