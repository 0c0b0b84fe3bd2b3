// What is left to do stands in the issue list, not in a text; a path of one machine helps nobody on another.
import { projectFiles, readProjectFile } from './project-files';

const marks: ReadonlyArray<readonly [RegExp, string]> = [
  [/\b(?:TO_?DO|FIX_?ME|X{3}|HA[C]K|TB[D])\b/, 'says that it is unfinished'],
  [/\/work\/(?:main|shared)\b|\/(?:Users|home)\/[a-z]+\/[a-z]/, 'names a path of one machine'],
  [/^(?:<{7}|>{7}) /m, 'holds an unresolved merge'],
];
const isText = /(^|\/)[^.]+$|\.([cm]?[jt]sx?|json|md|css|html|grit|yml|yaml|txt|svg)$/;

export function unfinishedMarkComplaints(root: string): string[] {
  return projectFiles(root)
    .filter((file) => isText.test(file) && !file.endsWith('package-lock.json'))
    .flatMap((file) => {
      const text = readProjectFile(root, file);
      return marks.filter(([mark]) => mark.test(text)).map(([, complaint]) => `${file}: ${complaint}`);
    });
}
