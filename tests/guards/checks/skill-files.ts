// A skill is found by its id: shared/skills/<area>/<name>.ts declares <area>.<name> and has its test at the same path.
import fs from 'node:fs';
import path from 'node:path';
import { projectFiles, readProjectFile } from './project-files';

export function skillFileComplaints(root: string): string[] {
  return projectFiles(root, ['shared/skills']).flatMap((file) => {
    const [, area, name] = /^shared\/skills\/([^/]+)\/(.+)\.ts$/.exec(file) ?? [];
    if (area === undefined || name === undefined) return [];
    const complaints: string[] = [];
    const [, id] = /^ {2}id: '([^']*)'/m.exec(readProjectFile(root, file)) ?? [];
    if (id !== `${area}.${name}`) complaints.push(`${file}: its id is ${id ?? 'missing'}, not ${area}.${name}`);
    const test = `tests/shared/skills/${area}/${name}.test.ts`;
    if (!fs.existsSync(path.join(root, test))) complaints.push(`${file}: has no test at ${test}`);
    return complaints;
  });
}
